using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>sendMessage, sendChatAction.</summary>
internal static class TextMethods
{
    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal)
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note",
    };

    public static IEnumerable<ApiMethod> All() =>
    [
        new("sendMessage", Traffic.Send, Send),
        new("sendChatAction", Traffic.None, Act),
    ];

    private static void Send(ApiCall call)
    {
        var chat = call.WritableChat();
        var (text, entities) = MessageParts.RequiredText(call);
        var message = MessageParts.Draft(call, chat) with { Text = text, Entities = entities, Preview = Preview(call) };
        call.Message(chat.Add(message, byBot: true));
    }

    /// <exception cref="Refusal">400: no object.</exception>
    internal static LinkPreview? Preview(ApiCall call)
    {
        if (!call.Arguments.TryJson("link_preview_options"u8, out var json)) return null;
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            var options = document.RootElement;
            bool Flag(string name) => options.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
            var url = options.TryGetProperty("url", out var given) ? given.GetString() : null;
            return new LinkPreview(Flag("is_disabled"), url, Flag("prefer_small_media"), Flag("prefer_large_media"), Flag("show_above_text"));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Refusal.BadRequest("can't parse link preview options JSON object");
        }
    }

    private static void Act(ApiCall call)
    {
        var chat = call.WritableChat();
        var topic = call.RequiredTopic(chat);
        var action = call.Arguments.Text("action"u8) ?? "";
        if (!Actions.Contains(action)) throw Refusal.BadRequest("wrong parameter action in request");
        call.World.Events?.Action(chat.Id, topic, action);
        call.True();
    }
}
