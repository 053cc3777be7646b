using Microsoft.AspNetCore.StaticFiles;

namespace SmartHeart.Playground.Emulator;

/// <summary>A file's content type by its name, as Telegram guesses it.</summary>
internal static class MimeTypes
{
    private static readonly FileExtensionContentTypeProvider ByExtension = new();

    public static string Of(MediaKind kind, string? fileName) => kind switch
    {
        MediaKind.Photo => "image/jpeg",
        MediaKind.Voice => "audio/ogg",
        _ when fileName is not null && ByExtension.TryGetContentType(fileName, out var type) => type,
        MediaKind.Video or MediaKind.Animation => "video/mp4",
        MediaKind.Audio => "audio/mpeg",
        _ => "application/octet-stream",
    };
}
