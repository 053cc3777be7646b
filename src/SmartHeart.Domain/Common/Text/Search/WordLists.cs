namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>Lists of words, kept as resources.</summary>
internal static class WordLists
{
    /// <summary>The lines of a list.</summary>
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
