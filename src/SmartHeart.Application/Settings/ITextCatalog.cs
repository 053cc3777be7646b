using System.Collections.Immutable;

namespace SmartHeart.Application.Settings;

/// <summary>The texts of the bot as they were written, whatever the agency has made of them.</summary>
public interface ITextCatalog
{
    /// <summary>Two-letter codes of the languages there are.</summary>
    IEnumerable<string> Languages { get; }

    /// <summary>All texts of a language, those of one feature together; none for an unknown language.</summary>
    IReadOnlyList<TextSource> All(string language);
}

/// <summary>A text.</summary>
/// <param name="Group">The feature's file, without its language.</param>
/// <param name="Key">Unique within a language.</param>
/// <param name="Forms">One, or several plural forms.</param>
public sealed record TextSource(string Group, string Key, ImmutableArray<FormSource> Forms)
{
    /// <summary>Stands for the key in buttons.</summary>
    public int Mark { get; } = TextMark.Of(Key);

    /// <summary>Holes of all forms: each of them gets a value.</summary>
    public IReadOnlyCollection<string> Holes { get; init; } = [];
}

/// <summary>A form of a text.</summary>
/// <param name="Form">Which.</param>
/// <param name="Html">Telegram HTML with <c>{holes}</c>.</param>
public sealed record FormSource(TextForm Form, string Html);

/// <summary>Plural forms (CLDR). Kept in buttons: never renumbered.</summary>
public enum TextForm
{
    /// <summary>The text has one form.</summary>
    Only = 0,

    One = 1,

    Few = 2,

    Many = 3,

    Other = 4,
}

/// <summary>Numbers for names that are too long for a button.</summary>
public static class TextMark
{
    /// <summary>FNV-1a of 32 bits; a test holds that no two texts share one.</summary>
    public static int Of(string name) => unchecked((int)name.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u));
}
