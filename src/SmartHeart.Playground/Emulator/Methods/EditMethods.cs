using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>editMessageText, editMessageCaption, editMessageMedia, editMessageReplyMarkup. Without a keyboard given, an edit takes it away.</summary>
internal static class EditMethods
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    public static IEnumerable<ApiMethod> All() =>
    [
        new("editMessageText", Traffic.Edit, EditText),
        new("editMessageCaption", Traffic.Edit, EditCaption),
        new("editMessageMedia", Traffic.Edit, EditMedia),
        new("editMessageReplyMarkup", Traffic.Edit, EditMarkup),
    ];

    private static void EditText(ApiCall call)
    {
        var chat = call.WritableChat();
        var (text, entities) = MessageParts.RequiredText(call);
        var markup = MessageParts.Markup(call, inlineOnly: true);
        var preview = TextMethods.Preview(call);
        Apply(call, chat, current => current.Text is null
            ? throw Refusal.BadRequest("there is no text in the message to edit")
            : current with { Text = text, Entities = entities, Markup = markup, Preview = preview });
    }

    private static void EditCaption(ApiCall call)
    {
        var chat = call.WritableChat();
        var (caption, entities) = MessageParts.Caption(call);
        var markup = MessageParts.Markup(call, inlineOnly: true);
        var above = call.Arguments.Flag("show_caption_above_media"u8);
        Apply(call, chat, current => current.Media is null
            ? throw Refusal.BadRequest("there is no caption in the message to edit")
            : current with { Caption = caption, Entities = entities, Markup = markup, CaptionAboveMedia = above });
    }

    private static void EditMedia(ApiCall call)
    {
        var chat = call.WritableChat();
        if (!call.Arguments.TryJson("media"u8, out var json)) throw Refusal.BadRequest("there is no media in the request");
        InputMedia item;
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            item = InputMedia.Read(call, document.RootElement);
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse media JSON object");
        }

        var markup = MessageParts.Markup(call, inlineOnly: true);
        // A text message may become a media message, never the other way round.
        Apply(call, chat, current => current with
        {
            Text = null,
            Media = item.Media,
            Caption = item.Caption,
            Entities = item.Entities,
            Markup = markup,
            CaptionAboveMedia = item.CaptionAboveMedia,
            Spoiler = item.Spoiler,
        });
    }

    private static void EditMarkup(ApiCall call)
    {
        var chat = call.WritableChat();
        var markup = MessageParts.Markup(call, inlineOnly: true);
        Apply(call, chat, current => current with { Markup = markup });
    }

    private static void Apply(ApiCall call, Chat chat, Func<Message, Message> edit)
    {
        if (call.Arguments.Has("inline_message_id"u8)) throw Refusal.BadRequest("MESSAGE_ID_INVALID");
        var id = call.RequiredMessageId("message identifier is not specified");
        if (call.World.HistoryPerChat == 0)
        {
            ApplyUnseen(call, chat, id, edit);
            return;
        }

        var changed = chat.Change(id, current =>
        {
            if (!current.ByBot || HasKeyboard(current)) throw Refusal.BadRequest("message can't be edited");
            var edited = edit(current);
            return IsSame(current, edited) ? throw Refusal.BadRequest(NotModified) : edited with { EditDate = call.World.Now };
        });
        call.Message(changed ?? throw Refusal.BadRequest("message to edit not found"));
    }

    /// <summary>Lean mode keeps no messages: any id given out before is taken for the bot's own text message.</summary>
    private static void ApplyUnseen(ApiCall call, Chat chat, int id, Func<Message, Message> edit)
    {
        if (id > call.World.LastMessageId(chat.IsPrivate)) throw Refusal.BadRequest("message to edit not found");
        var unseen = new Message { Id = id, ChatId = chat.Id, Date = call.World.Now, FromId = call.World.Bot.Id, ByBot = true, Text = "" };
        call.Message(edit(unseen) with { EditDate = call.World.Now });
    }

    /// <summary>Only messages without a markup or with an inline keyboard can be edited (https://core.telegram.org/bots/api#updating-messages).</summary>
    private static bool HasKeyboard(Message message) => message.Markup is { } markup && !Keyboard.IsInline(markup);

    private static bool IsSame(Message current, Message edited) =>
        current.Text == edited.Text && current.Caption == edited.Caption && current.Media == edited.Media
        && current.CaptionAboveMedia == edited.CaptionAboveMedia && current.Spoiler == edited.Spoiler
        && current.Preview == edited.Preview
        && current.Entities.SequenceEqual(edited.Entities)
        && (current.Markup ?? []).AsSpan().SequenceEqual(edited.Markup ?? []);
}
