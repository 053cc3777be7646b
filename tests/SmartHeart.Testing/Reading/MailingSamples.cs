using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Testing.Reading;

internal sealed class MailingSamples : ReadSamples<IMailingReads>
{
    private static readonly int[] Items = [1, 2, 3];

    public MailingSamples()
    {
        Ask((reads, keys) => reads.Find(1, default));
        Ask((reads, keys) => reads.Page(default, PageSize, default), "first page");
        Ask((reads, keys) => reads.Page(ReadKeys.After(100), PageSize, default), "next page");
        Ask((reads, keys) => reads.Page(new PageAt(PageTurn.Previous, 1), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Current(ManageMailings.MostCurrent, default));
        Ask((reads, keys) => reads.Targets(Items, default));
    }
}

internal sealed class MailingRepositorySamples : ReadSamples<IMailingRepository>
{
    public MailingRepositorySamples() => Ask((mailings, keys) => mailings.Find(1, default));
}

internal sealed class SegmentSamples : ReadSamples<ISegmentRepository>
{
    public SegmentSamples()
    {
        Ask((segments, keys) => segments.All(default));
        Ask((segments, keys) => segments.Find(1, default));
    }
}

internal sealed class SeriesSamples : ReadSamples<ISeriesRepository>
{
    public SeriesSamples() => Ask((series, keys) => series.Find(1, default));
}

internal sealed class SeriesReadSamples : ReadSamples<ISeriesReads>
{
    public SeriesReadSamples()
    {
        Ask((reads, keys) => reads.Find(1, default));
        Ask((reads, keys) => reads.Page(default, PageSize, default), "first page");
        Ask((reads, keys) => reads.Page(ReadKeys.After(4), PageSize, default), "next page");
        Ask((reads, keys) => reads.Page(new PageAt(PageTurn.Previous, 1), PageSize, default), "previous page");
        Ask((reads, keys) => reads.Events(PageSize, default));
    }
}
