using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>copyMessage, copyMessages. A copy has no link to the original and no keyboard unless one is given.</summary>
internal static class CopyMethods
{
    private const int Most = 100;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("copyMessage", Traffic.Send, CopyOne),
        new("copyMessages", Traffic.Send, CopyMany),
    ];

    public static int CountOf(Arguments arguments) =>
        arguments.TryJson("message_ids"u8, out var json) ? Math.Max(1, json.Count((byte)',') + 1) : 1;

    private static void CopyOne(ApiCall call)
    {
        var chat = call.WritableChat();
        var source = call.RequiredChat("from_chat_id"u8).Find(call.RequiredMessageId("message identifier is not specified"));
        if (source is null) throw Refusal.BadRequest("message to copy not found");
        if (!CanBeCopied(source)) throw Refusal.BadRequest("message can't be copied");
        var draft = Copy(source, MessageParts.Draft(call, chat));
        if (call.Arguments.Has("caption"u8) && source.Media is not null)
        {
            var (caption, entities) = MessageParts.Caption(call);
            draft = draft with { Caption = caption, Entities = entities };
        }

        WriteId(call, chat.Add(draft with { AlbumId = null }, byBot: true));
    }

    private static void CopyMany(ApiCall call)
    {
        var chat = call.WritableChat();
        var from = call.RequiredChat("from_chat_id"u8);
        var ids = Ids(call, Most);
        var sources = ids.Select(from.Find).OfType<Message>().Where(CanBeCopied).ToList();
        if (sources.Count == 0) throw Refusal.BadRequest("there are no messages to copy");
        var draft = MessageParts.Draft(call, chat) with { Markup = null };
        var albums = sources.Where(source => source.AlbumId is not null).Select(source => source.AlbumId!).Distinct()
            .ToDictionary(album => album, _ => call.World.NextAlbumId(), StringComparer.Ordinal);
        var withoutCaption = call.Arguments.Flag("remove_caption"u8);
        call.Result.WriteStartArray();
        foreach (var source in sources)
        {
            var copy = Copy(source, draft) with { AlbumId = source.AlbumId is null ? null : albums[source.AlbumId] };
            if (withoutCaption && copy.Media is not null) copy = copy with { Caption = null, Entities = [] };
            WriteId(call, chat.Add(copy, byBot: true));
        }

        call.Result.WriteEndArray();
    }

    /// <exception cref="Refusal">400: none, too many, or not rising.</exception>
    public static IReadOnlyList<int> Ids(ApiCall call, int most)
    {
        if (!call.Arguments.TryJson("message_ids"u8, out var json)) throw Refusal.BadRequest("message identifiers are not specified");
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            var ids = document.RootElement.EnumerateArray().Select(element => element.GetInt32()).ToList();
            if (ids.Count == 0) throw Refusal.BadRequest("message identifiers are not specified");
            return ids.Count > most ? throw Refusal.BadRequest("too many message identifiers specified") : ids;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw Refusal.BadRequest("can't parse message identifiers JSON object");
        }
    }

    private static Message Copy(Message source, Message draft) => draft with
    {
        Text = source.Text,
        Caption = source.Caption,
        Entities = source.Entities,
        Media = source.Media,
        Contact = source.Contact,
        Spoiler = source.Spoiler,
        CaptionAboveMedia = source.CaptionAboveMedia,
        Preview = source.Preview,
    };

    private static bool CanBeCopied(Message message) => message.Notice is null;

    private static void WriteId(ApiCall call, Message copy)
    {
        call.MessageId = copy.Id;
        call.Result.WriteStartObject();
        call.Result.WriteNumber("message_id"u8, copy.Id);
        call.Result.WriteEndObject();
    }
}
