using SmartHeart.Bot.Kit.Rendering;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>Makes Telegram's file arguments. Each call makes a new stream, so that a repeated call sends the whole file.</summary>
internal static class InputFiles
{
    /// <summary>The file, by id or as bytes.</summary>
    public static InputFile Of(Media media) => media.Bytes is { } bytes
        ? InputFile.FromStream(new MemoryStream(bytes, writable: false), media.Name ?? DefaultName(media.Kind))
        : InputFile.FromFileId(media.FileId ?? "");

    /// <summary>For <c>editMessageMedia</c>; null for a voice message, which can't be edited in.</summary>
    public static InputMedia? ForEdit(Piece piece)
    {
        var media = piece.Media[0];
        InputMedia? input = media.Kind switch
        {
            MediaKind.Photo => new InputMediaPhoto(Of(media)),
            MediaKind.Video => new InputMediaVideo(Of(media)),
            MediaKind.Document => new InputMediaDocument(Of(media)),
            MediaKind.Animation => new InputMediaAnimation(Of(media)),
            MediaKind.Audio => new InputMediaAudio(Of(media)),
            _ => null,
        };
        if (input is not null && piece.Html.Length > 0) (input.Caption, input.ParseMode) = (piece.Html, ParseMode.Html);
        return input;
    }

    /// <summary>For an album.</summary>
    public static IAlbumInputMedia ForAlbum(Media media) => media.Kind switch
    {
        MediaKind.Video => new InputMediaVideo(Of(media)),
        MediaKind.Document => new InputMediaDocument(Of(media)),
        MediaKind.Audio => new InputMediaAudio(Of(media)),
        _ => new InputMediaPhoto(Of(media)),
    };

    private static string DefaultName(MediaKind kind) => kind switch
    {
        MediaKind.Photo => "image.png",
        MediaKind.Video or MediaKind.Animation => "video.mp4",
        MediaKind.Audio => "audio.mp3",
        MediaKind.Voice => "voice.ogg",
        _ => "file",
    };
}
