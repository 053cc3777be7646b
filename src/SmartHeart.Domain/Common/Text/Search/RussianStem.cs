namespace SmartHeart.Domain.Common.Text.Search;

/// <summary>
/// Russian word forms by the Snowball algorithm, after its description at snowballstem.org/algorithms/russian/stemmer.html: no dictionary, endings alone.
/// </summary>
internal static class RussianStem
{
    /// <summary>The stem of a word of а–я (ё as е); itself where it has no vowel.</summary>
    public static string Of(string word)
    {
        var (afterVowel, secondSyllable) = Regions(word);
        var stem = new Cut(word, afterVowel);
        if (!stem.Off(RussianEndings.Gerund))
        {
            stem.Off(RussianEndings.Reflexive);
            _ = Adjectival(ref stem) || stem.Off(RussianEndings.Verb) || stem.Off(RussianEndings.Noun);
        }

        stem.Off("и");
        if (stem.StartOf("ость", "ост") >= secondSyllable) stem.Off(RussianEndings.Derivational);
        Tidy(ref stem);
        return stem.Rest;
    }

    private static bool Adjectival(ref Cut stem)
    {
        if (!stem.Off(RussianEndings.Adjective)) return false;

        stem.Off(RussianEndings.Participle);
        return true;
    }

    private static void Tidy(ref Cut stem)
    {
        var superlative = stem.Off(RussianEndings.Superlative);
        if (stem.StartOf("нн") >= 0) stem.Off("н");
        else if (!superlative) stem.Off("ь");
    }

    /// <summary>Where endings may begin: after the first vowel; those that make nouns, after the second syllable (RV and R2 of the description).</summary>
    private static (int AfterVowel, int SecondSyllable) Regions(string word)
    {
        var afterVowel = Past(word, 0, vowel: true);
        var secondSyllable = Past(word, Past(word, Past(word, afterVowel, vowel: false), vowel: true), vowel: false);
        return (afterVowel, secondSyllable);
    }

    private static int Past(string word, int from, bool vowel)
    {
        for (var i = from; i < word.Length; i++)
        {
            if (IsVowel(word[i]) == vowel) return i + 1;
        }

        return word.Length;
    }

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';

    /// <summary>What is left of a word while endings are cut off; nothing before the first vowel is touched.</summary>
    private struct Cut(string word, int from)
    {
        private int _end = word.Length;

        public readonly string Rest => word[.._end];

        /// <summary>Cuts the longest ending that fits. One that must follow а or я and does not, means there is none: no shorter one is tried.</summary>
        public bool Off(ReadOnlySpan<RussianEnding> longestFirst)
        {
            foreach (var ending in longestFirst)
            {
                var start = StartOf(ending.Letters);
                if (start < 0) continue;
                if (ending.AfterA && (start == from || word[start - 1] is not ('а' or 'я'))) return false;

                _end = start;
                return true;
            }

            return false;
        }

        public void Off(string ending)
        {
            if (StartOf(ending) is >= 0 and var start) _end = start;
        }

        /// <summary>Where the first of the endings that it has begins; -1 for none.</summary>
        public readonly int StartOf(params ReadOnlySpan<string> endings)
        {
            foreach (var ending in endings)
            {
                var start = _end - ending.Length;
                if (start >= from && string.CompareOrdinal(word, start, ending, 0, ending.Length) == 0) return start;
            }

            return -1;
        }
    }
}
