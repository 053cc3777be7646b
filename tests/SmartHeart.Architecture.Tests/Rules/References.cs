using System.Reflection;
using System.Xml.Linq;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>Which project may know which: docs/architecture.md, "Layers".</summary>
internal static class References
{
    private static readonly Dictionary<string, string[]> Tree = new()
    {
        ["SmartHeart.Domain"] = [],
        ["SmartHeart.Application"] = ["SmartHeart.Domain"],
        ["SmartHeart.Infrastructure"] = ["SmartHeart.Application"],
        ["SmartHeart.Migrations.Sqlite"] = ["SmartHeart.Infrastructure"],
        ["SmartHeart.Migrations.SqlServer"] = ["SmartHeart.Infrastructure"],
        ["SmartHeart.Bot"] = ["SmartHeart.Application"],
        ["SmartHeart.Host"] = ["SmartHeart.Bot", "SmartHeart.Infrastructure", "SmartHeart.Migrations.SqlServer", "SmartHeart.Migrations.Sqlite"],
        ["SmartHeart.Playground"] = ["SmartHeart.Host"],
    };

    /// <summary>Libraries that only some layers may use; by the beginning of the assembly's name.</summary>
    private static readonly Dictionary<string, string[]> Libraries = new()
    {
        ["Microsoft.EntityFrameworkCore"] = ["SmartHeart.Infrastructure", "SmartHeart.Migrations.Sqlite", "SmartHeart.Migrations.SqlServer"],
        ["Microsoft.Data."] = ["SmartHeart.Infrastructure"],
        ["Mapster"] = ["SmartHeart.Infrastructure"],
        ["Quartz"] = ["SmartHeart.Infrastructure"],
        ["ClosedXML"] = ["SmartHeart.Infrastructure"],
        ["QRCoder"] = ["SmartHeart.Bot"],
        ["Telegram.Bot"] = ["SmartHeart.Bot"],
        ["MediatR"] = ["SmartHeart.Application", "SmartHeart.Bot", "SmartHeart.Playground"],
        ["FluentValidation"] = ["SmartHeart.Application", "SmartHeart.Bot"],
        ["Serilog"] = ["SmartHeart.Host"],
        ["Microsoft.AspNetCore"] = ["SmartHeart.Host", "SmartHeart.Playground"],
    };

    /// <summary>What a project file refers to and must not, or must and does not.</summary>
    public static IEnumerable<string> BrokenByFile(string project, XDocument file)
    {
        var referred = file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/'))).ToArray();
        var allowed = Tree[project];
        return
        [
            .. referred.Except(allowed).Select(other => $"{project} must not refer to {other}"),
            .. allowed.Except(referred).Select(other => $"{project} should refer to {other}"),
            .. file.Descendants("Reference").Select(r => $"{project} refers to a file: {r.Attribute("Include")?.Value}"),
            .. file.Descendants("PackageReference").Where(_ => allowed.Length == 0).Select(r => $"{project} must have no package: {r.Attribute("Include")?.Value}"),
        ];
    }

    /// <summary>What the compiled assembly of a project uses and must not: other layers, and libraries that belong to other layers.</summary>
    public static IEnumerable<string> BrokenByAssembly(string project, Assembly assembly)
    {
        var reachable = Reachable(project);
        foreach (var used in assembly.GetReferencedAssemblies().Select(r => r.Name!))
        {
            var wrong = used.StartsWith("SmartHeart.", StringComparison.Ordinal) ? !reachable.Contains(used)
                : Tree[project].Length == 0 ? !IsFramework(used)
                : Libraries.Any(library => used.StartsWith(library.Key, StringComparison.Ordinal) && !library.Value.Contains(project));
            if (wrong) yield return $"{project} must not use {used}";
        }
    }

    /// <summary>Projects of a folder that the tree says nothing about.</summary>
    public static IEnumerable<string> Unknown(IEnumerable<string> projects) => projects.Except(Tree.Keys).Select(project => $"{project} has no place in the tree");

    private static HashSet<string> Reachable(string project) => [.. Tree[project].SelectMany(next => Reachable(next).Append(next))];

    private static bool IsFramework(string assembly) =>
        assembly is "netstandard" or "mscorlib" || (assembly.StartsWith("System", StringComparison.Ordinal) && Type.GetType("System.Object") is { } core
            && File.Exists(Path.Combine(Path.GetDirectoryName(core.Assembly.Location)!, assembly + ".dll")));
}
