using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Scheduling;

/// <summary>Registers what acts by the clock.</summary>
public static class SchedulingServices
{
    /// <summary>
    /// Adds a job for every <see cref="IDueWork"/> of this assembly. Quartz keeps them in memory: what is due stands in our tables (docs/decisions/0007).
    /// </summary>
    public static IServiceCollection AddScheduling(this IServiceCollection services)
    {
        services.TryAddSingleton<SchedulePolicy>();
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            quartz.UseInMemoryStore();
            foreach (var work in typeof(SchedulingServices).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDueWork))))
                Add(quartz, work);
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return services;
    }

    private static void Add(IQuartzBuilder quartz, Type work)
    {
        quartz.Services.AddScoped(work);
        quartz.Services.AddSingleton(typeof(DueLook<>).MakeGenericType(work));
        var key = new JobKey(work.Name);
        quartz.AddJob(typeof(DueJob<>).MakeGenericType(work), job => job.WithIdentity(key).StoreDurably());
        quartz.AddTrigger(trigger => trigger.WithIdentity($"{work.Name}.start").ForJob(key).StartNow());
        quartz.AddTrigger((services, trigger) =>
        {
            var policy = services.GetRequiredService<SchedulePolicy>();
            var first = policy.RegularLook(services.GetRequiredService<TimeProvider>().GetUtcNow());
            trigger.WithIdentity($"{work.Name}.regular").ForJob(key).StartAt(first).WithSimpleSchedule(policy.Look);
        });
    }
}
