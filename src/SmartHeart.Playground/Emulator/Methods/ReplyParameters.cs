using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>The reply_parameters of a send.</summary>
internal static class ReplyParameters
{
    public static (int? MessageId, bool AllowMissing) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json.ToArray());
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw Refusal.BadRequest("can't parse reply parameters JSON object");
            var id = root.TryGetProperty("message_id", out var value) && value.TryGetInt32(out var number) ? number : (int?)null;
            return (id, root.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == JsonValueKind.True);
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse reply parameters JSON object");
        }
    }
}
