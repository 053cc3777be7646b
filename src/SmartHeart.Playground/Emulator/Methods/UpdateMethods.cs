using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo; and what getUpdates needs.</summary>
internal static class UpdateMethods
{
    private const int DefaultLimit = 100;
    private const int LongestPoll = 50;
    private const int DefaultConnections = 40;

    public static IEnumerable<ApiMethod> All() =>
    [
        new("setWebhook", Traffic.None, Set),
        new("deleteWebhook", Traffic.None, Delete),
        new("getWebhookInfo", Traffic.None, Info),
    ];

    /// <summary>getUpdates: the one method that waits.</summary>
    public static async ValueTask GetUpdatesAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var arguments = call.Arguments;
        call.World.Updates.Allow(AllowedUpdates(arguments));
        var limit = Math.Clamp(arguments.Int("limit"u8) ?? DefaultLimit, 1, DefaultLimit);
        var timeout = TimeSpan.FromSeconds(Math.Clamp(arguments.Int("timeout"u8) ?? 0, 0, LongestPoll));
        var batch = await call.World.Updates.TakeAsync(arguments.Long("offset"u8) ?? 0, limit, timeout, cancellationToken);
        call.Result.WriteStartArray();
        foreach (var update in batch) call.Result.WriteRawValue(update.Json, skipInputValidation: true);
        call.Result.WriteEndArray();
    }

    private static void Set(ApiCall call)
    {
        var url = call.Arguments.Text("url"u8) ?? "";
        if (url.Length > 0) CheckUrl(url);
        var secret = call.Arguments.Text("secret_token"u8);
        if (secret is { Length: > 256 } || secret?.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('_' or '-')) == true)
            throw Refusal.BadRequest("secret token contains unallowed characters");
        call.World.Updates.Allow(AllowedUpdates(call.Arguments));
        var connections = Math.Clamp(call.Arguments.Int("max_connections"u8) ?? DefaultConnections, 1, 100);
        call.World.Updates.SetWebhook(url, secret, connections, call.Arguments.Flag("drop_pending_updates"u8));
        call.True();
    }

    /// <summary>Telegram wants HTTPS; a Bot API server of one's own also calls plain HTTP in its own network.</summary>
    private static void CheckUrl(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri)) throw Refusal.BadRequest("bad webhook: URL host is empty");
        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            throw Refusal.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }
    }

    private static void Delete(ApiCall call)
    {
        call.World.Updates.SetWebhook("", null, 0, call.Arguments.Flag("drop_pending_updates"u8));
        call.True();
    }

    private static void Info(ApiCall call)
    {
        var (writer, updates) = (call.Result, call.World.Updates);
        writer.WriteStartObject();
        writer.WriteString("url"u8, updates.WebhookUrl);
        writer.WriteBoolean("has_custom_certificate"u8, false);
        writer.WriteNumber("pending_update_count"u8, updates.Count);
        if (updates.WebhookUrl.Length > 0) writer.WriteNumber("max_connections"u8, updates.WebhookConnections);
        if (updates.WebhookError is { } fault)
        {
            writer.WriteNumber("last_error_date"u8, updates.WebhookErrorDate);
            writer.WriteString("last_error_message"u8, fault);
        }

        if (updates.Allowed is { } allowed)
        {
            writer.WriteStartArray("allowed_updates"u8);
            foreach (var kind in allowed) writer.WriteStringValue(kind);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static List<string>? AllowedUpdates(Arguments arguments)
    {
        if (!arguments.TryJson("allowed_updates"u8, out var json)) return null;
        var kinds = new List<string>();
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.String) kinds.Add(reader.GetString()!);
            }
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest("can't parse allowed updates JSON object");
        }

        return kinds;
    }
}
