using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>An admin reads the journal. That leaves no line in it.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="At">Which page.</param>
[Allow(Role.Admin)]
public sealed record ReadJournal(JournalFilter Filter, PageAt At) : IQuery<JournalPage>;

internal sealed class ReadJournalHandler(IJournalReads journal) : IQueryHandler<ReadJournal, JournalPage>
{
    private const int PageSize = 10;

    public async Task<Result<JournalPage>> Handle(ReadJournal query, CancellationToken cancellationToken)
    {
        var page = await journal.Page(query.Filter, query.At, PageSize, cancellationToken);
        var actor = query.Filter.Actor is { } id ? new JournalActor(id, await journal.NameOf(id, cancellationToken)) : null;
        var about = query.Filter.Target is { } target ? new JournalObject(target, await journal.NameOf(target, cancellationToken)) : null;
        return new JournalPage(query.Filter, actor, about, page);
    }
}

/// <summary>A page of the journal.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="Actor">Whose lines; null for everybody's.</param>
/// <param name="About">What they are about; null for anything.</param>
/// <param name="Page">The page.</param>
public sealed record JournalPage(JournalFilter Filter, JournalActor? Actor, JournalObject? About, Page<JournalRow> Page);
