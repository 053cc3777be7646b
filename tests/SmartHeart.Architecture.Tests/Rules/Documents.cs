using System.Text.RegularExpressions;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>That what is written about the project is so.</summary>
internal static partial class Documents
{
    /// <summary>Names of settings in the first column of the tables of a document.</summary>
    public static IReadOnlyList<string> SettingsIn(string markdown) => [.. SettingRow().Matches(markdown).Select(row => row.Groups[1].Value)];

    /// <summary>Names that stand in one list only.</summary>
    public static IEnumerable<string> Differences(IReadOnlyCollection<string> read, IReadOnlyCollection<string> described) =>
    [
        .. read.Except(described).Select(name => $"{name} is read and not described"),
        .. described.Except(read).Select(name => $"{name} is described and not read"),
        .. described.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => $"{group.Key} is described twice"),
    ];

    /// <summary>Commands of a document that name a project or file there is not.</summary>
    public static IEnumerable<string> CommandsThatFail(string path, string markdown, Func<string, bool> exists) =>
        from command in Command().Matches(markdown)
        from argument in Argument().Matches(command.Value)
        let named = argument.Groups[1].Value
        where !exists(named)
        select $"{path}: {command.Value.Trim()} names {named}";

    /// <summary>Links of a document to files there are not.</summary>
    public static IEnumerable<string> BrokenLinks(string path, string markdown, Func<string, bool> exists) =>
        from link in Link().Matches(markdown)
        let target = link.Groups[1].Value.Split('#')[0]
        where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
        let at = Path.GetRelativePath(".", Path.Combine(Path.GetDirectoryName(path)!, target)).Replace('\\', '/')
        where !exists(at)
        select $"{path}: {target}";

    [GeneratedRegex(@"^\|\s*`([A-Z][A-Z0-9_]+)`", RegexOptions.Multiline)]
    private static partial Regex SettingRow();

    [GeneratedRegex(@"^\s*(?:\$ )?dotnet (?:run|build|test|ef|format)\b[^\r\n`]*", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?:--project|--startup-project|dotnet build|dotnet test)\s+((?:src|tests)/[\w./-]+)")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
