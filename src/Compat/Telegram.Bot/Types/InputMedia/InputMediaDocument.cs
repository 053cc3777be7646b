using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file to be sent; in albums only among its kind.</summary>
public class InputMediaDocument(InputFile media) : InputMedia(media), IAlbumInputMedia
{
    public override InputMediaType Type => InputMediaType.Document;

    public InputFile? Thumbnail { get; set; }

    public bool DisableContentTypeDetection { get; set; }
}
