using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>How files are written.</summary>
internal static partial class Sources
{
    /// <summary>The most lines of a file; most have far fewer.</summary>
    public const int MaxLines = 300;

    /// <summary>Files that try to be several.</summary>
    public static IEnumerable<string> TooLong(IEnumerable<SourceFile> sources) =>
        from file in sources
        let lines = file.Text.Count(c => c == '\n')
        where lines > MaxLines
        select $"{file.Path}: {lines} lines";

    /// <summary>Regions, banners, promises, code that was commented out.</summary>
    public static IEnumerable<string> Clutter(IEnumerable<SourceFile> sources) =>
        from file in sources
        from trivia in file.Root.DescendantTrivia(descendIntoTrivia: true)
        where trivia.IsKind(SyntaxKind.RegionDirectiveTrivia) || (IsComment(trivia) && ClutterPattern().IsMatch(trivia.ToString()))
        select $"{file.Path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {trivia.ToString().Split('\n')[0].Trim()}";

    /// <summary>Warnings that are switched off without a word why.</summary>
    public static IEnumerable<string> SuppressedWithoutReason(IEnumerable<SourceFile> sources)
    {
        foreach (var file in sources)
        {
            foreach (var pragma in file.Root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)).Select(t => t.GetStructure()!.ToFullString()))
                if (pragma.Contains("disable", StringComparison.Ordinal) && !pragma.Contains("//", StringComparison.Ordinal)) yield return $"{file.Path}: {pragma.Trim()}";
            foreach (var attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>().Where(a => a.Name.ToString().EndsWith("SuppressMessage", StringComparison.Ordinal)))
                if (!attribute.ToString().Contains("Justification", StringComparison.Ordinal)) yield return $"{file.Path}: {attribute}";
        }
    }

    /// <summary>Words for people that stand in code: a literal with a Russian word in it.</summary>
    public static IEnumerable<string> WordsForPeople(IEnumerable<SourceFile> sources) =>
        from file in sources
        from token in file.Root.DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
            || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
        where RussianWord().IsMatch(token.ValueText)
        select $"{file.Path}:{SourceFile.LineOf(token)}: {token.ValueText}";

    /// <summary>Types, and members of interfaces, that say nothing about themselves.</summary>
    public static IEnumerable<string> Undocumented(IEnumerable<SourceFile> sources)
    {
        foreach (var file in sources)
        {
            foreach (var type in file.Types.Where(type => !IsDocumented(type) && !IsPartOfDocumented(type))) yield return $"{file.Path}: {type.Identifier.Text}";
            foreach (var face in file.Types.OfType<InterfaceDeclarationSyntax>())
                foreach (var member in face.Members.Where(member => !IsDocumented(member))) yield return $"{file.Path}: {face.Identifier.Text}, line {SourceFile.LineOf(member)}";
        }
    }

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);

    private static bool IsDocumented(SyntaxNode node) => node.GetLeadingTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia));

    /// <summary>A handler or validator stands with its request, a further type of a file with the file's own type.</summary>
    private static bool IsPartOfDocumented(BaseTypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.FileKeyword) || type.Modifiers.Any(SyntaxKind.PrivateKeyword);

    [GeneratedRegex(@"^//+\s*(TODO|FIXME|HACK|XXX)\b|[=\-*#_]{6,}|^//\s*(var|if|return|await|public|private|foreach)\b.*[;{]\s*$")]
    private static partial Regex ClutterPattern();

    [GeneratedRegex(@"\p{IsCyrillic}{3,}[\s,.!?:;…]|[\s«]\p{IsCyrillic}{3,}|\p{IsCyrillic}{5,}")]
    private static partial Regex RussianWord();
}
