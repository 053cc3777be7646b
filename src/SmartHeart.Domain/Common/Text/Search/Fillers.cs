using System.Collections.Frozen;

namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>Words that join others and say nothing by themselves: nobody who writes «лекции по дизайну» minds a text without «по».</summary>
public static class Fillers
{
    private static readonly FrozenSet<string> All =
        ("а без бы в во для до же за и из или к как ко ли на над не ни но о об от по под при про с со то у что a an and at by for from in of on or the to with")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is one.</summary>
    public static bool Contains(Word word) => All.Contains(word.Form);
}
