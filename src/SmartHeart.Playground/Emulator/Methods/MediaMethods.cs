namespace SmartHeart.Playground.Emulator;

/// <summary>sendPhoto, sendAudio, sendDocument, sendVideo, sendAnimation, sendVoice.</summary>
internal static class MediaMethods
{
    public static IEnumerable<ApiMethod> All() =>
    [
        new("sendPhoto", Traffic.Send, call => Send(call, "photo", MediaKind.Photo)),
        new("sendAudio", Traffic.Send, call => Send(call, "audio", MediaKind.Audio)),
        new("sendDocument", Traffic.Send, call => Send(call, "document", MediaKind.Document)),
        new("sendVideo", Traffic.Send, call => Send(call, "video", MediaKind.Video)),
        new("sendAnimation", Traffic.Send, call => Send(call, "animation", MediaKind.Animation)),
        new("sendVoice", Traffic.Send, call => Send(call, "voice", MediaKind.Voice)),
    ];

    private static void Send(ApiCall call, string field, MediaKind kind)
    {
        var chat = call.WritableChat();
        var (caption, entities) = MessageParts.Caption(call);
        var draft = MessageParts.Draft(call, chat);
        var media = InputFiles.Described(call, InputFiles.Required(call, field, kind));
        call.Message(chat.Add(
            draft with
            {
                Media = media,
                Caption = caption,
                Entities = entities,
                CaptionAboveMedia = call.Arguments.Flag("show_caption_above_media"u8),
                Spoiler = call.Arguments.Flag("has_spoiler"u8),
            },
            byBot: true));
    }
}
