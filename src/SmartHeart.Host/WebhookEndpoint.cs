using SmartHeart.Bot;
using SmartHeart.Bot.Kit.Telegram;

namespace SmartHeart.Host;

/// <summary>Where Telegram posts updates in webhook mode.</summary>
internal static class WebhookEndpoint
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>Listens at the path of <c>WEBHOOK_URL</c>; at nothing when the bot polls.</summary>
    public static void MapTelegramWebhook(this WebApplication app)
    {
        if (app.Services.GetRequiredService<BotOptions>().WebhookUrl is not { } url) return;
        app.MapPost(url.AbsolutePath, async (HttpRequest request, CancellationToken cancellationToken) => Results.StatusCode(
            await app.Services.TakeWebhook(request.Headers[SecretHeader], request.Body, cancellationToken)));
    }
}
