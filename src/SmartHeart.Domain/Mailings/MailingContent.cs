using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;
using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.Mailings;

/// <summary>One message of a mailing, as the admin sent it.</summary>
/// <param name="Kind">What its file is; null for a text.</param>
/// <param name="FileId">Telegram's file_id; null for a text.</param>
/// <param name="UniqueId">Telegram's file_unique_id; null for a text.</param>
/// <param name="Html">Telegram HTML of the text or caption with all its formatting; empty for none.</param>
/// <param name="Spoiler">Whether the photo or video is covered until it is touched.</param>
/// <param name="CaptionAbove">Whether the caption stands above the photo or video.</param>
public sealed record MailingPart(
    FileKind? Kind, string? FileId = null, string? UniqueId = null, string Html = "", bool Spoiler = false, bool CaptionAbove = false);

/// <summary>How a link in the text is previewed.</summary>
/// <param name="Off">Not at all.</param>
/// <param name="Url">Which link; null for the first.</param>
/// <param name="Small">Its picture small.</param>
/// <param name="Large">Its picture large.</param>
/// <param name="Above">Above the text.</param>
public sealed record LinkPreview(bool Off = false, string? Url = null, bool Small = false, bool Large = false, bool Above = false);

/// <summary>What a mailing says: one message, or an album of 2–10.</summary>
/// <param name="Parts">The messages, in order.</param>
/// <param name="Preview">Of a text's link; null for as Telegram likes.</param>
public sealed record MailingContent(ImmutableArray<MailingPart> Parts, LinkPreview? Preview = null)
{
    /// <summary>The most messages of an album (core.telegram.org/bots/api#sendmediagroup).</summary>
    public const int MaxParts = 10;

    /// <summary>The greatest visible length of a text in UTF-16 units, after Telegram has parsed it.</summary>
    public const int MaxText = 4096;

    /// <summary>The greatest visible length of a caption.</summary>
    public const int MaxCaption = 1024;

    /// <summary>The greatest length of <see cref="Title"/>.</summary>
    public const int MaxTitle = 64;

    /// <summary>Whether it is an album: those carry no buttons of their own.</summary>
    public bool IsAlbum => Parts.Length > 1;

    /// <summary>The part whose text people read: the first that has one.</summary>
    public MailingPart TextPart => Parts[TextAt];

    /// <summary>The place of <see cref="TextPart"/>, from 0; 0 where none has a text.</summary>
    public int TextAt => Parts.Select((part, at) => (part, at)).FirstOrDefault(one => one.part.Html.Length > 0).at;

    /// <summary>How it is called in lists: the beginning of its first words; empty where it has none.</summary>
    public string Title
    {
        get
        {
            var line = Parts.Select(part => RichText.PlainOf(part.Html).Trim()).FirstOrDefault(text => text.Length > 0)?.Split('\n')[0].Trim() ?? "";
            return line.Length <= MaxTitle ? line : TypedLine.Cut(line, MaxTitle - 1) + "…";
        }
    }

    /// <summary>What is wrong with it; null for nothing (<see cref="MailingErrors"/>).</summary>
    public static Error? WhyNot(MailingContent? content)
    {
        if (content is null || content.Parts.IsDefaultOrEmpty) return MailingErrors.Empty;
        if (content.Parts.Length > MaxParts) return MailingErrors.TooManyParts.With("max", MaxParts);
        if (content.IsAlbum && !Mixes(content.Parts)) return MailingErrors.MixedAlbum;

        return content.Parts.Select(WhyNot).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>What is wrong with a text or caption; null for nothing.</summary>
    /// <param name="html">Telegram HTML.</param>
    /// <param name="isCaption">Whether it stands under a file, where less fits, and nothing does too.</param>
    public static Error? WhyNotText(string html, bool isCaption)
    {
        var (fault, length, blank) = TelegramHtml.Measure(html);
        if (fault >= 0) return ContentErrors.BodyMarkup.With("at", fault);

        var most = isCaption ? MaxCaption : MaxText;
        if (length > most) return MailingErrors.TooLong.With("max", most).With("length", length);
        return !isCaption && blank ? MailingErrors.Empty : null;
    }

    private static Error? WhyNot(MailingPart part) => WhyNotText(part.Html, part.Kind is not null);

    /// <summary>Documents go with documents only, music with music; photos and videos mix; all else goes alone.</summary>
    private static bool Mixes(ImmutableArray<MailingPart> parts) =>
        parts.All(part => part.Kind is FileKind.Photo or FileKind.Video)
        || parts.All(part => part.Kind is FileKind.Document)
        || parts.All(part => part.Kind is FileKind.Audio);
}

/// <summary>A button under a mailing: a link, or an item of ours.</summary>
/// <param name="Label">Plain text.</param>
/// <param name="Url">The link; null for an item.</param>
/// <param name="ContentId">Our id of the item to open; null for a link.</param>
public sealed record MailingButton(string Label, string? Url = null, int? ContentId = null)
{
    /// <summary>The most buttons of one mailing.</summary>
    public const int Most = 8;

    /// <summary>The greatest length of a label in UTF-16 units.</summary>
    public const int MaxLabel = 40;

    /// <summary>The greatest length of a link.</summary>
    public const int MaxUrl = 512;

    /// <summary>What is wrong with it; null for nothing.</summary>
    public static Error? WhyNot(MailingButton button) => button switch
    {
        { Label: var label } when string.IsNullOrWhiteSpace(label) => MailingErrors.ButtonEmpty,
        { Label.Length: > MaxLabel } => MailingErrors.ButtonTooLong.With("max", MaxLabel),
        { ContentId: > 0 } => null,
        { Url: { Length: <= MaxUrl } url } when IsLink(url) => null,
        _ => MailingErrors.ButtonLink,
    };

    /// <summary>The link that was typed, not checked yet: what has no scheme gets one, and a @username is a chat of Telegram.</summary>
    public static string LinkOf(string typed)
    {
        var link = typed.Trim();
        if (link.StartsWith('@')) return $"https://t.me/{link[1..]}";
        return link.Length == 0 || link.Contains(':', StringComparison.Ordinal) ? link : $"https://{link}";
    }

    private static bool IsLink(string url) =>
        !url.Any(char.IsWhiteSpace) && Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is ("http" or "https" or "tg") && (link.Scheme == "tg" || link.Host.Contains('.', StringComparison.Ordinal));
}
