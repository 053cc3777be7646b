using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>An admin chooses whose lines to read: of those who occur lately.</summary>
/// <param name="Filter">Which lines are read now.</param>
[Allow(Role.Admin)]
public sealed record ListJournalActors(JournalFilter Filter) : IQuery<JournalActors>
{
    /// <summary>How far back «lately» goes: so many lines.</summary>
    public const int Lines = 1000;

    /// <summary>Most people that are offered.</summary>
    public const int Most = 16;
}

internal sealed class ListJournalActorsHandler(IJournalReads journal) : IQueryHandler<ListJournalActors, JournalActors>
{
    public async Task<Result<JournalActors>> Handle(ListJournalActors query, CancellationToken cancellationToken)
    {
        var actors = await journal.Actors(query.Filter, ListJournalActors.Lines, cancellationToken);
        return new JournalActors(query.Filter, [.. actors.Take(ListJournalActors.Most)]);
    }
}

/// <summary>Who occurs lately.</summary>
/// <param name="Filter">In which lines.</param>
/// <param name="Actors">Whoever was last first.</param>
public sealed record JournalActors(JournalFilter Filter, IReadOnlyList<JournalActor> Actors);
