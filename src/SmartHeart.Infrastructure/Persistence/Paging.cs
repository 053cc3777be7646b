using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>Turns a query that begins at a key into a page; one row more than shown tells whether there is more.</summary>
internal static class Paging
{
    /// <summary>Reads a page.</summary>
    /// <param name="turn">Where to.</param>
    /// <param name="size">Rows of a page.</param>
    /// <param name="from">The rows from the key on in that direction, nearest first; for the first page, all in order.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static Task<Page<T>> Read<T>(PageTurn turn, int size, Func<PageTurn, IQueryable<T>> from, CancellationToken cancellationToken) =>
        Read(turn, size, way => from(way).Take(size + 1).ToListAsync(cancellationToken));

    /// <summary>The same where rows come otherwise: one more than the page has, or fewer at the end.</summary>
    public static async Task<Page<T>> Read<T>(PageTurn turn, int size, Func<PageTurn, Task<List<T>>> from)
    {
        var rows = await from(turn);
        var more = rows.Count > size;
        // Near the head a page would be short, past the tail empty: the first page says more.
        if (turn != PageTurn.First && (rows.Count == 0 || (turn == PageTurn.Previous && !more)))
            return await Read(PageTurn.First, size, from);
        if (more)
            rows.RemoveAt(size);
        if (turn == PageTurn.Previous)
            rows.Reverse();
        return new(rows, HasPrevious: turn != PageTurn.First, HasNext: turn == PageTurn.Previous || more);
    }

    /// <summary>Reads the page that holds a row, when all pages are full. For lists of some thousands: the rows before it are counted by index.</summary>
    /// <param name="all">All rows in order.</param>
    /// <param name="before">How many rows stand before that row.</param>
    /// <param name="size">Rows of a page.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<Page<T>> ReadAround<T>(IQueryable<T> all, int before, int size, CancellationToken cancellationToken)
    {
        var start = before - (before % size);
        var rows = await all.Skip(start).Take(size + 1).ToListAsync(cancellationToken);
        // The row was the last of the list, the only one of its page, and is gone.
        if (rows.Count == 0 && start > 0)
            return await ReadAround(all, start - 1, size, cancellationToken);
        var more = rows.Count > size;
        if (more)
            rows.RemoveAt(size);
        return new(rows, HasPrevious: start > 0, HasNext: more);
    }
}
