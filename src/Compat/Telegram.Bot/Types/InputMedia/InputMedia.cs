using System.Text.Json.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A media to be sent in an album or in place of another.</summary>
[JsonDerivedType(typeof(InputMediaPhoto))]
[JsonDerivedType(typeof(InputMediaVideo))]
[JsonDerivedType(typeof(InputMediaAnimation))]
[JsonDerivedType(typeof(InputMediaAudio))]
[JsonDerivedType(typeof(InputMediaDocument))]
public abstract class InputMedia(InputFile media)
{
    public abstract InputMediaType Type { get; }

    public InputFile Media { get; set; } = media;

    public string? Caption { get; set; }

    public ParseMode ParseMode { get; set; }

    public MessageEntity[]? CaptionEntities { get; set; }
}
