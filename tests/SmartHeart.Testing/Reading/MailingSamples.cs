using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Testing.Reading;

internal sealed class MailingSamples : ReadSamples<IMailingReads>
{
    public MailingSamples()
    {
        Ask((reads, keys) => reads.Find(1, default));
        Ask((reads, keys) => reads.Page(default, PageSize, default), "first page");
        Ask((reads, keys) => reads.Page(ReadKeys.After(100), PageSize, default), "next page");
        Ask((reads, keys) => reads.Page(new PageAt(PageTurn.Previous, 1), PageSize, default), "previous page");
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
