using System.Collections.Frozen;

namespace Mapster.Utils;

/// <summary>Names of an enum's values without boxing, flags included.</summary>
public static class Enum<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> Names = Enum.GetNames<TEnum>()
        .GroupBy(name => Enum.Parse<TEnum>(name))
        .ToFrozenDictionary(group => group.Key, group => group.First());

    private static readonly FrozenDictionary<string, TEnum> Values = Enum.GetNames<TEnum>()
        .ToFrozenDictionary(name => name, name => Enum.Parse<TEnum>(name), StringComparer.OrdinalIgnoreCase);

    public static string ToString(TEnum value) => Names.TryGetValue(value, out var name) ? name : value.ToString();

    /// <exception cref="ArgumentException">The text names no value.</exception>
    public static TEnum Parse(string value) =>
        Values.TryGetValue(value, out var known) ? known : Enum.Parse<TEnum>(value, ignoreCase: true);
}
