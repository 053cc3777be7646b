namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>
/// The commonest forms of English words: plurals, -ing and -ed. Light on purpose: in a Russian text English words are mostly terms and names.
/// </summary>
internal static class EnglishStem
{
    private const int Shortest = 3;

    /// <summary>The stem of a word of a–z.</summary>
    public static string Of(string word)
    {
        if (word.Length <= Shortest) return word;

        var stem = WithoutSuffix(WithoutPlural(word));
        if (stem.EndsWith('e') && HasVowel(stem[..^1])) stem = stem[..^1];
        return stem.EndsWith('y') && stem.Length > 2 && !IsVowel(stem[^2]) ? $"{stem[..^1]}i" : stem;
    }

    private static string WithoutPlural(string word)
    {
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) return word[..^2];

        return word.EndsWith('s') && word[^2] is not ('s' or 'u' or 'i') && HasVowel(word[..^2]) ? word[..^1] : word;
    }

    private static string WithoutSuffix(string word)
    {
        var rest = word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3] : word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word;
        if (rest.Length == word.Length || rest.Length < 2 || !HasVowel(rest)) return word;

        return rest[^1] == rest[^2] && rest[^1] is not ('l' or 's' or 'z') && !IsVowel(rest[^1]) ? rest[..^1] : rest;
    }

    private static bool HasVowel(string word) => word.Any(IsVowel);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
