using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Audit;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Audit;

/// <summary>By time and then by id: two processes may write in another order than their clocks tell.</summary>
internal sealed class JournalReads(SmartHeartDbContext context) : IJournalReads
{
    private static readonly Expression<Func<AuditEntry, JournalRow>> Row = entry => new JournalRow(
        entry.Id, entry.At, entry.ActorTelegramId, entry.ActorName, entry.Action, entry.Subject, entry.Denied, entry.TargetId);

    public async Task<Page<JournalRow>> Page(JournalFilter filter, PageAt at, int size, CancellationToken cancellationToken)
    {
        // A line that has been dropped meanwhile was older than all that is left.
        var from = at.Turn is PageTurn.Next or PageTurn.Previous ? await Mark(at.Key, cancellationToken) : null;
        return await Paging.Read(from is null ? PageTurn.First : at.Turn, size, turn => Turn(filter, turn, from).Select(Row), cancellationToken);
    }

    public async Task<IReadOnlyList<JournalRow>> Rows(JournalFilter filter, int? before, int size, CancellationToken cancellationToken)
    {
        var from = before is { } id ? await Mark(id, cancellationToken) : null;
        if (before is not null && from is null) return [];

        return await Turn(filter, from is null ? PageTurn.First : PageTurn.Next, from).Take(size).Select(Row).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<JournalActor>> Actors(JournalFilter filter, int lines, CancellationToken cancellationToken)
    {
        var last = await Turn(filter with { Actor = null }, PageTurn.First, null).Take(lines)
            .Select(entry => new JournalActor(entry.ActorTelegramId, entry.ActorName)).ToListAsync(cancellationToken);
        return [.. last.DistinctBy(actor => actor.Id)];
    }

    public Task<string?> NameOf(long actor, CancellationToken cancellationToken) => context.Set<AuditEntry>()
        .Where(entry => entry.ActorTelegramId == actor).OrderByDescending(entry => entry.Id).Select(entry => entry.ActorName).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<JournalObject>> Objects(JournalFilter filter, int lines, CancellationToken cancellationToken)
    {
        var last = await Turn(filter with { Target = null }, PageTurn.First, null).Take(lines)
            .Select(entry => new { entry.Action, entry.TargetId, entry.Subject }).ToListAsync(cancellationToken);
        return
        [
            .. last.Select(line => (Target: JournalTarget.Of(line.Action, line.TargetId), line.Subject)).Where(line => line.Target is not null)
                .DistinctBy(line => line.Target).Select(line => new JournalObject(line.Target!.Value, line.Subject)),
        ];
    }

    public Task<string?> NameOf(JournalTarget target, CancellationToken cancellationToken) =>
        Newest(About(context.Set<AuditEntry>(), target)).Select(entry => entry.Subject).FirstOrDefaultAsync(cancellationToken);

    private async Task<JournalMark?> Mark(int id, CancellationToken cancellationToken) => await context.Set<AuditEntry>()
        .Where(entry => entry.Id == id).Select(entry => (JournalMark?)new JournalMark(entry.At, entry.Id)).FirstOrDefaultAsync(cancellationToken);

    // One bound on each side: an index is entered at the first that it is given, and what the other says would be looked at line by line.
    private IQueryable<AuditEntry> Turn(JournalFilter filter, PageTurn turn, JournalMark? from) => (turn, from) switch
    {
        (PageTurn.Next, var (at, id)) => Newest(Since(Chosen(filter), filter.From).Where(entry => entry.At <= at && (entry.At < at || entry.Id < id))),
        (PageTurn.Previous, var (at, id)) => Until(Chosen(filter), filter.To).Where(entry => entry.At >= at && (entry.At > at || entry.Id > id))
            .OrderBy(entry => entry.At).ThenBy(entry => entry.Id),
        _ => Newest(Until(Since(Chosen(filter), filter.From), filter.To)),
    };

    private IQueryable<AuditEntry> Chosen(JournalFilter filter)
    {
        IQueryable<AuditEntry> entries = context.Set<AuditEntry>();
        if (filter.Target is { } target) return Whose(About(entries, target), filter.Actor);
        if (filter.Actor is { } actor) entries = entries.Where(entry => entry.ActorTelegramId == actor);
        if (filter.Area is not AuditArea.None and var area) entries = entries.Where(entry => entry.Area == area);
        // As a value: EF writes a constant as the column alone, and SQLite enters no index by that.
        var denied = filter.DeniedOnly;
        return denied ? entries.Where(entry => entry.Denied == denied) : entries;
    }

    // Lines about one thing are few; ids of another kind may be the same.
    private static IQueryable<AuditEntry> About(IQueryable<AuditEntry> entries, JournalTarget target)
    {
        var (id, actions) = (target.Id, target.Actions);
        return entries.Where(entry => entry.TargetId == id && entry.Action.StartsWith(actions));
    }

    // The sum keeps the database from entering by the person, who may have a hundred times as many lines as the thing.
    private static IQueryable<AuditEntry> Whose(IQueryable<AuditEntry> entries, long? actor)
    {
        var nothing = 0L;
        return actor is { } id ? entries.Where(entry => entry.ActorTelegramId + nothing == id) : entries;
    }

    private static IQueryable<AuditEntry> Since(IQueryable<AuditEntry> entries, DateTimeOffset? from) =>
        from is { } begin ? entries.Where(entry => entry.At >= begin) : entries;

    private static IQueryable<AuditEntry> Until(IQueryable<AuditEntry> entries, DateTimeOffset? to) =>
        to is { } end ? entries.Where(entry => entry.At < end) : entries;

    private static IOrderedQueryable<AuditEntry> Newest(IQueryable<AuditEntry> entries) => entries.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id);

    /// <summary>A line's place in the journal.</summary>
    private readonly record struct JournalMark(DateTimeOffset At, int Id);
}
