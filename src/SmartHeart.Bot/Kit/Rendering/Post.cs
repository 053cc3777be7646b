using System.Collections.Immutable;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>Something sent on exactly as its author made it: one message, or an album of 2–10. A plain value, the same for all who get it.</summary>
internal sealed record Post
{
    /// <summary>The messages, in order.</summary>
    public required ImmutableArray<PostPart> Parts { get; init; }

    /// <summary>How a link of a text is previewed; null for as Telegram likes.</summary>
    public PostPreview? Preview { get; init; }

    /// <summary>Rows of inline buttons.</summary>
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>The text over the buttons of an album, which go in a message of their own: an album has no keyboard.</summary>
    public Html Under { get; init; }

    /// <summary>Whether it goes as a paid broadcast.</summary>
    public bool Paid { get; init; }

    /// <summary>Whether it is an album.</summary>
    public bool IsAlbum => Parts.Length > 1;

    /// <summary>How many messages it makes.</summary>
    public int Messages => Parts.Length + (IsAlbum && !Rows.IsEmpty ? 1 : 0);
}

/// <summary>One message of a post.</summary>
/// <param name="Media">Its file; null for a text.</param>
/// <param name="Html">Telegram HTML of the text or caption; empty for none.</param>
/// <param name="Spoiler">Whether the medium is covered until it is touched.</param>
/// <param name="CaptionAbove">Whether the caption stands above the medium.</param>
internal sealed record PostPart(Media? Media, string Html, bool Spoiler = false, bool CaptionAbove = false);

/// <summary>How a link is previewed (https://core.telegram.org/bots/api#linkpreviewoptions).</summary>
internal sealed record PostPreview(bool Off, string? Url, bool Small, bool Large, bool Above);

/// <summary>Sends posts.</summary>
internal interface IPostSender
{
    /// <summary>Returns as soon as one may be sent in the lane of mailings; says how many, 1–<paramref name="most"/>.</summary>
    ValueTask<int> Room(int messages, int most, CancellationToken cancellationToken);

    /// <summary>Sends it once in the lane of mailings; a refusal is told, not tried again.</summary>
    Task<PostOutcome> Broadcast(Post post, long chatId, CancellationToken cancellationToken);

    /// <summary>Sends it as an answer: a preview, a test.</summary>
    Task<PostOutcome> Send(Post post, Spot spot, CancellationToken cancellationToken);

    /// <summary>The same into a topic of the admin group.</summary>
    Task<PostOutcome> Send(Post post, Application.Common.Ports.AdminTopic topic, CancellationToken cancellationToken);

    /// <summary>Puts the text (of an album: the first that there is) and the buttons of the post into the message that has it, at the rate of mailings.</summary>
    Task<PostOutcome> Rewrite(Post post, long chatId, int messageId, CancellationToken cancellationToken);

    /// <summary>Deletes messages of a chat, at the rate of mailings.</summary>
    Task<PostOutcome> Delete(long chatId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken);
}

/// <summary>What became of a post.</summary>
/// <param name="State">The state.</param>
/// <param name="MessageIds">Ids of the messages made; default for none.</param>
/// <param name="Words">Telegram's words on a refusal; null for none.</param>
/// <param name="RetryAfter">How long Telegram asked to wait, if it did.</param>
/// <param name="NeverLeft">Whether there was no connection by which anything could have left.</param>
internal readonly record struct PostOutcome(
    Application.Common.Ports.DeliveryState State, ImmutableArray<int> MessageIds = default, string? Words = null, TimeSpan? RetryAfter = null, bool NeverLeft = false);
