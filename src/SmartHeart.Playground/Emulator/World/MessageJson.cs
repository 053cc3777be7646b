using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Writes a message as the Bot API's Message object.</summary>
internal static class MessageJson
{
    /// <param name="everyMarkup">For the page: reply keyboards too. A bot sees inline keyboards only.</param>
    /// <param name="withReply">Whether the replied message is shown inside; not twice deep.</param>
    public static void Write(Utf8JsonWriter writer, World world, Message message, bool everyMarkup = false, bool withReply = true)
    {
        writer.WriteStartObject();
        writer.WriteNumber("message_id"u8, message.Id);
        WriteSender(writer, world, message);
        writer.WritePropertyName("chat"u8);
        world.WriteChat(writer, message.ChatId);
        writer.WriteNumber("date"u8, message.Date);
        if (message.EditDate is { } edited) writer.WriteNumber("edit_date"u8, edited);
        WritePlace(writer, world, message, withReply);
        WriteForward(writer, world, message);
        if (message.AlbumId is { } album) writer.WriteString("media_group_id"u8, album);
        if (message.Media is { } media) MediaJson.Write(writer, media);
        WriteWords(writer, world, message);
        if (message.Contact is { } contact) WriteContact(writer, contact);
        if (message.Notice is { } notice) WriteNotice(writer, world, message, notice);
        if (message.Markup is { } markup && (everyMarkup || Keyboard.IsInline(markup)))
        {
            writer.WritePropertyName("reply_markup"u8);
            writer.WriteRawValue(markup, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    private static void WriteSender(Utf8JsonWriter writer, World world, Message message)
    {
        writer.WritePropertyName("from"u8);
        if (!message.Anonymous)
        {
            world.WriteUser(writer, message.FromId);
            return;
        }

        World.WriteGroupAnonymousBot(writer);
        writer.WritePropertyName("sender_chat"u8);
        world.WriteChat(writer, message.ChatId);
    }

    private static void WritePlace(Utf8JsonWriter writer, World world, Message message, bool withReply)
    {
        if (message.TopicId is { } topic)
        {
            writer.WriteNumber("message_thread_id"u8, topic);
            writer.WriteBoolean("is_topic_message"u8, true);
        }

        if (!withReply || message.ReplyToId is not { } repliedId || world.FindChat(message.ChatId)?.Find(repliedId) is not { } replied)
        {
            return;
        }
        // A reply in General carries a thread id that is no topic's, as Telegram's do.
        if (message.TopicId is null && message.ChatId < 0) writer.WriteNumber("message_thread_id"u8, repliedId);
        writer.WritePropertyName("reply_to_message"u8);
        Write(writer, world, replied, withReply: false);
    }

    private static void WriteForward(Utf8JsonWriter writer, World world, Message message)
    {
        if (message.ForwardedFromId is not { } first) return;
        writer.WritePropertyName("forward_origin"u8);
        writer.WriteStartObject();
        writer.WriteString("type"u8, "user"u8);
        writer.WriteNumber("date"u8, message.Date);
        writer.WritePropertyName("sender_user"u8);
        world.WriteUser(writer, first);
        writer.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter writer, World world, Message message)
    {
        if (message.Text is { } text)
        {
            writer.WriteString("text"u8, text);
            EntityJson.Write(writer, world, "entities"u8, message.Entities);
            if (message.Preview is { } preview) WritePreview(writer, preview);
        }

        if (message.Caption is { } caption)
        {
            writer.WriteString("caption"u8, caption);
            EntityJson.Write(writer, world, "caption_entities"u8, message.Entities);
        }

        if (message.CaptionAboveMedia) writer.WriteBoolean("show_caption_above_media"u8, true);
        if (message.Spoiler) writer.WriteBoolean("has_media_spoiler"u8, true);
    }

    private static void WritePreview(Utf8JsonWriter writer, LinkPreview preview)
    {
        writer.WriteStartObject("link_preview_options"u8);
        if (preview.Disabled) writer.WriteBoolean("is_disabled"u8, true);
        if (preview.Url is { } url) writer.WriteString("url"u8, url);
        if (preview.Small) writer.WriteBoolean("prefer_small_media"u8, true);
        if (preview.Large) writer.WriteBoolean("prefer_large_media"u8, true);
        if (preview.Above) writer.WriteBoolean("show_above_text"u8, true);
        writer.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter writer, ContactCard contact)
    {
        writer.WriteStartObject("contact"u8);
        writer.WriteString("phone_number"u8, contact.Phone);
        writer.WriteString("first_name"u8, contact.FirstName);
        if (contact.LastName is { } last) writer.WriteString("last_name"u8, last);
        if (contact.UserId is { } id) writer.WriteNumber("user_id"u8, id);
        writer.WriteEndObject();
    }

    private static void WriteNotice(Utf8JsonWriter writer, World world, Message message, ServiceNotice notice)
    {
        writer.WritePropertyName(notice.Kind);
        switch (notice.Kind)
        {
            case "new_chat_members":
                writer.WriteStartArray();
                world.WriteUser(writer, notice.PersonId!.Value);
                writer.WriteEndArray();
                break;
            case "left_chat_member":
                world.WriteUser(writer, notice.PersonId!.Value);
                break;
            case "pinned_message" when world.FindChat(message.ChatId)?.Find(notice.MessageId!.Value) is { } pinned:
                Write(writer, world, pinned, withReply: false);
                break;
            default:
                writer.WriteStartObject();
                if (notice.Name is { } name) writer.WriteString("name"u8, name);
                writer.WriteNumber("icon_color"u8, 7322096);
                writer.WriteEndObject();
                break;
        }
    }
}
