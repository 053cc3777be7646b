using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>An animation to be sent; not in albums.</summary>
public class InputMediaAnimation(InputFile media) : InputMedia(media)
{
    public override InputMediaType Type => InputMediaType.Animation;

    public InputFile? Thumbnail { get; set; }

    public bool ShowCaptionAboveMedia { get; set; }

    public int Width { get; set; }

    public int Height { get; set; }

    /// <summary>Seconds.</summary>
    public int Duration { get; set; }

    public bool HasSpoiler { get; set; }
}
