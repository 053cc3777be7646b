using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Testing.Reading;

/// <summary>Whatever the journal may be filtered by, together and apart.</summary>
internal sealed class JournalSamples : ReadSamples<IJournalReads>
{
    /// <summary>One of those whom the seed has do all of it.</summary>
    private const long Actor = 900_000_001;

    /// <summary>A line with some of each kind before it and after it.</summary>
    private const int Middle = 100;

    private static readonly JournalTarget Thing = new(TargetKind.Content, 1);

    private static readonly bool[] Either = [false, true];

    public JournalSamples()
    {
        foreach (var (what, filter) in Filters)
        {
            Ask((reads, keys) => reads.Page(filter(keys), new PageAt(), PageSize, default), $"{what}, first page");
            Ask((reads, keys) => reads.Page(filter(keys), ReadKeys.After(Middle), PageSize, default), $"{what}, next page");
            Ask((reads, keys) => reads.Page(filter(keys), ReadKeys.Before(Middle), PageSize, default), $"{what}, previous page");
            Ask((reads, keys) => reads.Rows(filter(keys), Middle, ReadJournalToExport.Size, default), $"{what}, a part of an export");
        }

        Ask((reads, keys) => reads.Rows(new JournalFilter(), null, ReadJournalToExport.Size, default), "the beginning of an export");
        Ask((reads, keys) => reads.Actors(new JournalFilter(), ListJournalActors.Lines, default));
        Ask((reads, keys) => reads.NameOf(Actor, default), "of somebody");
        Ask((reads, keys) => reads.Objects(new JournalFilter(), ListJournalActors.Lines, default));
        Ask((reads, keys) => reads.NameOf(Thing, default), "of a thing");
    }

    private static IEnumerable<(string What, Func<ReadKeys, JournalFilter> Filter)> Filters => Together.Concat(
    [
        ("about one thing", _ => new JournalFilter { Target = Thing }),
        ("about one thing, of somebody, in a stretch of days", keys => new JournalFilter { Target = Thing, Actor = Actor, From = keys.Now.AddYears(-20), To = keys.Now.AddYears(1) }),
    ]);

    private static IEnumerable<(string What, Func<ReadKeys, JournalFilter> Filter)> Together =>
        from whose in Either
        from about in Either
        from denied in Either
        from when in Either
        select (
            $"of {(whose ? "somebody" : "anybody")}, about {(about ? "content" : "anything")}, {(denied ? "refused" : "all")}, {(when ? "in a stretch of days" : "ever")}",
            (Func<ReadKeys, JournalFilter>)(keys => new JournalFilter
            {
                Actor = whose ? Actor : null,
                Area = about ? AuditArea.Content : AuditArea.None,
                DeniedOnly = denied,
                From = when ? keys.Now.AddYears(-20) : null,
                To = when ? keys.Now.AddYears(1) : null,
            }));
}
