using System.Globalization;
using System.Text;
using System.Text.Json;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>What a person writes from the page: text, or files with a caption.</summary>
internal static class SendRoutes
{
    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator) =>
        api.MapPost("/send", (HttpRequest request) => SendAsync(request, emulator.World)).DisableAntiforgery();

    private static async Task<IResult> SendAsync(HttpRequest request, World world)
    {
        var (body, files) = request.HasFormContentType ? await ReadFormAsync(request) : (await ReadJsonAsync(request), []);
        var person = world.Person(body.As);
        var place = new Place(body.ChatId, body.TopicId);
        var entities = body.Entities is { ValueKind: JsonValueKind.Array } json ? EntityJson.Read(Encoding.UTF8.GetBytes(json.GetRawText())) : null;
        if (files.Count == 0 && string.IsNullOrWhiteSpace(body.Text))
        {
            throw new ArgumentException("There is nothing to send.", nameof(request));
        }
        IReadOnlyList<Message> sent = files.Count == 0
            ? [person.SendText(body.Text!, place, entities, body.ReplyTo)]
            : await SendFilesAsync(world, person, body, place, entities, files);
        return PlaygroundApi.Json(writer =>
        {
            writer.WriteStartObject();
            PlaygroundApi.WriteMessages(writer, world, sent);
            writer.WriteEndObject();
        });
    }

    private static async Task<IReadOnlyList<Message>> SendFilesAsync(
        World world,
        Person person,
        SendBody body,
        Place place,
        List<TextEntity>? entities,
        IReadOnlyList<IFormFile> files)
    {
        var media = new List<Media>();
        foreach (var file in files)
        {
            using var memory = new MemoryStream();
            await file.CopyToAsync(memory);
            var content = memory.ToArray();
            var kind = KindOf(file, content, body);
            var name = kind is MediaKind.Photo or MediaKind.Voice ? null : file.FileName;
            media.Add(world.Files.Store(content, kind, name, kind == MediaKind.Photo ? "image/jpeg" : file.ContentType));
        }

        if (media.Count == 1) return [person.SendMedia(media[0], body.Text, place, entities, body.ReplyTo)];
        var sent = new List<Message>();
        // As Telegram's apps do: pictures and films in one album, files of one other kind in another.
        foreach (var album in media.GroupBy(one => one.Kind is MediaKind.Photo or MediaKind.Video ? MediaKind.Photo : one.Kind))
        {
            var caption = sent.Count == 0 ? body.Text : null;
            sent.AddRange(person.SendAlbum(album, caption, place, caption is null ? null : entities, body.ReplyTo));
        }

        return sent;
    }

    private static MediaKind KindOf(IFormFile file, byte[] content, SendBody body)
    {
        var type = file.ContentType ?? "";
        if (body.AsDocument) return MediaKind.Document;
        if (body.AsVoice) return MediaKind.Voice;
        if (type == "image/gif") return MediaKind.Animation;
        if (type.StartsWith("image/", StringComparison.Ordinal) && ImageHeader.SizeOf(content).Width > 0) return MediaKind.Photo;
        if (type.StartsWith("video/", StringComparison.Ordinal)) return MediaKind.Video;
        return type.StartsWith("audio/", StringComparison.Ordinal) ? MediaKind.Audio : MediaKind.Document;
    }

    private static async Task<SendBody> ReadJsonAsync(HttpRequest request) =>
        await request.ReadFromJsonAsync<SendBody>() ?? throw new ArgumentException("A JSON object is expected.", nameof(request));

    private static async Task<(SendBody Body, IReadOnlyList<IFormFile> Files)> ReadFormAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        string? Field(string name) => form.TryGetValue(name, out var value) && value.ToString().Length > 0 ? value.ToString() : null;
        long Number(string name) => long.Parse(Field(name)
            ?? throw new ArgumentException($"{name} is missing.", nameof(request)), CultureInfo.InvariantCulture);
        int? Optional(string name) => int.TryParse(Field(name), CultureInfo.InvariantCulture, out var value) ? value : null;
        JsonElement? entities = Field("entities") is { } json ? JsonElement.Parse(json) : null;
        var (asDocument, asVoice) = (IsSet(Field("asDocument")), IsSet(Field("asVoice")));
        var body = new SendBody(
            Number("as"), Number("chatId"), Optional("topicId"), Field("text"), entities, Optional("replyTo"), asDocument, asVoice);
        return (body, form.Files);
    }

    private static bool IsSet(string? value) => value is "true" or "1" or "on";

    internal sealed record SendBody(
        long As,
        long ChatId,
        int? TopicId,
        string? Text,
        JsonElement? Entities,
        int? ReplyTo,
        bool AsDocument = false,
        bool AsVoice = false);
}
