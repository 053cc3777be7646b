using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>A message as its author made it.</summary>
/// <param name="MessageId">Telegram's id of it: parts of an album stand in the order of these.</param>
/// <param name="Html">Telegram HTML of its text or caption; empty for none.</param>
/// <param name="File">Its file; null for none.</param>
/// <param name="Spoiler">Whether the photo or video is covered until it is touched.</param>
/// <param name="CaptionAbove">Whether the caption stands above the photo or video.</param>
/// <param name="Preview">How a link of the text is previewed; null for as Telegram likes.</param>
/// <param name="Other">Whether it is something that the bot has no word for (sticker, poll, contact …).</param>
internal sealed record PostedPart(
    int MessageId, string Html, Attachment? File = null, bool Spoiler = false, bool CaptionAbove = false, PostPreview? Preview = null, bool Other = false)
{
    /// <summary>What a message says.</summary>
    public static PostedPart Of(Incoming message) => new(
        message.MessageId, message.Html ?? "", message.Attachment, message.Spoiler, message.CaptionAbove, message.Preview,
        message.OtherContent || message.Contact is not null);
}

/// <summary>The post that a step took: parts of an album are updates of their own, and may come with a restart between them.</summary>
/// <param name="Step">The step.</param>
/// <param name="Album">The album; null for a single message.</param>
/// <param name="Parts">What came of it so far, in order.</param>
internal sealed record PostNotes(string Step, string? Album, ImmutableArray<PostedPart> Parts)
{
    /// <summary>The post with one more part; one that was here already takes its own place.</summary>
    public PostNotes With(PostedPart part) =>
        this with { Parts = [.. Parts.Where(known => known.MessageId != part.MessageId).Append(part).OrderBy(known => known.MessageId)] };
}
