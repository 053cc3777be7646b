using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>sendMediaGroup.</summary>
internal static class AlbumMethods
{
    private const int Fewest = 2;
    private const int Most = 10;

    public static IEnumerable<ApiMethod> All() => [new("sendMediaGroup", Traffic.Send, Send)];

    /// <summary>How many messages the request would send; it is asked before the request is checked.</summary>
    public static int CountOf(Arguments arguments)
    {
        if (!arguments.TryJson("media"u8, out var json)) return 1;
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            return document.RootElement.ValueKind == JsonValueKind.Array ? Math.Max(1, document.RootElement.GetArrayLength()) : 1;
        }
        catch (JsonException)
        {
            return 1;
        }
    }

    private static void Send(ApiCall call)
    {
        var chat = call.WritableChat();
        if (call.Arguments.Has("reply_markup"u8)) throw Refusal.BadRequest("reply markup is not allowed in albums");
        var items = Read(call);
        var draft = MessageParts.Draft(call, chat) with { AlbumId = call.World.NextAlbumId() };
        call.Result.WriteStartArray();
        foreach (var item in items)
        {
            call.Message(chat.Add(
                draft with
                {
                    Media = item.Media,
                    Caption = item.Caption,
                    Entities = item.Entities,
                    CaptionAboveMedia = item.CaptionAboveMedia,
                    Spoiler = item.Spoiler,
                },
                byBot: true));
        }

        call.Result.WriteEndArray();
    }

    private static List<InputMedia> Read(ApiCall call)
    {
        if (!call.Arguments.TryJson("media"u8, out var json)) throw Refusal.BadRequest("there are no media in the request");
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            if (document.RootElement.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("expected an Array of InputMedia");
            var elements = document.RootElement.EnumerateArray().ToList();
            if (elements.Count < Fewest) throw Refusal.BadRequest("group send failed: album must include 2-10 items");
            if (elements.Count > Most) throw Refusal.BadRequest("too many messages to send as an album");
            CheckKinds([.. elements.Select(InputFiles.KindOf).Distinct()]);
            return [.. elements.Select((element, index) => ReadPart(call, element, index + 1))];
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse media JSON object");
        }
    }

    /// <summary>A file that can't be sent is named by its number, in words that hold the words of the refusal.</summary>
    private static InputMedia ReadPart(ApiCall call, JsonElement element, int number)
    {
        try
        {
            return InputMedia.Read(call, element);
        }
        catch (Refusal refusal) when (refusal.Message.Contains("wrong file identifier", StringComparison.Ordinal))
        {
            throw Refusal.BadRequest($"failed to send message #{number} with the error message \"Wrong file identifier/HTTP URL specified\"");
        }
    }

    private static void CheckKinds(IReadOnlyCollection<MediaKind> kinds)
    {
        if (kinds.Contains(MediaKind.Animation)) throw Refusal.BadRequest("animation can't be sent as part of an album");
        if (kinds.Count == 1) return;
        if (kinds.Contains(MediaKind.Document)) throw Refusal.BadRequest("document can't be mixed with other media types");
        if (kinds.Contains(MediaKind.Audio)) throw Refusal.BadRequest("audio can't be mixed with other media types");
    }
}
