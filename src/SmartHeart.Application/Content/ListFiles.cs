using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Content;

/// <summary>An admin pages through the file library.</summary>
[Allow(Role.Admin)]
public sealed record ListFiles(FileShelf Shelf = FileShelf.All, PageAt At = default) : IQuery<Page<FileLine>>
{
    /// <summary>How many files stand on a page.</summary>
    public const int PageSize = 8;
}

internal sealed class ListFilesHandler(IFileReads files) : IQueryHandler<ListFiles, Page<FileLine>>
{
    public async Task<Result<Page<FileLine>>> Handle(ListFiles query, CancellationToken cancellationToken) =>
        await files.Lines(query.Shelf, query.At, ListFiles.PageSize, cancellationToken);
}
