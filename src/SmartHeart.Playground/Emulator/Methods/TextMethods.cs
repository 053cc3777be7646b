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
        var message = MessageParts.Draft(call, chat) with { Text = text, Entities = entities, LinkPreviewDisabled = IsPreviewDisabled(call) };
        call.Message(chat.Add(message, byBot: true));
    }

    internal static bool IsPreviewDisabled(ApiCall call) =>
        call.Arguments.TryJson("link_preview_options"u8, out var json) && json.IndexOf("\"is_disabled\":true"u8) >= 0;

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
