using Mapster;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Events;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>
/// The admins' list of events: what is not over, the next first; then what is over, the last first. The index on the time of events begins with their status,
/// so each status is asked for by itself, and no more of it than a page has.
/// </summary>
/// <param name="items">All content.</param>
/// <param name="status">Only those; null for all.</param>
/// <param name="now">UTC.</param>
internal sealed class ManagedEvents(IQueryable<ContentItem> items, ContentStatus? status, DateTimeOffset now)
{
    private readonly ContentStatus[] _statuses = status is { } only ? [only] : Enum.GetValues<ContentStatus>();

    /// <summary>A page; see <see cref="PageTurn"/>.</summary>
    public async Task<Page<ManagedLine>> Read(PageAt at, int size, CancellationToken cancellationToken)
    {
        if (at.Turn == PageTurn.First || await Find(at.Key, cancellationToken) is not { } place)
            return await Paging.Read(PageTurn.First, size, _ => Rows(null, onward: true, size + 1, cancellationToken));
        return at.Turn == PageTurn.Around ? await Around(place, size, cancellationToken) : await Turn(at.Turn, place, size, cancellationToken);
    }

    private Task<Page<ManagedLine>> Turn(PageTurn at, Place place, int size, CancellationToken cancellationToken) =>
        Paging.Read(at, size, turn => Rows(turn == PageTurn.First ? null : place, turn != PageTurn.Previous, size + 1, cancellationToken));

    private Task<Place?> Find(int id, CancellationToken cancellationToken) => items
        .Where(item => item.Id == id && item.Kind == ContentKind.Event)
        .Select(item => new Place(item.Id, item.StartsAt!.Value, item.EndsAt <= now))
        .FirstOrDefaultAsync(cancellationToken);

    /// <summary>Pages are counted from the head, so the page that holds the place begins some rows before it.</summary>
    private async Task<Page<ManagedLine>> Around(Place place, int size, CancellationToken cancellationToken)
    {
        var before = await CountBefore(place, cancellationToken);
        var rows = await Rows(place, onward: false, before % size, cancellationToken);
        rows.Reverse();
        rows.AddRange(await Self(place, cancellationToken));
        rows.AddRange(await Rows(place, onward: true, size + 1 - rows.Count, cancellationToken));

        // It was the last of its page and has left the list: what came before it is shown.
        if (rows.Count == 0 && before > 0)
            return await Turn(PageTurn.Previous, place, size, cancellationToken);
        return new([.. rows.Take(size)], HasPrevious: before >= size, HasNext: rows.Count > size);
    }

    private async Task<int> CountBefore(Place place, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var one in _statuses)
        {
            if (place.IsOver)
                count += await Of(one).Ahead(now).CountAsync(cancellationToken);
            count += await Shelf(one, place.IsOver).From(place.StartsAt, place.Id, falling: !place.IsOver).CountAsync(cancellationToken);
        }

        return count;
    }

    private Task<List<ManagedLine>> Self(Place place, CancellationToken cancellationToken) =>
        items.Where(item => item.Id == place.Id && (status == null || item.Status == status)).ProjectToType<ManagedLine>(Mappings.Config).ToListAsync(cancellationToken);

    /// <summary>Rows from a place on, that place not counted, nearest first; from the head without one.</summary>
    private async Task<List<ManagedLine>> Rows(Place? place, bool onward, int most, CancellationToken cancellationToken)
    {
        var rows = new List<ManagedLine>();
        bool[] shelves = onward ? [false, true] : [true, false];
        foreach (var isOver in shelves)
        {
            var isBehind = place is not null && place.IsOver != isOver && place.IsOver == onward;
            if (isBehind || rows.Count >= most)
                continue;
            rows.AddRange(await Rows(isOver, place?.IsOver == isOver ? place : null, falling: isOver == onward, most - rows.Count, cancellationToken));
        }

        return rows;
    }

    private async Task<IEnumerable<ManagedLine>> Rows(bool isOver, Place? place, bool falling, int most, CancellationToken cancellationToken)
    {
        var rows = new List<ManagedLine>();
        foreach (var one in _statuses)
            rows.AddRange(await Shelf(one, isOver).From(place?.StartsAt, place?.Id ?? 0, falling).Take(most).ProjectToType<ManagedLine>(Mappings.Config).ToListAsync(cancellationToken));
        return (falling ? rows.OrderByDescending(line => (line.StartsAt, line.Id)) : rows.OrderBy(line => (line.StartsAt, line.Id))).Take(most);
    }

    private IQueryable<ContentItem> Shelf(ContentStatus one, bool isOver) => isOver ? Of(one).Past(now) : Of(one).Ahead(now);

    private IQueryable<ContentItem> Of(ContentStatus one) => items.Where(item => item.Kind == ContentKind.Event && item.Status == one);

    private sealed record Place(int Id, DateTimeOffset StartsAt, bool IsOver);
}
