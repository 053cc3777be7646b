using System.Net;
using System.Text.Json;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>How long a 429 wants to be waited for: in its header as seconds or a date, in its body as <c>retry_after</c>, or nowhere when it is an HTML page.</summary>
internal static class AmoRetry
{
    private static readonly TimeSpan Unsaid = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Most = TimeSpan.FromHours(1);

    /// <summary>1 second to 1 hour; null for any other status.</summary>
    public static TimeSpan? After(HttpResponseMessage response, byte[] body, TimeProvider time)
    {
        if (response.StatusCode != HttpStatusCode.TooManyRequests) return null;

        var header = response.Headers.RetryAfter;
        var said = header?.Delta ?? header?.Date - time.GetUtcNow() ?? InBody(body) ?? Unsaid;
        return said < Least ? Least : said > Most ? Most : said;
    }

    private static TimeSpan? InBody(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("retry_after", out var value)) return null;

            var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
            return double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var seconds)
                ? TimeSpan.FromSeconds(Math.Min(seconds, Most.TotalSeconds))
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
