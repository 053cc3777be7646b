using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A video to be sent.</summary>
public class InputMediaVideo(InputFile media) : InputMedia(media), IAlbumInputMedia
{
    public override InputMediaType Type => InputMediaType.Video;

    public InputFile? Thumbnail { get; set; }

    public InputFile? Cover { get; set; }

    public int? StartTimestamp { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public bool SupportsStreaming { get; set; }

    public bool HasSpoiler { get; set; }
}
