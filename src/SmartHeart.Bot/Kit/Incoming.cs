using System.Text.Json.Serialization;

namespace SmartHeart.Bot.Kit;

/// <summary>Where an update came from. Routes name one or several.</summary>
[Flags]
internal enum Place
{
    /// <summary>Anywhere else: other groups, channels, unknown topics.</summary>
    None = 0,

    /// <summary>The private chat of a person with the bot.</summary>
    Private = 1,

    /// <summary>Topic «main» of the admin group: panel and requests.</summary>
    Main = 2,

    /// <summary>Topic «mailings» of the admin group.</summary>
    Mailings = 4,

    /// <summary>Topic «events» of the admin group: the activity feed.</summary>
    Events = 8,

    /// <summary>Any topic of the admin group that the bot works in.</summary>
    AdminGroup = Main | Mailings | Events,
}

/// <summary>What an update is.</summary>
internal enum IncomingKind
{
    /// <summary>A message, of whatever content.</summary>
    Message,

    /// <summary>A pressed inline button.</summary>
    Tap,

    /// <summary>The person blocked the bot (or deleted the chat with it).</summary>
    Blocked,

    /// <summary>The person let the bot write again.</summary>
    Unblocked,

    /// <summary>A person's membership or rights in the admin group changed; <see cref="Incoming.SenderId"/> is that person.</summary>
    MemberChanged,

    /// <summary>The person wrote an earlier message of theirs anew, in their private chat. What it says now does not come along: it is not read again.</summary>
    Edited,
}

/// <summary>One update, as the kit sees it: no types of the Telegram library. Also kept as JSON in the inbox until it is handled.</summary>
internal sealed record Incoming
{
    /// <summary>Telegram's update id.</summary>
    public required long UpdateId { get; init; }

    /// <summary>What it is. Always written: its first value is a default, and defaults are left out of the inbox's JSON.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IncomingKind Kind { get; init; }

    /// <summary>The chat it came from.</summary>
    public required long ChatId { get; init; }

    /// <summary>Forum topic, 0 for none.</summary>
    public int TopicId { get; init; }

    /// <summary>Where that is for us.</summary>
    public Place Place { get; init; }

    /// <summary>Who did it; for an anonymous group admin the group's own id.</summary>
    public long SenderId { get; init; }

    /// <summary>True when the sender is the group itself: an anonymous admin.</summary>
    public bool Anonymous { get; init; }

    /// <summary>First and last name as Telegram shows them.</summary>
    public string SenderName { get; init; } = "";

    /// <summary>Without the @; null for none.</summary>
    public string? Username { get; init; }

    /// <summary>Language of the person's app (IETF tag), null when unknown.</summary>
    public string? LanguageCode { get; init; }

    /// <summary>The message sent, or the one whose button was pressed; 0 when that is too old to be known.</summary>
    public int MessageId { get; init; }

    /// <summary>When the message was sent, by Telegram's clock; null for anything but messages.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>Text or caption as typed; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>The same with its formatting, as Telegram HTML; null when there is none.</summary>
    public string? Html { get; init; }

    /// <summary>Photo, video or file in the message.</summary>
    public Attachment? Attachment { get; init; }

    /// <summary>Whether the photo or video is covered until it is touched.</summary>
    public bool Spoiler { get; init; }

    /// <summary>Whether the caption stands above the photo or video.</summary>
    public bool CaptionAbove { get; init; }

    /// <summary>How a link of the text is previewed; null for as Telegram likes.</summary>
    public Rendering.PostPreview? Preview { get; init; }

    /// <summary>A shared phone.</summary>
    public SharedContact? Contact { get; init; }

    /// <summary>True for content the bot has no word for (sticker, poll, location …).</summary>
    public bool OtherContent { get; init; }

    /// <summary>Messages of one album share this; null outside albums.</summary>
    public string? AlbumId { get; init; }

    /// <summary>True when the message was forwarded from elsewhere.</summary>
    public bool Forwarded { get; init; }

    /// <summary>Id to answer a pressed button with.</summary>
    public string? CallbackId { get; init; }

    /// <summary>For a pressed button: whether its message is a medium with caption; null when that is too old to be known.</summary>
    public bool? OnMedia { get; init; }

    /// <summary>Data of the pressed button.</summary>
    public string? Data { get; init; }

    /// <summary>The command without slash and bot name, lower case; null when the message is none (or is meant for another bot).</summary>
    public string? Command { get; init; }

    /// <summary>What follows the command, trimmed; null for nothing.</summary>
    public string? Payload { get; init; }

    /// <summary>The deep link that the update asks for, found by the routes; null for none.</summary>
    [JsonIgnore]
    public string? Link { get; init; }

    /// <summary>
    /// Whether the update came by a link that looks like one of ours and opens nothing (any more). Payloads that begin otherwise say where a person comes from.
    /// </summary>
    [JsonIgnore]
    public bool LinkBroken { get; init; }

    /// <summary>Where answers go.</summary>
    public Rendering.Spot Spot => new(ChatId, TopicId);
}

/// <summary>A photo, video or file that a person sent.</summary>
/// <param name="UniqueId">Tells the file across bots and time; can't be sent.</param>
/// <param name="FileId">Sends the file again; this bot's own.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">File name, null for photos.</param>
/// <param name="Size">Bytes, null when unknown.</param>
/// <param name="MimeType">As the sender's app says.</param>
internal sealed record Attachment(string UniqueId, string FileId, Rendering.MediaKind Kind, string? Name, long? Size, string? MimeType);

/// <summary>A contact that a person shared.</summary>
/// <param name="Phone">As Telegram gives it, with or without plus.</param>
/// <param name="OwnerId">Telegram id of the contact's owner, null when unknown.</param>
internal sealed record SharedContact(string Phone, long? OwnerId);
