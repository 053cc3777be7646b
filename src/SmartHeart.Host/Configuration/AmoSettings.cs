using SmartHeart.Infrastructure.AmoCrm;

namespace SmartHeart.Host.Configuration;

/// <summary>Reads what the process knows of AmoCRM.</summary>
internal static class AmoSettings
{
    private const string Example = "https://agency.amocrm.ru";

    /// <summary>Null when <c>AMOCRM_URL</c> is not set: the integration is off.</summary>
    public static AmoOptions? Read(SettingValues values)
    {
        if (!values.Has("AMOCRM_URL")) return null;

        var webhook = Webhook(values);
        return new AmoOptions
        {
            Url = Account(values),
            AccessToken = values.Has("AMOCRM_ACCESS_TOKEN") ? Token(values) : null,
            OAuth = values.Has("AMOCRM_ACCESS_TOKEN") ? null : ReadOAuth(values),
            PipelineId = (int)values.Whole("AMOCRM_PIPELINE_ID", null, 1, int.MaxValue, "the id of the pipeline for new leads, from its address in AmoCRM", "1234567"),
            WebhookUrl = webhook,
            WebhookSecret = webhook is null
                ? null
                : values.Match("AMOCRM_WEBHOOK_SECRET", null, "^[A-Za-z0-9_-]{16,128}$", "16–128 characters of A-Z a-z 0-9 _ -", "a long random word", secret: true),
        };
    }

    private static Uri Account(SettingValues values)
    {
        var url = values.Url("AMOCRM_URL", null) ?? new Uri(Example);
        // Plain HTTP would show the token to everybody on the way; on this machine there is no way.
        if (url is { PathAndQuery: "/" } && (url.Scheme == Uri.UriSchemeHttps || url.IsLoopback)) return url;

        values.Fault($"AMOCRM_URL is \"{url}\". It needs the https address of the account without a path, for example {Example}");
        return url;
    }

    private static string Token(SettingValues values) =>
        values.Match("AMOCRM_ACCESS_TOKEN", null, @"^[\x21-\x7e]{16,4000}$", "the long-lived token of the integration", "eyJ0eXAi…", secret: true);

    private static AmoOAuth ReadOAuth(SettingValues values)
    {
        string[] names = ["AMOCRM_CLIENT_ID", "AMOCRM_CLIENT_SECRET", "AMOCRM_REFRESH_TOKEN", "AMOCRM_REDIRECT_URL"];
        if (!names.Any(values.Has))
        {
            values.Fault($"AMOCRM_ACCESS_TOKEN is not set. It needs the long-lived token of the integration, or else all of {string.Join(", ", names)}");
            return new AmoOAuth("", "", "", "");
        }

        return new AmoOAuth(
            values.Required(names[0], "the id of the integration", "1a2b3c4d-…"),
            values.Required(names[1], "the secret key of the integration", "a long random word"),
            values.Required(names[2], "a refresh token of the integration", "def50200…"),
            values.Url(names[3], null, required: true)?.OriginalString ?? "");
    }

    private static Uri? Webhook(SettingValues values)
    {
        if (values.Url("AMOCRM_WEBHOOK_URL", null) is not { } url) return null;

        var local = url.IsLoopback && url.Scheme == Uri.UriSchemeHttp;
        if (!local && url.Scheme != Uri.UriSchemeHttps)
            values.Fault($"AMOCRM_WEBHOOK_URL is \"{url}\". It needs an https address that AmoCRM can reach, for example https://bot.example.org/amocrm");
        return url;
    }
}
