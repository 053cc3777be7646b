using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// The long-lived token, and pairs given out by refreshing: access for 24 hours, each refresh token good once.
/// Source: https://www.amocrm.ru/developers/content/oauth/step-by-step; the refusal as in https://github.com/amocrm/amocrm-api-php/issues/123.
/// </summary>
internal sealed class CrmTokens(AmoCrmOptions options)
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DateTimeOffset> _access = new(StringComparer.Ordinal);
    private string _refresh = options.RefreshToken;

    public bool Accepts(string token)
    {
        if (token == options.Token) return true;
        lock (_gate) return _access.TryGetValue(token, out var end) && end > options.Clock.GetUtcNow();
    }

    /// <exception cref="CrmProblem">400 or 401: the pair stays as it was.</exception>
    public CrmAnswer Refresh(string body)
    {
        var given = Parse(body);
        string? Text(string name) => given[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        if (Text("grant_type") != "refresh_token") throw Refused(400, "The grant type is not supported");
        if (Text("client_id") != options.ClientId || Text("client_secret") != options.ClientSecret) throw Refused(401, "Client authentication failed");
        if (string.IsNullOrEmpty(Text("redirect_uri"))) throw Refused(400, "Check the `redirect_uri` parameter");
        lock (_gate)
        {
            if (Text("refresh_token") != _refresh) throw Refused(401, "Token has been revoked");
            var now = options.Clock.GetUtcNow();
            var access = $"access-{Guid.NewGuid():N}";
            _refresh = $"refresh-{Guid.NewGuid():N}";
            _access[access] = now + Life;
            return CrmAnswer.Json(new JsonObject
            {
                ["token_type"] = "Bearer",
                ["expires_in"] = (int)Life.TotalSeconds,
                ["access_token"] = access,
                ["refresh_token"] = _refresh,
                ["server_time"] = now.ToUnixTimeSeconds(),
            });
        }
    }

    private static JsonObject Parse(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject ?? throw CrmProblem.Unreadable("An object is expected.");
        }
        catch (JsonException)
        {
            throw CrmProblem.Unreadable("The body is no JSON.");
        }
    }

    private static CrmProblem Refused(int status, string hint) => new(
        status, "Некорректный запрос", "В запросе отсутствует ряд параметров или параметры невалидны", new JsonObject { ["hint"] = hint });
}
