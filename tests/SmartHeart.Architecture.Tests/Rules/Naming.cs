using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>Names that say something.</summary>
internal static class Naming
{
    private static readonly string[] Empty = ["Command", "Query", "Service", "Manager", "Helper", "Helpers", "Utils", "Util"];

    /// <summary>The interfaces that say what a request is, so that its name need not, and a use of the field's own word: Telegram's commands.</summary>
    private static readonly string[] Allowed = ["ICommand", "IQuery", "MenuCommand"];

    /// <summary>The panel of the group: made of what the other features put there, it asks no use case of its own.</summary>
    private static readonly string[] WithoutUseCases = ["Admin"];

    /// <summary>Types whose name ends in a word that says nothing.</summary>
    public static IEnumerable<string> EmptyWords(IEnumerable<Type> types) =>
        types.Select(type => type.Name.Split('`')[0]).Where(name => !Allowed.Contains(name) && Empty.Any(word => name.EndsWith(word, StringComparison.Ordinal))).Distinct();

    /// <summary>Files whose namespace is not their folder's.</summary>
    public static IEnumerable<string> NamespaceElsewhere(IEnumerable<SourceFile> sources) =>
        from file in sources
        let folder = Path.GetDirectoryName(file.Path)!.Replace('\\', '/')
        let wanted = folder[(folder.IndexOf('/', StringComparison.Ordinal) + 1)..].Replace('/', '.')
        from space in file.Root.DescendantNodes(node => node is not Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax).OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
        where space.Name.ToString() != wanted
        select $"{file.Path}: {space.Name} should be {wanted}";

    /// <summary>Features of the presentation that no use cases stand behind by the same word.</summary>
    public static IEnumerable<string> FeatureWithoutUseCases(IEnumerable<string> paths)
    {
        var all = paths.ToArray();
        var features = Folders(all, "src/SmartHeart.Bot/Features/");
        var useCases = Folders(all, "src/SmartHeart.Application/");
        return features.Except(useCases).Except(WithoutUseCases).Select(feature => $"SmartHeart.Application has no folder {feature}");
    }

    /// <summary>Aggregates that no use case stands before by the same word.</summary>
    public static IEnumerable<string> AggregateWithoutUseCases(IEnumerable<string> paths)
    {
        var all = paths.ToArray();
        return Folders(all, "src/SmartHeart.Domain/").Except(Folders(all, "src/SmartHeart.Application/")).Select(word => $"SmartHeart.Application has no folder {word}");
    }

    private static HashSet<string> Folders(IEnumerable<string> paths, string under) =>
        [.. paths.Where(path => path.StartsWith(under, StringComparison.Ordinal)).Select(path => path[under.Length..].Split('/')).Where(parts => parts.Length > 1).Select(parts => parts[0])];
}
