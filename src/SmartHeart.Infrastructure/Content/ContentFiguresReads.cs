using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>Every figure is a range of an index that begins with the item; only the counters of the item itself tell of all times.</summary>
internal sealed class ContentFiguresReads(SmartHeartDbContext context) : IContentFiguresReads
{
    public Task<int> Favourites(int contentId, CancellationToken cancellationToken) =>
        context.Set<Favourite>().CountAsync(favourite => favourite.ContentId == contentId, cancellationToken);

    public Task<int> Askers(int contentId, CancellationToken cancellationToken) => context.Set<ProductRequest>()
        .Where(request => request.ContentId == contentId)
        .Select(request => request.UserId)
        .Distinct()
        .CountAsync(cancellationToken);

    public Task<int> Registered(int contentId, CancellationToken cancellationToken) => context.Set<Registration>()
        .CountAsync(registration => registration.ContentId == contentId && registration.State == RegistrationState.Registered, cancellationToken);

    public async Task<(int Readers, int Returned)> Returned(int contentId, int sample, CancellationToken cancellationToken)
    {
        var counts = await Views(contentId)
            .OrderByDescending(view => view.FirstAt)
            .Take(sample)
            .GroupBy(view => view.Count > 1)
            .Select(group => new { CameBack = group.Key, Readers = group.Count() })
            .ToListAsync(cancellationToken);
        return (counts.Sum(group => group.Readers), counts.Where(group => group.CameBack).Sum(group => group.Readers));
    }

    public async Task<IReadOnlyList<int>> NewReaders(int contentId, IReadOnlyList<DateTimeOffset> bounds, CancellationToken cancellationToken)
    {
        // One range of the index a span: what is outside the spans is never touched, however many readers there are.
        var spans = bounds.Zip(bounds.Skip(1), (from, until) => Views(contentId).Where(view => view.FirstAt >= from && view.FirstAt < until));
        var counts = new List<int>(bounds.Count);
        foreach (var span in spans) counts.Add(await span.CountAsync(cancellationToken));
        return counts;
    }

    private IQueryable<View> Views(int contentId) => context.Set<View>().AsNoTracking().Where(view => view.ContentId == contentId);
}
