namespace SmartHeart.Playground.Emulator;

/// <summary>One message of a chat. A value: an edit puts another in its place.</summary>
public sealed record Message
{
    /// <summary>Set when the chat takes the message.</summary>
    [System.Text.Json.Serialization.JsonInclude]
    public int Id { get; internal set; }

    public long ChatId { get; init; }

    /// <summary>Unix seconds.</summary>
    public long Date { get; init; }

    /// <summary>Unix seconds of the last edit of its content; a change of the keyboard alone counts too, as with Telegram.</summary>
    public long? EditDate { get; init; }

    /// <summary>The sender: the bot's id or a person's.</summary>
    public long FromId { get; init; }

    /// <summary>Sent by the bot.</summary>
    public bool ByBot { get; init; }

    /// <summary>Written in the group's name: the sender is then shown as GroupAnonymousBot.</summary>
    public bool Anonymous { get; init; }

    /// <summary>The topic; null in private chats and in General.</summary>
    public int? TopicId { get; init; }

    public string? Text { get; init; }

    public string? Caption { get; init; }

    /// <summary>Of the text or the caption; offsets in UTF-16 units.</summary>
    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    /// <summary>The reply_markup as JSON: an inline keyboard, a keyboard, its removal or a forced reply.</summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(RawJsonConverter))]
    public byte[]? Markup { get; init; }

    public Media? Media { get; init; }

    /// <summary>Joins the messages of one album.</summary>
    public string? AlbumId { get; init; }

    public bool CaptionAboveMedia { get; init; }

    public bool Spoiler { get; init; }

    public int? ReplyToId { get; init; }

    public ContactCard? Contact { get; init; }

    public ServiceNotice? Notice { get; init; }

    /// <summary>Who wrote a forwarded message first; null where it is no forward.</summary>
    public long? ForwardedFromId { get; init; }

    /// <summary>How a link of the text is previewed; null for as Telegram likes.</summary>
    public LinkPreview? Preview { get; init; }

    /// <summary>Rises with every change of the chat; see <see cref="Chat.Version"/>.</summary>
    public long Version { get; internal set; }

    /// <summary>The text or the caption; empty where there is neither.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Words => Text ?? Caption ?? "";

    /// <summary>The inline or reply keyboard's buttons, row by row; empty where there is no keyboard.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyList<IReadOnlyList<Button>> Buttons => Keyboard.Rows(Markup);
}

/// <summary>How a link is previewed, as in the Bot API's LinkPreviewOptions.</summary>
public sealed record LinkPreview(bool Disabled = false, string? Url = null, bool Small = false, bool Large = false, bool Above = false);

/// <summary>How a person wants a message to look.</summary>
/// <param name="Spoiler">Photos and videos are covered until touched.</param>
/// <param name="CaptionAbove">The caption stands above them.</param>
/// <param name="Preview">How a link of the text is previewed; null for as Telegram likes.</param>
public sealed record MessageLook(bool Spoiler = false, bool CaptionAbove = false, LinkPreview? Preview = null);

/// <summary>A shared contact. <paramref name="UserId"/> is the Telegram id behind the phone, if there is one.</summary>
public sealed record ContactCard(string Phone, string FirstName, string? LastName, long? UserId);

/// <summary>A message that reports an event of the chat.</summary>
/// <param name="Kind">new_chat_members, left_chat_member, pinned_message or forum_topic_created.</param>
/// <param name="PersonId">Who joined or left.</param>
/// <param name="MessageId">What was pinned.</param>
/// <param name="Name">The new topic's name.</param>
public sealed record ServiceNotice(string Kind, long? PersonId = null, int? MessageId = null, string? Name = null);

/// <summary>A formatted range of a text, as in the Bot API's MessageEntity; offset and length in UTF-16 units.</summary>
public sealed record TextEntity(string Type, int Offset, int Length)
{
    public string? Url { get; init; }

    public string? Language { get; init; }

    public string? CustomEmojiId { get; init; }

    /// <summary>Of a text_mention.</summary>
    public long? UserId { get; init; }

    /// <summary>Of a date_time.</summary>
    public long? UnixTime { get; init; }

    /// <summary>Of a date_time; null shows the words as they are.</summary>
    public string? DateTimeFormat { get; init; }

    internal int End => Offset + Length;
}

/// <summary>A button as a person sees it.</summary>
/// <param name="Data">callback_data of an inline button.</param>
/// <param name="RequestsContact">Whether a press shares the person's own phone.</param>
public sealed record Button(string Text, string? Data, string? Url, bool RequestsContact);
