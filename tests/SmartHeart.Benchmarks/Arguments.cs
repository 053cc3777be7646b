using System.Globalization;

namespace SmartHeart.Benchmarks;

/// <summary>A command line of names and values: <c>--users 1000 --database file</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = [];

    /// <summary>Null when a value is missing or a name is none of these.</summary>
    public static Arguments? Parse(IReadOnlyList<string> words, params string[] names)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i += 2)
        {
            if (i + 1 == words.Count || !names.Contains(words[i])) return null;
            arguments._values[words[i]] = words[i + 1];
        }

        return arguments;
    }

    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <summary>The value, or the usual one where none is given; null for what is no number from 0.</summary>
    public int? Number(string name, int usual)
    {
        if (!_values.TryGetValue(name, out var text)) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
