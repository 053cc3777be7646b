using SmartHeart.Bot;
using SmartHeart.Bot.Kit.Telegram;

namespace SmartHeart.Host;

/// <summary>Where Telegram posts updates in webhook mode.</summary>
internal static class WebhookEndpoint
{
    /// <summary>Listens at the path of <c>WEBHOOK_URL</c>; at nothing when the bot polls.</summary>
    public static void MapTelegramWebhook(this WebApplication app)
    {
        if (app.Services.GetRequiredService<BotOptions>().WebhookUrl is not { } url) return;

        // Not the request's own token: an update that is being stored when Telegram hangs up must still be queued, for its repetition is dropped.
        var stop = app.Lifetime.ApplicationStopping;
        app.MapPost(url.AbsolutePath, async (HttpRequest request) => Results.StatusCode(
            await app.Services.TakeWebhook(request.Headers[TelegramServices.SecretHeader], request.Body, stop)));
    }
}
