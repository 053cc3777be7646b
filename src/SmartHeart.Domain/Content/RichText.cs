using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>A formatted text in Telegram's HTML, which Telegram will take as it is.</summary>
public sealed record RichText
{
    /// <summary>
    /// The greatest visible length in UTF-16 units: Telegram's 4096 for a message (core.telegram.org/bots/api#sendmessage) less room for a title and a footer.
    /// </summary>
    public const int MaxLength = 3500;

    private RichText(string html, int length) => (Html, Length) = (html, length);

    /// <summary>Only Telegram's tags, properly nested, all else escaped.</summary>
    public string Html { get; }

    /// <summary>Visible UTF-16 units: what is left when Telegram has parsed it.</summary>
    public int Length { get; }

    /// <summary>
    /// Checks HTML (<see cref="ContentErrors.BodyEmpty"/>, <see cref="ContentErrors.BodyTooLong"/>, <see
    /// cref="ContentErrors.BodyMarkup"/>).
    /// </summary>
    public static Result<RichText> Parse(string? html)
    {
        var trimmed = html?.Trim() ?? string.Empty;
        var (fault, length, blank) = TelegramHtml.Measure(trimmed);
        if (fault >= 0) return ContentErrors.BodyMarkup.With("at", fault);
        if (blank) return ContentErrors.BodyEmpty;
        return length > MaxLength
            ? ContentErrors.BodyTooLong.With("max", MaxLength).With("length", length)
            : new RichText(trimmed, length);
    }

    /// <summary>A text that was checked when it was stored.</summary>
    public static RichText Stored(string html, int length) => new(html, length);

    /// <summary>What people see of Telegram HTML, without its formatting; lines end with a line feed.</summary>
    public static string PlainOf(string html) => TelegramHtml.Plain(html);

    /// <inheritdoc/>
    public override string ToString() => Html;
}
