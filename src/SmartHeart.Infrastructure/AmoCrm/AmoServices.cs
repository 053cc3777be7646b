using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Infrastructure.AmoCrm.Access;
using SmartHeart.Infrastructure.AmoCrm.Checking;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Connects AmoCRM.</summary>
public static class AmoServices
{
    /// <summary>Adds the CRM of the options; without it leads stay here. <see cref="ICrmWords"/> comes from another layer.</summary>
    public static IServiceCollection AddAmoCrm(this IServiceCollection services, AmoOptions options)
    {
        services.AddSingleton(options);
        services.Replace(ServiceDescriptor.Singleton<ICrm, ConnectedCrm>());
        services.TryAddSingleton(_ => AmoHttp.Real());
        services.AddSingleton<AmoPace>().AddSingleton<AmoWire>().AddSingleton<AmoTransport>().AddSingleton<AmoFields>();
        services.AddSingleton<AmoAccount>().AddSingleton<ICrmAccount>(provider => provider.GetRequiredService<AmoAccount>());
        if (options.AccessToken is { } token) services.AddSingleton<IAmoAccess>(new LongLivedAccess(token));
        else services.AddSingleton<AmoTokenStore>().AddSingleton<AmoTokenExchange>().AddSingleton<IAmoAccess, OAuthAccess>();
        services.AddScoped<AmoContactCalls>().AddScoped<AmoLeadCalls>().AddScoped<AmoNoteCalls>().AddScoped<ICrmApi, AmoApi>();
        services.AddSingleton<AmoHook>().AddSingleton<AmoCheck>().AddHostedService(provider => provider.GetRequiredService<AmoCheck>());
        return services;
    }

    private sealed class ConnectedCrm(AmoOptions options) : ICrm
    {
        public bool IsOn => true;

        public Uri? PageOf(long leadId) => new(options.Url, $"/leads/detail/{leadId}");
    }
}
