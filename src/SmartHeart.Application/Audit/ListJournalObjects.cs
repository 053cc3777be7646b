using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>An admin chooses what the lines are about: an area, or one of the things that occur lately.</summary>
/// <param name="Filter">Which lines are read now.</param>
[Allow(Role.Admin)]
public sealed record ListJournalObjects(JournalFilter Filter) : IQuery<JournalObjects>
{
    /// <summary>Most things that are offered.</summary>
    public const int Most = 10;
}

internal sealed class ListJournalObjectsHandler(IJournalReads journal) : IQueryHandler<ListJournalObjects, JournalObjects>
{
    public async Task<Result<JournalObjects>> Handle(ListJournalObjects query, CancellationToken cancellationToken)
    {
        var objects = await journal.Objects(query.Filter, ListJournalActors.Lines, cancellationToken);
        return new JournalObjects(query.Filter, [.. objects.Take(ListJournalObjects.Most)]);
    }
}

/// <summary>What occurs lately.</summary>
/// <param name="Filter">In which lines.</param>
/// <param name="Objects">Whatever was last first.</param>
public sealed record JournalObjects(JournalFilter Filter, IReadOnlyList<JournalObject> Objects);
