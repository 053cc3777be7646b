using Quartz;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Infrastructure.Scheduling;

/// <summary>What Quartz runs for a kind of work. Triggers of its own fire it at the start and at every regular look; what comes due between two of them gets one more.</summary>
[DisallowConcurrentExecution]
internal sealed class DueJob<TWork>(DueLook<TWork> look, TimeProvider time) : IJob
    where TWork : IDueWork
{
    private static TriggerKey Between { get; } = new($"{typeof(TWork).Name}.between");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (await look.Run(cancellationToken) is not { } next || cancellationToken.IsCancellationRequested) return;

        var trigger = TriggerBuilder.Create(time).WithIdentity(Between).ForJob(context.JobDetail.Key).StartAt(next).Build();
        await context.Scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellationToken);
    }
}
