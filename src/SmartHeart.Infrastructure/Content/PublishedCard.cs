using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

/// <summary>The hottest read: compiled, and one round trip for items without files.</summary>
internal static class PublishedCard
{
    private static readonly Func<SmartHeartDbContext, int, int, CancellationToken, Task<Head?>> HeadById = EF.CompileAsyncQuery(
        (SmartHeartDbContext db, int id, int reader, CancellationToken _) => db.Set<ContentItem>().AsNoTracking()
            .Where(item => item.Id == id && item.Status == ContentStatus.Published)
            .Select(item => new Head(
                item.Kind, item.CategoryId, item.Title, item.Body.Html, item.Attachments.Any(), item.StartsAt, item.EndsAt, item.Place, item.Link,
                db.Set<Favourite>().Any(favourite => favourite.UserId == reader && favourite.ContentId == id),
                db.Set<Registration>().Any(registration =>
                    registration.UserId == reader && registration.ContentId == id && registration.State == RegistrationState.Registered)))
            .FirstOrDefault());

    private static readonly Func<SmartHeartDbContext, int, IAsyncEnumerable<FileRow>> FilesById = EF.CompileAsyncQuery(
        (SmartHeartDbContext db, int id) => db.Set<ContentItem>().AsNoTracking()
            .Where(item => item.Id == id)
            .SelectMany(item => item.Attachments)
            .OrderBy(attachment => attachment.Position)
            .Select(attachment => new FileRow(
                attachment.Role, attachment.FileId, attachment.File.Kind, attachment.File.TelegramFileId, attachment.File.Name, attachment.File.Size)));

    public static async Task<ContentCard?> Read(SmartHeartDbContext context, int id, int reader, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await HeadById(context, id, reader, cancellationToken) is not { } head)
            return null;
        List<MediaView> media = [];
        List<DocumentLine> documents = [];
        if (head.HasFiles)
        {
            await foreach (var file in FilesById(context, id).WithCancellation(cancellationToken))
            {
                if (file.Role == AttachmentRole.Media)
                    media.Add(new(file.Kind, file.TelegramFileId));
                else
                    documents.Add(new(file.Id, file.Name, file.Size));
            }
        }

        return new(id, head.Kind, head.CategoryId, head.Title.Value, head.Html, media, documents, head.Event)
        {
            IsFavourite = head.IsFavourite,
            IsRegistered = head.IsRegistered,
            Stage = head.Event?.StageAt(now) ?? default,
        };
    }

    private sealed record Head(
        ContentKind Kind, int CategoryId, Title Title, string Html, bool HasFiles, DateTimeOffset? StartsAt, DateTimeOffset? EndsAt, EventPlace? Place,
        EventLink? Link, bool IsFavourite, bool IsRegistered)
    {
        public EventView? Event => StartsAt is { } starts && EndsAt is { } ends ? new EventView(starts, ends, Place?.Value, Link?.Value) : null;
    }

    private sealed record FileRow(AttachmentRole Role, int Id, FileKind Kind, string TelegramFileId, string? Name, long? Size);
}
