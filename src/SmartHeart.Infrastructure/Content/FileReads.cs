using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Content;

internal sealed class FileReads(SmartHeartDbContext context) : IFileReads
{
    /// <summary>In ids: ten files for each of the 10,000 items that the bot is planned for.</summary>
    private const int LongestWalk = 100_000;

    private static readonly FileKind[] MediaKinds = [FileKind.Photo, FileKind.Video];
    private static readonly FileKind[] DocumentKinds = [FileKind.Document, FileKind.Audio];

    private IQueryable<StoredFile> Files => context.Set<StoredFile>().AsNoTracking();

    private IQueryable<Attachment> Uses => context.Set<Attachment>().AsNoTracking();

    public async Task<Page<FileLine>> Lines(FileShelf shelf, PageAt at, int size, CancellationToken cancellationToken)
    {
        var key = at.Turn == PageTurn.First ? null : await Files.FirstOrDefaultAsync(file => file.Id == at.Key, cancellationToken);
        if (key is null || (shelf == FileShelf.Lost && key.DeadSince is null)) at = default;
        return await Paging.Read(at.Turn, size, turn => From(shelf, turn, key, size + 1).Select(Line()), cancellationToken);
    }

    public async Task<Page<FileLine>> Found(IReadOnlyList<string> words, PageAt at, int size, CancellationToken cancellationToken)
    {
        var key = at.Turn == PageTurn.First ? null : await Files.FirstOrDefaultAsync(file => file.Id == at.Key, cancellationToken);
        return await Paging.Read(key is null ? PageTurn.First : at.Turn, size, turn => Named(words, turn, key).Select(Line()), cancellationToken);
    }

    public async Task<FileCard?> Card(int id, int uses, CancellationToken cancellationToken)
    {
        if (await Files.FirstOrDefaultAsync(file => file.Id == id, cancellationToken) is not { } file)
            return null;
        var count = await Uses.CountAsync(use => use.FileId == id, cancellationToken);
        var named =
            from use in Uses
            where use.FileId == id
            join item in context.Set<ContentItem>() on EF.Property<int>(use, "ContentId") equals item.Id
            orderby item.Id descending
            select new FileUse(item.Id, item.Kind, item.Title.Value, item.Status);
        return new(
            file.Id, file.Kind, file.TelegramFileId, file.Name, file.Size, file.MimeType, file.AddedAt, file.DeadSince, file.CheckedAt, count,
            await named.Take(uses).ToListAsync(cancellationToken));
    }

    private Expression<Func<StoredFile, FileLine>> Line() => file => new FileLine(
        file.Id, file.Kind, file.Name, file.Size, file.AddedAt, Uses.Count(use => use.FileId == file.Id), file.DeadSince != null,
        context.Set<ContentItem>()
            .Where(item => item.Id == Uses.Where(use => use.FileId == file.Id).Max(use => (int?)EF.Property<int>(use, "ContentId")))
            .OrderBy(item => item.Id).Select(item => item.Title).FirstOrDefault());

    private IQueryable<StoredFile> From(FileShelf shelf, PageTurn turn, StoredFile? key, int most) => shelf switch
    {
        FileShelf.Media => ById(MediaKinds, turn, key, most),
        FileShelf.Documents => ById(DocumentKinds, turn, key, most),
        FileShelf.Unused => Unused(turn, key),
        FileShelf.Lost => Lost(turn, key),
        _ => ById(Files, turn, key),
    };

    /// <summary>Each file that is passed over costs one look into the index of uses.</summary>
    private IQueryable<StoredFile> Unused(PageTurn turn, StoredFile? key) => Stretch(turn, key).Where(file => !Uses.Any(use => use.FileId == file.Id));

    /// <summary>SQLite compares letters beyond ASCII only as they are, so a word is looked for as people write it: small, capital, with a capital first.</summary>
    private IQueryable<StoredFile> Named(IReadOnlyList<string> words, PageTurn turn, StoredFile? key) => words.Aggregate(Stretch(turn, key), (files, word) =>
    {
        var (small, capital) = (word.ToLowerInvariant(), word.ToUpperInvariant());
        var first = string.Concat(capital.AsSpan(0, 1), small.AsSpan(1));
        return files.Where(file => file.Name!.Contains(word) || file.Name.Contains(small) || file.Name.Contains(first) || file.Name.Contains(capital));
    });

    /// <summary>No more than a stretch of the library is walked, whatever is looked for.</summary>
    private IQueryable<StoredFile> Stretch(PageTurn turn, StoredFile? key)
    {
        var files = ById(Files, turn, key);
        return turn switch
        {
            PageTurn.Next => files.Where(file => file.Id > key!.Id - LongestWalk),
            PageTurn.Previous => files.Where(file => file.Id < key!.Id + LongestWalk),
            _ => files.Where(file => file.Id > Files.Max(newest => newest.Id) - LongestWalk),
        };
    }

    /// <summary>As many of each kind as the page could need, so that every kind is read by its index.</summary>
    private IQueryable<StoredFile> ById(FileKind[] kinds, PageTurn turn, StoredFile? key, int most)
    {
        var files = kinds.Select(kind => ById(Files.Where(file => file.Kind == kind), turn, key).Take(most)).Aggregate((all, more) => all.Concat(more));
        return turn == PageTurn.Previous ? files.OrderBy(file => file.Id) : files.OrderByDescending(file => file.Id);
    }

    private static IQueryable<StoredFile> ById(IQueryable<StoredFile> files, PageTurn turn, StoredFile? key) => turn switch
    {
        PageTurn.Next => files.Where(file => file.Id < key!.Id).OrderByDescending(file => file.Id),
        PageTurn.Previous => files.Where(file => file.Id > key!.Id).OrderBy(file => file.Id),
        _ => files.OrderByDescending(file => file.Id),
    };

    private IQueryable<StoredFile> Lost(PageTurn turn, StoredFile? key) => turn switch
    {
        PageTurn.Next => Files
            .Where(file => file.DeadSince <= key!.DeadSince && (file.DeadSince < key.DeadSince || file.Id < key.Id))
            .OrderByDescending(file => file.DeadSince).ThenByDescending(file => file.Id),
        PageTurn.Previous => Files
            .Where(file => file.DeadSince >= key!.DeadSince && (file.DeadSince > key.DeadSince || file.Id > key.Id))
            .OrderBy(file => file.DeadSince).ThenBy(file => file.Id),
        // A comparison and not «is not null»: only that bounds the range of the index.
        _ => Files.Where(file => file.DeadSince > DateTimeOffset.UnixEpoch).OrderByDescending(file => file.DeadSince).ThenByDescending(file => file.Id),
    };
}
