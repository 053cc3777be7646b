using System.Collections.Frozen;

namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>Words that join others and say nothing by themselves: nobody who writes «лекции по дизайну» minds a text without «по».</summary>
public static class Fillers
{
    private static readonly FrozenSet<string> All =
        WordLists.Read("Fillers.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(Word word) => All.Contains(word.Form);
}
