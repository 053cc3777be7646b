using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A piece of music to be sent; in albums only among its kind.</summary>
public class InputMediaAudio(InputFile media) : InputMedia(media), IAlbumInputMedia
{
    public override InputMediaType Type => InputMediaType.Audio;

    public InputFile? Thumbnail { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public string? Performer { get; set; }

    public string? Title { get; set; }
}
