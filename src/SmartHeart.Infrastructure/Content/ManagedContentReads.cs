using Mapster;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>What admins see of content, in any status.</summary>
internal sealed class ManagedContentReads(SmartHeartDbContext context, TimeProvider clock) : IManagedContentReads
{
    private IQueryable<ContentItem> Items => context.Set<ContentItem>().AsNoTracking();

    public async Task<IReadOnlyList<ManagedCategory>> Categories(ContentKind kind, CancellationToken cancellationToken)
    {
        var categories =
            from category in context.Set<Category>().AsNoTracking()
            where category.Kind == kind
            orderby category.Position
            select new ManagedCategory(
                category.Id, category.Title.Value, category.Emoji == null ? null : category.Emoji.Value, category.Hidden,
                Items.Count(item => item.CategoryId == category.Id && item.Status == ContentStatus.Published),
                Items.Count(item => item.CategoryId == category.Id && item.Status != ContentStatus.Published),
                category.Version);
        return await categories.Take(Domain.Content.Category.MaxPerKind).ToListAsync(cancellationToken);
    }

    public Task<CategoryHead?> Category(int categoryId, CancellationToken cancellationToken) => context.Set<Category>().AsNoTracking()
        .Where(category => category.Id == categoryId)
        .ProjectToType<CategoryHead?>(Mappings.Config)
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<Page<ManagedLine>> Lines(
        ContentKind kind, ContentStatus? status, PageAt at, int size, CancellationToken cancellationToken)
    {
        if (kind == ContentKind.Event)
            return await new ManagedEvents(Items, status, clock.GetUtcNow()).Read(at, size, cancellationToken);

        var items = Items.Where(item => item.Kind == kind);
        if (status is not null)
            items = items.Where(item => item.Status == status);
        if (at.Turn == PageTurn.Around)
        {
            // The index tells of all; whether each is deleted it would have to ask the table.
            var before = await items.IgnoreQueryFilters().CountAsync(item => item.Id > at.Key, cancellationToken);
            var deleted = await context.Deleted().Select(item => new { item.Id, item.Kind }).ToListAsync(cancellationToken);
            if (status is null) before -= deleted.Count(item => item.Kind == kind && item.Id > at.Key);
            return await Paging.ReadAround(Lines(PageTurn.First), before, size, cancellationToken);
        }

        var known = at.Turn != PageTurn.First && await items.AnyAsync(item => item.Id == at.Key, cancellationToken);
        return await Paging.Read(known ? at.Turn : PageTurn.First, size, Lines, cancellationToken);

        IQueryable<ManagedLine> Lines(PageTurn turn) => (turn switch
        {
            PageTurn.Next => items.Where(item => item.Id < at.Key).OrderByDescending(item => item.Id),
            PageTurn.Previous => items.Where(item => item.Id > at.Key).OrderBy(item => item.Id),
            _ => items.OrderByDescending(item => item.Id),
        }).ProjectToType<ManagedLine>(Mappings.Config);
    }

    public async Task<IReadOnlyDictionary<ContentStatus, int>> Counts(ContentKind kind, CancellationToken cancellationToken) => await Items
        .Where(item => item.Kind == kind)
        .GroupBy(item => item.Status)
        .Select(group => new { Status = group.Key, Count = group.Count() })
        .ToDictionaryAsync(group => group.Status, group => group.Count, cancellationToken);

    public async Task<ContentTies> Ties(int contentId, CancellationToken cancellationToken) => new(
        await context.Set<Favourite>().CountAsync(favourite => favourite.ContentId == contentId, cancellationToken),
        await context.Set<ProductRequest>().CountAsync(request => request.ContentId == contentId, cancellationToken),
        await context.Set<Registration>().CountAsync(registration => registration.ContentId == contentId, cancellationToken));

    public async Task<ManagedContent?> Item(int contentId, CancellationToken cancellationToken)
    {
        var found = await (
            from item in Items
            join category in context.Set<Category>() on item.CategoryId equals category.Id
            where item.Id == contentId
            select new { Item = item, CategoryTitle = category.Title }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
            return null;
        var files = await Items
            .Where(item => item.Id == contentId)
            .SelectMany(item => item.Attachments)
            .OrderBy(attachment => attachment.Position)
            .Select(attachment => new { attachment.Role, attachment.File })
            .ToListAsync(cancellationToken);
        return View(found.Item, found.CategoryTitle, Of(AttachmentRole.Media), Of(AttachmentRole.Document));

        List<UploadedFile> Of(AttachmentRole role) =>
            [.. files.Where(file => file.Role == role).Select(file => file.File.Adapt<UploadedFile>(Mappings.Config))];
    }

    private static ManagedContent View(ContentItem item, CategoryTitle category, List<UploadedFile> media, List<UploadedFile> documents) => new(
        item.Id, item.Kind, item.CategoryId, category.Value, item.Title.Value, item.Body.Html, media, documents, item.Status, item.PublishedAt,
        item.CreatedAt, item.UpdatedAt, item.Version, item.Views, item.Viewers)
    {
        PublishAt = item.PublishAt,
        Event = item.Event is not { } details ? null : new(details.StartsAt, details.EndsAt, details.Place?.Value, details.Link?.Value),
    };
}
