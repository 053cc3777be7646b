using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Posting;
using SmartHeart.Bot.Kit.Telegram.Receiving;
using SmartHeart.Bot.Kit.Telegram.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Bot.Kit.Telegram.Starting;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram;

/// <summary>The connection to Telegram.</summary>
public static class TelegramServices
{
    /// <summary>The header in which Telegram repeats <c>WEBHOOK_SECRET</c> (https://core.telegram.org/bots/api#setwebhook).</summary>
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>How long one call may take; a long poll takes its own wait on top.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>The same where a file of 45 MB goes along: 2 Mbit/s are enough.</summary>
    private static readonly TimeSpan UploadPatience = TimeSpan.FromMinutes(3.5);

    /// <summary>Looks whether Telegram knows token, group and topics, and publishes the commands. Run it before the host.</summary>
    /// <returns>One line for people per wrong setting; none when the bot may run.</returns>
    public static Task<IReadOnlyList<string>> CheckTelegram(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<StartupCheck>().Run(cancellationToken);

    /// <summary>Takes an update that Telegram posted.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="secret">Value of the header <c>X-Telegram-Bot-Api-Secret-Token</c>, null when there is none.</param>
    /// <param name="body">The update as JSON.</param>
    /// <param name="cancellationToken">The post was given up.</param>
    /// <returns>The HTTP status to answer with: 200, 400, 401 or 503.</returns>
    public static Task<int> TakeWebhook(this IServiceProvider services, string? secret, Stream body, CancellationToken cancellationToken) =>
        services.GetRequiredService<WebhookIntake>().Take(secret, body, cancellationToken);

    /// <summary>Adds everything that talks to Telegram. Needs <see cref="BotOptions"/>, <see cref="BotIdentity"/>, texts and intake.</summary>
    internal static IServiceCollection AddTelegram(this IServiceCollection services)
    {
        services.AddSingleton<ITelegramBotClient>(provider => Client(provider.GetRequiredService<BotOptions>(), Patience));
        services.AddKeyedSingleton<ITelegramBotClient>(MessageSender.Uploads, (provider, _) => Client(provider.GetRequiredService<BotOptions>(), UploadPatience));
        services.AddSingleton<ITopicScreens, TopicScreens>().AddSingleton<AdminGroup>().AddSingleton<SendGate>().AddSingleton<TelegramSender>();
        services.AddSingleton<IFileProbe, FileProbe>().AddSingleton<LostFiles>();
        services.AddSingleton<PieceSender>().AddSingleton<LayoutSender>().AddSingleton(_ => new RecentScreens());
        services.AddSingleton<IPostSender, PostSender>();
        services.AddSingleton<IRenderer, Renderer>().AddSingleton<MessageSender>().AddSingleton<IMessageSender>(provider => provider.GetRequiredService<MessageSender>())
            .AddSingleton<ITopicNotices>(provider => provider.GetRequiredService<MessageSender>()).AddSingleton<IAdminDirectory, AdminDirectory>();
        services.AddSingleton<IncomingReader>().AddSingleton<WebhookIntake>();
        services.AddSingleton<StartupCheck>().AddSingleton<TopicProbe>().AddSingleton<CommandMenu>();
        return services.AddHostedService<PollingReceiver>().AddHostedService<WebhookRegistration>().AddHostedService<CommandMenuWatch>();
    }

    private static TelegramBotClient Client(BotOptions options, TimeSpan patience)
    {
        var client = new TelegramBotClient(new TelegramBotClientOptions(options.Token, baseUrl: options.ApiUrl?.ToString().TrimEnd('/')) { RetryCount = 0 });
        client.Timeout = patience;
        return client;
    }
}
