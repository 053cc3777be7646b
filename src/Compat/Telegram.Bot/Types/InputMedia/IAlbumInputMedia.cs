using System.Text.Json.Serialization;

namespace Telegram.Bot.Types;

/// <summary>A media that may stand in an album.</summary>
[JsonDerivedType(typeof(InputMediaPhoto))]
[JsonDerivedType(typeof(InputMediaVideo))]
[JsonDerivedType(typeof(InputMediaAudio))]
[JsonDerivedType(typeof(InputMediaDocument))]
public interface IAlbumInputMedia;
