using SmartHeart.Bot.Kit.Rendering;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>Turns Telegram's updates into the kit's, and drops those that are nothing to the bot.</summary>
internal sealed class IncomingReader(AdminGroup group, BotIdentity bot)
{
    /// <summary>What the bot asks Telegram for.</summary>
    public static IReadOnlyList<UpdateType> Wanted { get; } = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember, UpdateType.ChatMember];

    /// <summary>The update; null when it is nothing to the bot (service messages, edits in groups, other chats' members).</summary>
    public Incoming? Read(Update update) => update switch
    {
        { Message: { } message } => OfMessage(update.Id, message),
        { EditedMessage: { Chat.Type: ChatType.Private } edited } => OfEdit(update.Id, edited),
        { CallbackQuery: { Message: { } message, Data: { } data } press } => OfPress(update.Id, press, message, data),
        { MyChatMember: { Chat.Type: ChatType.Private } member } => OfBlocking(update.Id, member),
        { ChatMember: { } member } when member.Chat.Id == group.Id => OfMember(update.Id, member),
        _ => null,
    };

    /// <summary>Several updates, in their order.</summary>
    public List<Incoming> Read(IReadOnlyCollection<Update> updates)
    {
        var read = new List<Incoming>(updates.Count);
        foreach (var update in updates)
            if (Read(update) is { } incoming) read.Add(incoming);
        return read;
    }

    private Incoming? OfMessage(int updateId, Message message)
    {
        if (message.IsServiceMessage) return null;
        var text = message.Text ?? message.Caption;
        var (command, payload) = CommandReader.Read(message.Text, bot.Username);
        var attachment = Attachments.Of(message);
        var contact = message.Contact is { } shared ? new SharedContact(shared.PhoneNumber, shared.UserId) : null;
        return Sent(At(updateId, IncomingKind.Message, message), message) with
        {
            SentAt = message.Date,
            Text = text,
            Html = text is null ? null : EntitiesToHtml.Write(text, message.Entities ?? message.CaptionEntities),
            Attachment = attachment,
            Spoiler = message.HasMediaSpoiler,
            CaptionAbove = message.ShowCaptionAboveMedia,
            Preview = PreviewOf(message.LinkPreviewOptions),
            Contact = contact,
            OtherContent = message.Text is null && attachment is null && contact is null,
            AlbumId = message.MediaGroupId,
            Forwarded = message.ForwardOrigin is not null || message.IsAutomaticForward,
            Command = command,
            Payload = payload,
        };
    }

    /// <summary>Words that were changed. Telegram tells of other things in the same way: a place that moves, a message it has looked up a link of.</summary>
    private Incoming? OfEdit(int updateId, Message edited) =>
        edited is { EditDate: not null, From: { } from } && (edited.Text ?? edited.Caption) is not null
            ? By(At(updateId, IncomingKind.Edited, edited), from)
            : null;

    private static PostPreview? PreviewOf(LinkPreviewOptions? preview) => preview is null
        ? null
        : new PostPreview(preview.IsDisabled, preview.Url, preview.PreferSmallMedia, preview.PreferLargeMedia, preview.ShowAboveText);

    private Incoming OfPress(int updateId, CallbackQuery press, Message message, string data)
    {
        // A message that is too old to be known comes with the date 0, and without topic and content (type InaccessibleMessage).
        var isKnown = message.Date > DateTime.UnixEpoch;
        return By(At(updateId, IncomingKind.Tap, message), press.From) with
        {
            MessageId = isKnown ? message.Id : 0,
            OnMedia = isKnown ? message.Text is null : null,
            CallbackId = press.Id,
            Data = data,
        };
    }

    private static Incoming? OfBlocking(int updateId, ChatMemberUpdated member)
    {
        IncomingKind? kind = member.NewChatMember.Status switch
        {
            ChatMemberStatus.Kicked => IncomingKind.Blocked,
            ChatMemberStatus.Member => IncomingKind.Unblocked,
            _ => null,
        };
        return kind is null
            ? null
            : By(new Incoming { UpdateId = updateId, Kind = kind.Value, ChatId = member.Chat.Id, Place = Place.Private }, member.From);
    }

    private static Incoming OfMember(int updateId, ChatMemberUpdated member) =>
        By(new Incoming { UpdateId = updateId, Kind = IncomingKind.MemberChanged, ChatId = member.Chat.Id, Place = Place.AdminGroup }, member.NewChatMember.User);

    /// <summary>Chat, topic and message. A reply in General carries a thread id too, that is no topic (https://core.telegram.org/bots/api#message).</summary>
    private Incoming At(int updateId, IncomingKind kind, Message message)
    {
        var topic = message.IsTopicMessage ? message.MessageThreadId ?? 0 : 0;
        return new Incoming
        {
            UpdateId = updateId,
            Kind = kind,
            ChatId = message.Chat.Id,
            TopicId = topic,
            Place = message.Chat.Type == ChatType.Private ? Place.Private : message.Chat.Id == group.Id ? group.PlaceOf(topic) : Place.None,
            MessageId = message.Id,
        };
    }

    /// <summary>Who writes as a chat is that chat: the group for its anonymous admins, a channel for a channel's posts.</summary>
    private static Incoming Sent(Incoming incoming, Message message) => message switch
    {
        { SenderChat: { } chat } => incoming with { SenderId = chat.Id, Anonymous = chat.Id == message.Chat.Id, SenderName = chat.Title ?? "", Username = chat.Username },
        { From: { } from } => By(incoming, from),
        _ => incoming,
    };

    private static Incoming By(Incoming incoming, User from) => incoming with
    {
        SenderId = from.Id,
        SenderName = from.LastName is { Length: > 0 } last ? $"{from.FirstName} {last}" : from.FirstName,
        Username = from.Username,
        LanguageCode = from.LanguageCode,
    };
}
