using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Turns what a bot gives as a file (upload, attach://, file_id) into media the vault knows, with Telegram's checks.</summary>
internal static class InputFiles
{
    private const int LargestPhoto = 10 * 1024 * 1024;
    private const int LargestUpload = 50 * 1024 * 1024;
    private const int LargestPhotoEdges = 10_000;
    private const int LargestPhotoRatio = 20;

    public static Media Required(ApiCall call, string field, MediaKind kind)
    {
        var given = call.Arguments.Text(System.Text.Encoding.UTF8.GetBytes(field));
        if (given is null && call.Arguments.Files.Find(file => file.Field == field) is { } upload) return Take(call.World, upload, kind);
        if (string.IsNullOrEmpty(given)) throw Refusal.BadRequest($"there is no {field} in the request");
        return Resolve(call, given, kind);
    }

    public static Media Resolve(ApiCall call, string given, MediaKind kind)
    {
        const string attached = "attach://";
        if (given.StartsWith(attached, StringComparison.Ordinal))
        {
            return call.Arguments.Files.Find(file => file.Field == given[attached.Length..]) is { } upload
                ? Take(call.World, upload, kind)
                : throw Refusal.BadRequest("wrong file identifier/HTTP URL specified");
        }

        // The emulator fetches nothing from elsewhere: a machine without a network gives the same answers.
        if (given.Contains("://", StringComparison.Ordinal)) throw Refusal.BadRequest("failed to get HTTP URL content");
        var media = call.World.Files.Find(given) ?? throw Refusal.BadRequest("wrong file identifier/HTTP URL specified");
        return media.Kind == kind ? media : throw Refusal.BadRequest($"can't use file of type {media.Kind} as {kind}");
    }

    /// <summary>Adds what the request says of the file: length of play, size, names.</summary>
    public static Media Described(ApiCall call, Media media) => media with
    {
        Width = call.Arguments.Int("width"u8) ?? media.Width,
        Height = call.Arguments.Int("height"u8) ?? media.Height,
        Duration = call.Arguments.Int("duration"u8) ?? media.Duration,
        Title = call.Arguments.Text("title"u8) ?? media.Title,
        Performer = call.Arguments.Text("performer"u8) ?? media.Performer,
    };

    public static MediaKind KindOf(JsonElement item) => item.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
        ? type.GetString() switch
        {
            "photo" => MediaKind.Photo,
            "video" => MediaKind.Video,
            "document" => MediaKind.Document,
            "audio" => MediaKind.Audio,
            "animation" => MediaKind.Animation,
            var other => throw Refusal.BadRequest($"type \"{other}\" of the media is unsupported"),
        }
        : throw Refusal.BadRequest("can't parse InputMedia: Can't find field \"type\"");

    private static Media Take(World world, UploadedFile upload, MediaKind kind)
    {
        if (upload.Content.Length == 0) throw Refusal.BadRequest("file must be non-empty");
        if (upload.Content.Length > LargestUpload) throw new Refusal(413, "Request Entity Too Large");
        if (kind == MediaKind.Photo) CheckPhoto(upload.Content);
        var type = upload.ContentType is null or "application/octet-stream" ? MimeTypes.Of(kind, upload.FileName) : upload.ContentType;
        return world.Files.Store(upload.Content, kind, kind is MediaKind.Photo or MediaKind.Voice ? null : upload.FileName, type);
    }

    private static void CheckPhoto(byte[] content)
    {
        if (content.Length > LargestPhoto) throw Refusal.BadRequest("too big file: photos may have at most 10485760 bytes");
        var (width, height) = ImageHeader.SizeOf(content);
        if (width == 0 || height == 0) throw Refusal.BadRequest("IMAGE_PROCESS_FAILED");
        var isTooLong = Math.Max(width, height) > LargestPhotoRatio * Math.Min(width, height);
        if (width + height > LargestPhotoEdges || isTooLong) throw Refusal.BadRequest("PHOTO_INVALID_DIMENSIONS");
    }
}
