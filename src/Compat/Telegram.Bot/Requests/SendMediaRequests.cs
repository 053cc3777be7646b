using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

internal sealed class SendPhotoRequest() : SendMediaRequest("sendPhoto")
{
    public required InputFile Photo { get; init; }

    public bool ShowCaptionAboveMedia { get; init; }

    public bool HasSpoiler { get; init; }
}

internal sealed class SendVideoRequest() : SendMediaRequest("sendVideo")
{
    public required InputFile Video { get; init; }

    public int? Duration { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public InputFile? Thumbnail { get; init; }

    public InputFile? Cover { get; init; }

    public int? StartTimestamp { get; init; }

    public bool ShowCaptionAboveMedia { get; init; }

    public bool HasSpoiler { get; init; }

    public bool SupportsStreaming { get; init; }
}

internal sealed class SendAnimationRequest() : SendMediaRequest("sendAnimation")
{
    public required InputFile Animation { get; init; }

    public int? Duration { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    public InputFile? Thumbnail { get; init; }

    public bool ShowCaptionAboveMedia { get; init; }

    public bool HasSpoiler { get; init; }
}

internal sealed class SendAudioRequest() : SendMediaRequest("sendAudio")
{
    public required InputFile Audio { get; init; }

    public int? Duration { get; init; }

    public string? Performer { get; init; }

    public string? Title { get; init; }

    public InputFile? Thumbnail { get; init; }
}

internal sealed class SendDocumentRequest() : SendMediaRequest("sendDocument")
{
    public required InputFile Document { get; init; }

    public InputFile? Thumbnail { get; init; }

    public bool DisableContentTypeDetection { get; init; }
}

internal sealed class SendVoiceRequest() : SendMediaRequest("sendVoice")
{
    public required InputFile Voice { get; init; }

    public int? Duration { get; init; }
}
