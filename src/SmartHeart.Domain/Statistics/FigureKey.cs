namespace SmartHeart.Domain.Statistics;

/// <summary>Whom a figure is about.</summary>
public static class FigureKey
{
    /// <summary>Everybody.</summary>
    public const string All = "";

    /// <summary>The greatest length.</summary>
    public const int MaxLength = Users.User.MaxSourceLength + 1;

    private const string Prefix = "=";

    /// <summary>Those who came by a source; null for those who came without one. Never <see cref="All"/>.</summary>
    public static string OfSource(string? source) => Prefix + source;

    /// <summary>The source of a key; null for none.</summary>
    public static string? SourceOf(string key) => key.Length > Prefix.Length ? key[Prefix.Length..] : null;
}
