using System.Globalization;

namespace Telegram.Bot;

/// <summary>Which bot speaks to which server.</summary>
public class TelegramBotClientOptions
{
    private const string TelegramUrl = "https://api.telegram.org";

    /// <param name="token">As BotFather gave it: <c>123:ABC</c>.</param>
    /// <param name="baseUrl">Another Bot API server, http or https; default Telegram's.</param>
    /// <param name="useTestEnvironment">Telegram's test servers.</param>
    /// <exception cref="ArgumentException">The token has no number in front, or the URL is none.</exception>
    public TelegramBotClientOptions(string token, string? baseUrl = default, bool useTestEnvironment = false)
    {
        ArgumentNullException.ThrowIfNull(token);
        Token = token;
        BaseUrl = baseUrl;
        UseTestEnvironment = useTestEnvironment;
        BotId = IdOf(token) ?? throw new ArgumentException("Bot token invalid", nameof(token));
        LocalBotServer = baseUrl is not null;
        var root = RootOf(baseUrl);
        var path = useTestEnvironment ? $"bot{token}/test" : $"bot{token}";
        BaseRequestUrl = $"{root}/{path}";
        BaseFileUrl = $"{root}/file/{path}";
    }

    public string Token { get; }

    public string? BaseUrl { get; }

    public bool UseTestEnvironment { get; }

    public long BotId { get; }

    /// <summary>True where <see cref="BaseUrl"/> is given.</summary>
    public bool LocalBotServer { get; }

    /// <summary>Holds the token: never to be logged.</summary>
    public string BaseFileUrl { get; }

    /// <summary>Holds the token: never to be logged.</summary>
    public string BaseRequestUrl { get; }

    /// <summary>Seconds: a 429 that asks for a longer wait is not repeated.</summary>
    public int RetryThreshold { get; set; } = 60;

    /// <summary>How often a request is repeated after a 429; 0 for never.</summary>
    public int RetryCount { get; set; } = 3;

    private static long? IdOf(string token) =>
        token.IndexOf(':') is var colon and > 0
        && colon < token.Length - 1
        && long.TryParse(token.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;

    private static string RootOf(string? baseUrl)
    {
        if (baseUrl is null)
            return TelegramUrl;
        if (!Uri.TryCreate(baseUrl, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new ArgumentException("Invalid format. A valid base URL looks like \"http://localhost:8081\"", nameof(baseUrl));
        return uri.GetLeftPart(UriPartial.Path).TrimEnd('/');
    }
}
