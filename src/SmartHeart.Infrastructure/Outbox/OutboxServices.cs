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
        where THandler : class, IOutboxHandler<TMessage> =>
        services.AddScoped<IOutboxHandler<TMessage>, THandler>().AddOutboxLanes();

    /// <summary>
    /// Opens a lane for every <see cref="IOutboxHandler{T}"/> registered so far, by whichever layer: a new handler needs no word here. Call it last.
    /// </summary>
    public static IServiceCollection AddOutboxLanes(this IServiceCollection services)
    {
        var handled = services
            .Where(s => s.ServiceType.IsGenericType && s.ServiceType.GetGenericTypeDefinition() == typeof(IOutboxHandler<>))
            .Select(s => typeof(OutboxLane<>).MakeGenericType(s.ServiceType.GenericTypeArguments))
            .ToList();
        foreach (var lane in handled) services.TryAddEnumerable(ServiceDescriptor.Singleton(typeof(IOutboxLane), lane));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, OutboxWorker>());
        return services;
    }
}
