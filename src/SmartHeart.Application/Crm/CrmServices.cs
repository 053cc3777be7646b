using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;

namespace SmartHeart.Application.Crm;

/// <summary>Switches the CRM on.</summary>
public static class CrmServices
{
    /// <summary>
    /// From now on what the CRM has to learn is written down and told to it. The CRM itself (<see cref="ICrmApi"/>) and its words
    /// (<see cref="ICrmWords"/>) are added by the outer layers; call it before the lanes of the outbox are opened.
    /// </summary>
    public static IServiceCollection AddCrm(this IServiceCollection services) => services
        .Replace(ServiceDescriptor.Singleton<ICrm, LiveCrm>())
        .AddSingleton<CrmPace>()
        .AddScoped<CrmRecords>()
        .AddScoped<CrmPlanner>()
        .AddScoped<LeadSearch>()
        .AddScoped<ContactSearch>()
        .AddScoped<LeadMaking>()
        .AddScoped<ContactChanges>()
        .AddScoped<NoteAdding>()
        .AddScoped<PersonErasing>()
        .AddScoped<IOutboxHandler<CrmMessage>, CrmDelivery>();
}
