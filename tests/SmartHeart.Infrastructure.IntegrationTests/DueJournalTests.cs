using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Audit;
using SmartHeart.Infrastructure.Audit;
using SmartHeart.Infrastructure.Scheduling;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>The journal's end goes a little at a time, by looks that a test starts itself.</summary>
public abstract class DueJournalTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task Old_lines_go_in_bounded_steps_and_what_is_kept_stays()
    {
        var old = App.Time.GetUtcNow().AddDays(-731);
        const int Count = (2 * ClearOldJournal.Batch) + 1;
        await App.Add([Line(App.Time.GetUtcNow().AddDays(-729)), .. Enumerable.Range(0, Count).Select(i => (object)Line(old.AddMinutes(-i)))]);

        var left = new List<int>();
        DateTimeOffset? next;
        do
        {
            next = await Look();
            left.Add((await App.All<AuditEntry>()).Count);
            if (next is { } soon) soon.ShouldBeLessThan(App.Time.GetUtcNow().AddSeconds(1));
        }
        while (next is not null);

        left.ShouldBe([ClearOldJournal.Batch + 2, 2, 1]);
    }

    protected override void Configure(IServiceCollection services) => services.AddScoped<DueJournal>();

    private static AuditEntry Line(DateTimeOffset at) => new(at, 901, "Анна", AuditActions.CrmChecked, "", false, AuditArea.Crm);

    private Task<DateTimeOffset?> Look() => new DueLook<DueJournal>(
        App.Services.GetRequiredService<IServiceScopeFactory>(), App.Services.GetRequiredService<IOwnCommands>(), new SchedulePolicy(), App.Time, NullLogger<DueLook<DueJournal>>.Instance).Run(default);
}
