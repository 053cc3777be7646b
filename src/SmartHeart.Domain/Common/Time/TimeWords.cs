using System.Collections.Frozen;
using System.Globalization;

namespace SmartHeart.Domain.Common.Time;

/// <summary>What a word can mean in a typed time.</summary>
internal enum TimeWord
{
    Unknown,
    Skip,
    Now,
    FromNow,
    At,
    Until,
    This,
    Next,
    Day,
    Weekday,
    Month,
    Tonight,
    Noon,
    Midnight,
    Morning,
    Daytime,
    Evening,
    Night,
    Am,
    Pm,
    Minute,
    Hour,
    Days,
    Months,
    DaysOrDaytime,
    HalfHour,
    OneAndHalf,
    Number,
    Pair,
    Triple,
    Clock,
}

/// <summary>The words, read once from the resources: <c>meaning value: word word_of_several_words</c> a line.</summary>
internal static class TimeWords
{
    private static readonly FrozenDictionary<string, (TimeWord Meaning, int Value)> Words = Load();

    private static readonly string[] Phrases =
        [.. Words.Keys.Where(word => word.Contains('_', StringComparison.Ordinal)).OrderByDescending(word => word.Length)];

    /// <summary>What a word means.</summary>
    public static (TimeWord Meaning, int Value) Find(string word) => Words.TryGetValue(word, out var found) ? found : (TimeWord.Unknown, 0);

    /// <summary>Joins the words of a phrase that means one thing.</summary>
    public static string JoinPhrases(string text) => Phrases.Aggregate(text, (joined, phrase) => joined.Replace(phrase.Replace('_', ' '), phrase, StringComparison.Ordinal));

    private static FrozenDictionary<string, (TimeWord, int)> Load()
    {
        var words = new Dictionary<string, (TimeWord, int)>(StringComparer.Ordinal);
        var assembly = typeof(TimeWords).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("TimeWords.", StringComparison.Ordinal)))
        {
            using var lines = new StreamReader(assembly.GetManifestResourceStream(name)!);
            while (lines.ReadLine() is { } line)
            {
                var (head, tail) = (line.Split(':')[0].Split(' '), line.Split(':')[1]);
                var meaning = Enum.Parse<TimeWord>(head[0].Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
                var value = head.Length == 1 ? 0 : int.Parse(head[1], CultureInfo.InvariantCulture);
                foreach (var word in tail.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.Add(word, (meaning, value));
            }
        }

        return words.ToFrozenDictionary();
    }
}
