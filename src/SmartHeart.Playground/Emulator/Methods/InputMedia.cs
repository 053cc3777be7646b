using System.Text;
using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>One InputMedia object: the file with its caption.</summary>
internal sealed record InputMedia(Media Media, string? Caption, IReadOnlyList<TextEntity> Entities, bool CaptionAboveMedia, bool Spoiler)
{
    public static InputMedia Read(ApiCall call, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object) throw Refusal.BadRequest("can't parse InputMedia: expected an Object");
        var kind = InputFiles.KindOf(item);
        var (caption, entities) = ReadCaption(call, item);
        var file = Text(item, "media") is { Length: > 0 } given ? given : throw Refusal.BadRequest("can't parse InputMedia: media not found");
        var media = InputFiles.Resolve(call, file, kind);
        media = media with
        {
            Width = Number(item, "width") ?? media.Width,
            Height = Number(item, "height") ?? media.Height,
            Duration = Number(item, "duration") ?? media.Duration,
            Title = Text(item, "title") ?? media.Title,
            Performer = Text(item, "performer") ?? media.Performer,
        };
        return new InputMedia(media, caption, entities, Flag(item, "show_caption_above_media"), Flag(item, "has_spoiler"));
    }

    private static (string? Caption, IReadOnlyList<TextEntity> Entities) ReadCaption(ApiCall call, JsonElement item)
    {
        if (Text(item, "caption") is not { } caption) return (null, []);
        var mode = Encoding.UTF8.GetBytes(Text(item, "parse_mode") ?? "");
        var given = mode.Length == 0 && item.TryGetProperty("caption_entities", out var entities) ? EntityJson.Read(Encoding.UTF8.GetBytes(entities.GetRawText())) : null;
        var (text, found) = MessageParts.Format(call.World, Encoding.UTF8.GetBytes(caption), mode, given);
        if (text.Length > MessageParts.LongestCaption) throw Refusal.BadRequest("message caption is too long");
        return (text.Length == 0 ? null : text, found);
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int? Number(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static bool Flag(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
