using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Writes a message's media as the Bot API's photo, video, animation, document, audio or voice field.</summary>
internal static class MediaJson
{
    public static void Write(Utf8JsonWriter writer, Media media)
    {
        switch (media.Kind)
        {
            case MediaKind.Photo:
                writer.WriteStartArray("photo"u8);
                foreach (var size in media.Variants) WritePhotoSize(writer, size);
                writer.WriteEndArray();
                return;
            case MediaKind.Animation:
                WriteFile(writer, "animation"u8, media);
                // Kept by Telegram for bots older than animations.
                WriteFile(writer, "document"u8, media with { Kind = MediaKind.Document });
                return;
            case MediaKind.Video:
                WriteFile(writer, "video"u8, media);
                return;
            case MediaKind.Audio:
                WriteFile(writer, "audio"u8, media);
                return;
            case MediaKind.Voice:
                WriteFile(writer, "voice"u8, media);
                return;
            default:
                WriteFile(writer, "document"u8, media);
                return;
        }
    }

    public static void WriteFileInfo(Utf8JsonWriter writer, FileVariant file)
    {
        writer.WriteStartObject();
        WriteIds(writer, file);
        writer.WriteString("file_path"u8, file.Path);
        writer.WriteEndObject();
    }

    private static void WritePhotoSize(Utf8JsonWriter writer, FileVariant size)
    {
        writer.WriteStartObject();
        WriteIds(writer, size);
        writer.WriteNumber("width"u8, size.Width);
        writer.WriteNumber("height"u8, size.Height);
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, ReadOnlySpan<byte> field, Media media)
    {
        writer.WriteStartObject(field);
        WriteIds(writer, media.File);
        if (media.Kind is MediaKind.Video or MediaKind.Animation)
        {
            writer.WriteNumber("width"u8, media.Width);
            writer.WriteNumber("height"u8, media.Height);
        }

        if (media.Kind is not MediaKind.Document) writer.WriteNumber("duration"u8, media.Duration);
        if (media.Kind is not MediaKind.Voice && media.FileName is { } name) writer.WriteString("file_name"u8, name);
        if (media.MimeType is { } type) writer.WriteString("mime_type"u8, type);
        if (media.Title is { } title) writer.WriteString("title"u8, title);
        if (media.Performer is { } performer) writer.WriteString("performer"u8, performer);
        writer.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter writer, FileVariant file)
    {
        writer.WriteString("file_id"u8, file.FileId);
        writer.WriteString("file_unique_id"u8, file.UniqueId);
        writer.WriteNumber("file_size"u8, file.Size);
    }
}
