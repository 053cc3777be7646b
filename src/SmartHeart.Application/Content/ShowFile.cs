using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin looks at a file of the library (<see cref="FileErrors.Gone"/>).</summary>
[Allow(Role.Admin)]
public sealed record ShowFile(int Id) : IQuery<FileCard>
{
    /// <summary>How many of the items that use it are named.</summary>
    public const int MostUses = 10;
}

internal sealed class ShowFileHandler(IFileReads files) : IQueryHandler<ShowFile, FileCard>
{
    public async Task<Result<FileCard>> Handle(ShowFile query, CancellationToken cancellationToken)
    {
        var file = await files.Card(query.Id, ShowFile.MostUses, cancellationToken);
        return file is null ? FileErrors.Gone : file;
    }
}
