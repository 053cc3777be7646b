using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Events;

internal sealed class EventReads(SmartHeartDbContext context) : IEventReads
{
    /// <summary>So many of a person's registrations are looked at, for the newest events first: nobody has more of them ahead.</summary>
    private const int MostOfOne = 200;

    private IQueryable<ContentItem> Items => context.Set<ContentItem>().AsNoTracking();

    private IQueryable<ContentItem> Published => Items.Where(item => item.Kind == ContentKind.Event && item.Status == ContentStatus.Published);

    public async Task<Page<EventLine>> Lines(
        EventShelf shelf, int? userId, DateTimeOffset now, PageAt at, int size, CancellationToken cancellationToken)
    {
        var events = Of(shelf, userId, now);
        var key = at.Turn == PageTurn.First
            ? null
            : await Items.Where(item => item.Id == at.Key).Select(item => item.StartsAt).FirstOrDefaultAsync(cancellationToken);
        return await Paging.Read(key is null ? PageTurn.First : at.Turn, size, Lines, cancellationToken);

        IQueryable<EventLine> Lines(PageTurn turn) => From(events, turn, shelf == EventShelf.Past, key, at.Key).Select(item => new EventLine(
            item.Id, item.Title.Value, item.StartsAt!.Value, item.StartsAt <= now && item.EndsAt > now,
            !context.Set<View>().Any(view => view.UserId == userId && view.ContentId == item.Id),
            context.Set<Registration>().Any(registration =>
                registration.UserId == userId && registration.ContentId == item.Id && registration.State == RegistrationState.Registered),
            item.Status == ContentStatus.Published));
    }

    public Task<string?> TitleOfOwn(int contentId, int userId, CancellationToken cancellationToken) => context.Set<Registration>().AsNoTracking()
        .Where(registration => registration.UserId == userId && registration.ContentId == contentId && registration.State == RegistrationState.Registered)
        .Join(Items, registration => registration.ContentId, item => item.Id, (_, item) => item.Title.Value)
        .FirstOrDefaultAsync(cancellationToken);

    public Task<CalendarEntry?> Entry(int contentId, CancellationToken cancellationToken) => Published
        .Where(item => item.Id == contentId)
        .Select(item => new CalendarEntry(
            item.Id, item.Title.Value, item.Body.Html,
            new EventView(item.StartsAt!.Value, item.EndsAt!.Value, item.Place == null ? null : item.Place.Value, item.Link == null ? null : item.Link.Value),
            item.Version, item.UpdatedAt))
        .FirstOrDefaultAsync(cancellationToken);

    private IQueryable<ContentItem> Of(EventShelf shelf, int? userId, DateTimeOffset now) => shelf switch
    {
        EventShelf.Mine => context.Set<Registration>().AsNoTracking()
            .Where(registration => registration.UserId == userId && registration.State == RegistrationState.Registered)
            .OrderByDescending(registration => registration.ContentId).Take(MostOfOne)
            .Join(Items, registration => registration.ContentId, item => item.Id, (_, item) => item)
            .Where(item => item.EndsAt > now),
        EventShelf.Past => Published.Past(now),
        _ => Published.Ahead(now),
    };

    private static IQueryable<ContentItem> From(IQueryable<ContentItem> events, PageTurn turn, bool lastFirst, DateTimeOffset? key, int id) =>
        events.From(turn == PageTurn.First ? null : key, id, falling: lastFirst != (turn == PageTurn.Previous));
}
