using System.Text.RegularExpressions;

namespace SmartHeart.Architecture.Tests.Walk;

/// <summary>A file that a document tells its reader to write.</summary>
/// <param name="Path">From the top of the repository.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record WrittenFile(string Path, string Text)
{
    /// <summary>Its lines, blank ones included.</summary>
    public int Lines => Text.Count(c => c == '\n');
}

/// <summary>What a document tells its reader to do: files to write (a code block under its path), and commands to run (blocks of <c>sh</c>).</summary>
internal sealed partial record Walkthrough(IReadOnlyList<WrittenFile> Files, IReadOnlyList<string> Commands)
{
    /// <summary>Reads the document.</summary>
    public static Walkthrough Of(string markdown) => new(
        [.. File().Matches(markdown).Select(block => new WrittenFile(block.Groups["path"].Value, block.Groups["text"].Value))],
        [.. Shell().Matches(markdown).SelectMany(block => block.Groups["text"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))]);

    [GeneratedRegex(@"^`(?<path>[\w./-]+)`\n```(?:csharp|json)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex File();

    [GeneratedRegex(@"^```sh\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shell();
}
