using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;

namespace SmartHeart.Application.Crm;

/// <summary>Tells the CRM.</summary>
public static class CrmServices
{
    /// <summary>
    /// Adds what works off what the CRM has to learn. The CRM itself (<see cref="ICrm"/>, <see cref="ICrmApi"/>) and its words (<see cref="ICrmWords"/>) are
    /// added by the outer layers; call it before the lanes of the outbox are opened.
    /// </summary>
    public static IServiceCollection AddCrm(this IServiceCollection services) => services
        .AddSingleton<CrmPace>()
        .AddScoped<CrmRecords>()
        .AddScoped<CrmPlanner>()
        .AddScoped<LeadSearch>()
        .AddScoped<ContactSearch>()
        .AddScoped<LeadMaking>()
        .AddScoped<ContactChanges>()
        .AddScoped<NoteAdding>()
        .AddScoped<PersonErasing>()
        .AddScoped<IOutboxHandler<CrmMessage>, CrmDelivery>()
        .AddScoped<IOutboxHandler<LeadsChanged>, CrmNewsHandler>();
}
