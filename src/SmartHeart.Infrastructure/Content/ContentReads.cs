using Mapster;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>What users see of content; <see cref="ManagedContentReads"/> has the admins' side.</summary>
internal sealed class ContentReads(SmartHeartDbContext context, TimeProvider clock) : IContentReads
{
    /// <summary>No user has this id: who is nobody has opened nothing.</summary>
    private const int Nobody = 0;

    private IQueryable<ContentItem> Published => context.Set<ContentItem>().AsNoTracking().Where(item => item.Status == ContentStatus.Published);

    public async Task<IReadOnlyList<CategoryLine>> Categories(ContentKind kind, int? userId, CancellationToken cancellationToken)
    {
        var reader = userId ?? Nobody;
        // As a set, which the database builds once and all of it from one index: asking for each of thousands of items whether there is a view takes
        // three times as long.
        var opened = context.Set<View>().Where(view => view.UserId == reader).Select(view => view.ContentId);
        var lines =
            from category in context.Set<Category>().AsNoTracking()
            where category.Kind == kind && !category.Hidden && Published.Any(item => item.CategoryId == category.Id)
            orderby category.Position
            select new CategoryLine(
                category.Id, category.Title.Value, category.Emoji == null ? null : category.Emoji.Value,
                Published.Count(item => item.CategoryId == category.Id),
                Published.Count(item => item.CategoryId == category.Id && !opened.Contains(item.Id)));
        return await lines.Take(Domain.Content.Category.MaxPerKind).ToListAsync(cancellationToken);
    }

    public Task<CategoryHead?> Category(int categoryId, CancellationToken cancellationToken) => context.Set<Category>().AsNoTracking()
        .Where(category => category.Id == categoryId && !category.Hidden)
        .Select(category => new CategoryHead(
            category.Id, category.Kind, category.Title.Value, category.Emoji == null ? null : category.Emoji.Value,
            !context.Set<Category>().Any(other => other.Kind == category.Kind && other.Id != category.Id && !other.Hidden
                && Published.Any(item => item.CategoryId == other.Id))))
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<Page<ContentLine>> Lines(int categoryId, int? userId, PageAt at, int size, CancellationToken cancellationToken)
    {
        var reader = userId ?? Nobody;
        var shelf = Published.Where(item => item.CategoryId == categoryId);
        var key = at.Turn == PageTurn.First
            ? null
            : await shelf.Where(item => item.Id == at.Key).Select(item => (long?)item.Rank).FirstOrDefaultAsync(cancellationToken);
        return await Paging.Read(key is null ? PageTurn.First : at.Turn, size, Lines, cancellationToken);

        IQueryable<ContentLine> Lines(PageTurn turn) => shelf.From(turn, key, at.Key).Select(item => new ContentLine(
            item.Id, item.Title.Value, !context.Set<View>().Any(view => view.UserId == reader && view.ContentId == item.Id)));
    }

    public Task<ContentCard?> Card(int contentId, int? userId, CancellationToken cancellationToken) =>
        PublishedCard.Read(context, contentId, userId ?? Nobody, clock.GetUtcNow(), cancellationToken);

    public Task<DocumentView?> Document(int contentId, int fileId, CancellationToken cancellationToken) => Published
        .Where(item => item.Id == contentId)
        .SelectMany(item => item.Attachments)
        .Where(attachment => attachment.Role == AttachmentRole.Document && attachment.FileId == fileId)
        .Select(attachment => attachment.File)
        .ProjectToType<DocumentView?>(Mappings.Config)
        .FirstOrDefaultAsync(cancellationToken);
}
