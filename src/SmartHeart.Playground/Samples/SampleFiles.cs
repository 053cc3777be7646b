using System.Text.Json;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Samples;

/// <summary>The files that the samples use: read from this assembly, uploaded to the emulated Telegram.</summary>
internal sealed class SampleFiles(FileVault vault)
{
    /// <summary>Uploads a sample as an admin would have: pictures as photos, clips as videos, everything else as documents.</summary>
    public UploadedFile Upload(string name)
    {
        var (kind, sent, mime) = Path.GetExtension(name) switch
        {
            ".jpg" => (FileKind.Photo, MediaKind.Photo, "image/jpeg"),
            ".mp4" => (FileKind.Video, MediaKind.Video, "video/mp4"),
            _ => (FileKind.Document, MediaKind.Document, "application/pdf"),
        };
        using var stream = Open(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var media = vault.Store(bytes.ToArray(), sent, kind == FileKind.Photo ? null : name, mime);
        var file = media.Variants[^1];
        return new UploadedFile(file.UniqueId, file.FileId, kind, kind == FileKind.Photo ? null : name, bytes.Length, mime);
    }

    /// <summary>Reads one of the JSON files.</summary>
    public static T Read<T>(string name)
    {
        using var stream = Open(name);
        return JsonSerializer.Deserialize<T>(stream, JsonSerializerOptions.Web)!;
    }

    private static Stream Open(string name) =>
        typeof(SampleFiles).Assembly.GetManifestResourceStream($"Samples/{name}") ?? throw new FileNotFoundException(name);
}
