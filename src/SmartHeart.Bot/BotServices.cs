using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Crm;
using SmartHeart.Bot.Features.Mailings;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Features.Mailings.Reports;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Telegram;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot;

/// <summary>Puts the bot together.</summary>
public static class BotServices
{
    /// <summary>Adds the bot: routes of every feature, the loop that handles updates, and the connection to Telegram.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, BotOptions options)
    {
        services.AddSingleton(options).AddSingleton<BotIdentity>().AddSingleton(provider => Texts.Load(provider.GetService<ISettings>())).AddSingleton<Speech>();
        services.AddSingleton<ITextCatalog>(provider => provider.GetRequiredService<Texts>());
        services.AddSingleton(_ => FeatureRoutes.Map()).AddSingleton<UpdateRouter>();
        services.AddSingleton<PressGuard>().AddSingleton<ScreenTurns>().AddSingleton<LastScreens>().AddSingleton<AlbumGuard>().AddSingleton<UpdateHandler>().AddSingleton<Finisher>().AddSingleton<Intake>();
        services.AddSingleton<IIntake>(provider => provider.GetRequiredService<Intake>());
        services.AddSingleton<IBroadcaster, Broadcaster>().AddSingleton<IMailingBoard, MailingBoard>();
        services.AddSingleton<IMailingTrial, MailingTrial>();
        services.AddScoped<WorkbookExport>();
        services.AddSingleton<ICrmWords, CrmWords>();
        AddOutboxHandlers(services);

        // Before the receivers: what is registered first starts first and stops last.
        services.AddHostedService<UpdateLoop>();
        services.AddTelegram();
        return services;
    }

    /// <summary>Features handle outbox messages where they live; a new handler needs no registration.</summary>
    private static void AddOutboxHandlers(IServiceCollection services)
    {
        foreach (var handler in typeof(BotServices).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            foreach (var port in handler.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IOutboxHandler<>)))
                services.AddScoped(port, handler);
        }
    }
}
