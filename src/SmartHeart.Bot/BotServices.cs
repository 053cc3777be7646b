using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot;

/// <summary>Puts the bot together.</summary>
public static class BotServices
{
    /// <summary>Adds the bot: routes of every feature, the loop that handles updates, and the connection to Telegram.</summary>
    public static IServiceCollection AddBot(this IServiceCollection services, BotOptions options)
    {
        services.AddSingleton(options).AddSingleton<BotIdentity>().AddSingleton(_ => Texts.Load()).AddSingleton<Speech>();
        services.AddSingleton(_ => FeatureRoutes.Map()).AddSingleton<UpdateRouter>();
        services.AddSingleton<PressGuard>().AddSingleton<UpdateHandler>().AddSingleton<Finisher>().AddSingleton<Intake>();
        services.AddSingleton<IIntake>(provider => provider.GetRequiredService<Intake>());
        services.AddScoped(provider => new FeedHandler(
            provider.GetRequiredService<IUserReads>(), provider.GetRequiredService<IMessageSender>(), provider.GetRequiredService<Speech>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }
}
