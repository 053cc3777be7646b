using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A photo to be sent.</summary>
public class InputMediaPhoto(InputFile media) : InputMedia(media), IAlbumInputMedia
{
    public override InputMediaType Type => InputMediaType.Photo;

    public bool ShowCaptionAboveMedia { get; set; }

    public bool HasSpoiler { get; set; }
}
