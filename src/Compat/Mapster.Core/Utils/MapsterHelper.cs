using System.Globalization;

namespace Mapster.Utils;

/// <summary>Name converters, and the dictionary access that Mapster's expressions call by name.</summary>
public static class MapsterHelper
{
    public static readonly Func<string, string> Identity = static name => name;

    public static readonly Func<string, string> PascalCase = static name => string.Concat(NameWords.Split(name).Select(Capitalised));

    public static readonly Func<string, string> LowerCase = static name => name.ToLowerInvariant();

    public static readonly Func<string, string> CamelCase = static name =>
    {
        var pascal = PascalCase(name);
        return pascal.Length == 0 ? pascal : char.ToLowerInvariant(pascal[0]) + pascal[1..];
    };

    public static IEnumerable<T> ToEnumerable<T>(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (var item in source)
            yield return item;
    }

    public static TValue? GetValueOrDefault<TKey, TValue>(IDictionary<TKey, TValue> dict, TKey key)
    {
        ArgumentNullException.ThrowIfNull(dict);
        return dict.TryGetValue(key, out var value) ? value : default;
    }

    /// <summary>The value under the key that equals <paramref name="key"/> once converted.</summary>
    public static TValue? FlexibleGet<TValue>(IDictionary<string, TValue> dict, string key, Func<string, string> keyConverter)
    {
        ArgumentNullException.ThrowIfNull(dict);
        return FindKey(dict, key, keyConverter) is { } found ? dict[found] : default;
    }

    /// <summary>Sets the value under the key that equals <paramref name="key"/> once converted, or under a new key.</summary>
    public static void FlexibleSet<TValue>(IDictionary<string, TValue> dict, string key, Func<string, string> keyConverter, TValue value)
    {
        ArgumentNullException.ThrowIfNull(dict);
        dict[FindKey(dict, key, keyConverter) ?? key] = value;
    }

    private static string? FindKey<TValue>(IDictionary<string, TValue> dict, string key, Func<string, string> keyConverter)
    {
        ArgumentNullException.ThrowIfNull(keyConverter);
        return dict.ContainsKey(key) ? key : dict.Keys.FirstOrDefault(it => keyConverter(it) == key);
    }

    private static string Capitalised(string word) =>
        char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..].ToLowerInvariant();
}
