namespace SmartHeart.Playground.Emulator;

/// <summary>The parameters that all sending and editing methods share.</summary>
internal static class MessageParts
{
    public const int LongestText = 4096;
    public const int LongestCaption = 1024;

    public static (string Text, IReadOnlyList<TextEntity> Entities) RequiredText(ApiCall call)
    {
        var (text, entities) = Words(call, "text"u8, "entities"u8);
        if (text.Length == 0) throw Refusal.BadRequest("message text is empty");
        return text.Length > LongestText ? throw Refusal.BadRequest("message is too long") : (text, entities);
    }

    public static (string? Caption, IReadOnlyList<TextEntity> Entities) Caption(ApiCall call)
    {
        var (text, entities) = Words(call, "caption"u8, "caption_entities"u8);
        if (text.Length > LongestCaption) throw Refusal.BadRequest("message caption is too long");
        return (text.Length == 0 ? null : text, entities);
    }

    public static (string Text, IReadOnlyList<TextEntity> Entities) Words(
        ApiCall call,
        ReadOnlySpan<byte> textName,
        ReadOnlySpan<byte> entitiesName)
    {
        if (!call.Arguments.TryUtf8(textName, out var given)) return ("", []);
        call.Arguments.TryUtf8("parse_mode"u8, out var mode);
        var explicitOnes = mode.IsEmpty && call.Arguments.TryJson(entitiesName, out var json) ? EntityJson.Read(json) : null;
        return Format(call.World, given, mode, explicitOnes);
    }

    public static (string Text, IReadOnlyList<TextEntity> Entities) Format(
        World world,
        ReadOnlySpan<byte> given,
        ReadOnlySpan<byte> mode,
        List<TextEntity>? explicitOnes)
    {
        var (text, parsed) = IsHtml(mode) ? HtmlText.Parse(given) : (System.Text.Encoding.UTF8.GetString(given), explicitOnes);
        var (clean, entities) = TextCleaning.Clean(text, parsed);
        // What a bot's text names (commands, links) matters to those who read it, not to a load run.
        return (clean, world.HistoryPerChat == 0 ? entities : EntityDetector.Complete(clean, entities));
    }

    /// <summary>The reply_markup as it is kept; an empty inline keyboard is none.</summary>
    public static byte[]? Markup(ApiCall call, bool inlineOnly = false)
    {
        if (!call.Arguments.TryJson("reply_markup"u8, out var json)) return null;
        return MarkupRules.Check(json, inlineOnly) ? json.ToArray() : null;
    }

    public static int? ReplyTo(ApiCall call, Chat chat)
    {
        var (id, allowMissing) = (call.Arguments.Int("reply_to_message_id"u8), call.Arguments.Flag("allow_sending_without_reply"u8));
        if (call.Arguments.TryJson("reply_parameters"u8, out var json)) (id, allowMissing) = ReplyParameters.Read(json);
        if (id is null or 0 || call.World.HistoryPerChat == 0 || chat.Find(id.Value) is not null) return id;
        return allowMissing ? null : throw Refusal.BadRequest("message to be replied not found");
    }

    /// <summary>A message of the bot in that chat, with what every send has.</summary>
    public static Message Draft(ApiCall call, Chat chat) => new()
    {
        ChatId = chat.Id,
        TopicId = call.RequiredTopic(chat),
        Date = call.World.Now,
        FromId = call.World.Bot.Id,
        ByBot = true,
        ReplyToId = ReplyTo(call, chat),
        Markup = Markup(call),
    };

    private static bool IsHtml(ReadOnlySpan<byte> mode)
    {
        if (mode.IsEmpty) return false;
        if (System.Text.Ascii.EqualsIgnoreCase(mode, "html"u8)) return true;
        throw Refusal.BadRequest(System.Text.Ascii.EqualsIgnoreCase(mode, "markdown"u8) || System.Text.Ascii.EqualsIgnoreCase(mode, "markdownv2"u8)
            ? "the emulator parses HTML only"
            : "unsupported parse_mode");
    }
}
