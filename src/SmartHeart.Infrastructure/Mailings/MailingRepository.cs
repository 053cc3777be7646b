using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Mailings;

internal sealed class MailingRepository(SmartHeartDbContext context) : IMailingRepository
{
    public Task<Mailing?> Find(int id, CancellationToken cancellationToken) =>
        context.Set<Mailing>().AsTracking().FirstOrDefaultAsync(mailing => mailing.Id == id, cancellationToken);

    public void Add(Mailing mailing) => context.Add(mailing);

    public void Remove(Mailing mailing) => context.Remove(mailing);
}

internal sealed class SegmentRepository(SmartHeartDbContext context) : ISegmentRepository
{
    public async Task<IReadOnlyList<Segment>> All(CancellationToken cancellationToken) =>
        await context.Set<Segment>().AsTracking().OrderBy(segment => segment.Name).Take(Segment.Most).ToListAsync(cancellationToken);

    public Task<Segment?> Find(int id, CancellationToken cancellationToken) =>
        context.Set<Segment>().AsTracking().FirstOrDefaultAsync(segment => segment.Id == id, cancellationToken);

    public void Add(Segment segment) => context.Add(segment);

    public void Remove(Segment segment) => context.Remove(segment);
}

internal sealed class SeriesRepository(SmartHeartDbContext context) : ISeriesRepository
{
    public Task<Series?> Find(int id, CancellationToken cancellationToken) =>
        context.Set<Series>().AsTracking().Include(series => series.Steps).FirstOrDefaultAsync(series => series.Id == id, cancellationToken);

    public void Add(Series series) => context.Add(series);

    public void Remove(Series series) => context.Remove(series);
}
