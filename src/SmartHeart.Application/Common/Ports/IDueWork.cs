using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Ports;

/// <summary>
/// Something that comes due by the clock and stands in our own tables. A class that implements this is found; a job looks for what is due at the start, when the
/// next comes due, and every minute. New work is this class and the command that does one item.
/// </summary>
public interface IDueWork
{
    /// <summary>Stable and short, for logs.</summary>
    string Name { get; }

    /// <summary>What is due, the earliest first and then by id.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="after">Only what comes after this one; null for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<DueItem>> Due(DateTimeOffset now, DueItem? after, int limit, CancellationToken cancellationToken);

    /// <summary>When the next of what is not due yet comes due, UTC; null for never.</summary>
    Task<DateTimeOffset?> NextDue(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Does one item, in a unit of work of its own, as <see cref="Access.Role.System"/>. It looks again whether the item is still due: somebody else may have done it.
    /// </summary>
    ICommand<Done> CommandFor(int id);
}

/// <summary>An item whose time has come.</summary>
/// <param name="Id">Its id.</param>
/// <param name="At">When it came due, UTC.</param>
public readonly record struct DueItem(int Id, DateTimeOffset At);
