using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin looks at what was set aside, oldest first.</summary>
/// <param name="After">The last one of the page before; 0 to begin.</param>
[Allow(Role.Admin)]
public sealed record ListParked(long After = 0) : IQuery<ParkedList>
{
    /// <summary>Lines of a page.</summary>
    public const int Size = 8;
}

internal sealed class ListParkedHandler(ParkedLines lines) : IQueryHandler<ListParked, ParkedList>
{
    public async Task<Result<ParkedList>> Handle(ListParked query, CancellationToken cancellationToken)
    {
        var found = await lines.After(query.After, ListParked.Size + 1, cancellationToken);
        if (found.Count == 0 && query.After != 0) return await Handle(new ListParked(), cancellationToken);

        return new ParkedList([.. found.Take(ListParked.Size)], query.After != 0, found.Count > ListParked.Size);
    }
}

/// <summary>A page of what was set aside.</summary>
/// <param name="Lines">Oldest first.</param>
/// <param name="HasPrevious">Whether it is not the first page.</param>
/// <param name="HasNext">Whether something comes after.</param>
public sealed record ParkedList(IReadOnlyList<ParkedLine> Lines, bool HasPrevious, bool HasNext);
