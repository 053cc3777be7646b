using Microsoft.Extensions.DependencyInjection;

namespace SmartHeart.Infrastructure.Mailings;

/// <summary>Registers what sends mailings.</summary>
public static class MailingServices
{
    /// <summary>Adds the sender of mailings. It needs a way to people and a board to show how far they are, which the bot adds.</summary>
    public static IServiceCollection AddMailingWorker(this IServiceCollection services) => services.AddHostedService<MailingWorker>();
}
