using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Statistics;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Statistics;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Statistics;

/// <summary>Days that are over and not counted, each named by its number (<see cref="DateOnly.DayNumber"/>); after a downtime there are several.</summary>
internal sealed class DueDays(SmartHeartDbContext context, StatisticsPolicy policy) : IDueWork
{
    public string Name => "statistics";

    public async Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken)
    {
        if (await NextDay(cancellationToken) is not { } next) return [];

        var first = Math.Max(next.DayNumber, after is { } last ? last.Id + 1 : 0);
        var count = Math.Clamp(policy.FirstOpenDay(now).DayNumber - first, 0, limit);
        return [.. Enumerable.Range(first, count).Select(day => new DueItem(day, policy.CountableAt(DateOnly.FromDayNumber(day))))];
    }

    public async Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken) =>
        await NextDay(cancellationToken) is null ? null : policy.CountableAt(policy.FirstOpenDay(now));

    public ICommand<Done> CommandFor(int id) => new RollUpDay(DateOnly.FromDayNumber(id));

    private async Task<DateOnly?> NextDay(CancellationToken cancellationToken)
    {
        if (await context.Set<Tally>().OrderBy(tally => tally.Id).Select(tally => (DateOnly?)tally.NextDay).FirstOrDefaultAsync(cancellationToken) is { } next) return next;

        var joined = await context.Set<User>().OrderBy(user => user.JoinedAt).Select(user => (DateTimeOffset?)user.JoinedAt).FirstOrDefaultAsync(cancellationToken);
        return joined is { } first ? policy.DayOf(first) : null;
    }
}
