using System.Globalization;

namespace SmartHeart.Domain.Statistics;

/// <summary>Whom a figure is about.</summary>
public static class FigureKey
{
    /// <summary>Everybody.</summary>
    public const string All = "";

    /// <summary>The greatest length.</summary>
    public const int MaxLength = Users.User.MaxSourceLength + 1;

    private const string Prefix = "=";
    private const string AgePrefix = "#";

    /// <summary>Those who came by a source; null for those who came without one. Never <see cref="All"/>.</summary>
    public static string OfSource(string? source) => Prefix + source;

    /// <summary>The source of a key; null for none.</summary>
    public static string? SourceOf(string key) => key.Length > Prefix.Length ? key[Prefix.Length..] : null;

    /// <summary>Those who came so many weeks before (<see cref="Weeks"/>); 0 for the same week.</summary>
    public static string OfAge(int weeks) => AgePrefix + weeks.ToString(CultureInfo.InvariantCulture);

    /// <summary>The weeks of a key; null for a key of another kind.</summary>
    public static int? AgeOf(string key) =>
        key.StartsWith(AgePrefix, StringComparison.Ordinal) && int.TryParse(key.AsSpan(AgePrefix.Length), CultureInfo.InvariantCulture, out var weeks) ? weeks : null;
}
