using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Outbox;

/// <summary>Registers what works the outbox off.</summary>
public static class OutboxServices
{
    /// <summary>Hands the messages of a type to a handler, one scope a batch. One handler a type.</summary>
    public static IServiceCollection AddOutboxHandler<TMessage, THandler>(this IServiceCollection services)
        where TMessage : IOutboxMessage
        where THandler : class, IOutboxHandler<TMessage>
    {
        services.TryAddScoped<THandler>();
        services.AddSingleton<IOutboxLane, OutboxLane<TMessage, THandler>>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OutboxWorker>());
        return services;
    }
}
