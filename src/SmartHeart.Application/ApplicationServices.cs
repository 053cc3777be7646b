using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Behaviours;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Crm.Panel;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Application.Search;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Statistics;

namespace SmartHeart.Application;

/// <summary>Registers the use cases.</summary>
public static class ApplicationServices
{
    /// <summary>
    /// Adds every use case of this assembly with its validators, and the pipeline around them. The ports must be added by the outer
    /// layers, logging by the host.
    /// </summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.AddMediatR(mediator => mediator
            .RegisterServicesFromAssemblyContaining<Actor>()
            .AddOpenBehavior(typeof(LoggingBehaviour<,>))
            .AddOpenBehavior(typeof(AccessBehaviour<,>))
            .AddOpenBehavior(typeof(ValidationBehaviour<,>))
            .AddOpenBehavior(typeof(CommitBehaviour<,>)));

        foreach (var validator in AssemblyScanner.FindValidatorsInAssembly(typeof(Actor).Assembly, includeInternalTypes: true))
            services.AddSingleton(validator.InterfaceType, validator.ValidatorType);

        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ICrm, NoCrm>();
        services.AddSingleton<RequestLog>();
        services.AddScoped<Journal>();
        services.AddScoped<FileIntake>();
        services.AddScoped<WordCorrection>().AddScoped<ContentFinder>().AddScoped<ResultsPage>();
        services.AddScoped<CardOpening>();
        services.AddScoped<CrmOutbox>();
        services.AddScoped<FeedEntries>();
        services.TryAddSingleton<FeedPolicy>();
        services.AddScoped<ParkedLines>().AddScoped<ContactLeads>();
        services.AddScoped<FileCare>();
        services.TryAddSingleton(new ValueDefaults());
        services.AddSingleton<CurrentValues>();
        services.AddScoped<CurrentTexts>().AddScoped<SettingChanges>();
        services.AddSingleton<MailingPump>();
        services.AddScoped<AudienceChange>().AddScoped<Turn>().AddScoped<SeriesMessages>();
        services.AddSingleton<LiveFigures>().AddSingleton<ReadersBefore>().AddScoped<DayCount>().AddScoped<OpenDays>();
        services.AddScoped<Actor>();
        services.AddScoped<AsSystem>();
        services.AddScoped<IActor>(provider => provider.GetRequiredService<Actor>());
        return services;
    }
}
