using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Content;

/// <summary>An admin pages through the files that a search found (<see cref="FileErrors.SearchForgotten"/>).</summary>
/// <param name="SearchId">Our id of what was searched by.</param>
/// <param name="At">The page.</param>
[Allow(Role.Admin)]
public sealed record ListFoundFiles(int SearchId, PageAt At = default) : IQuery<FoundFiles>;

internal sealed class ListFoundFilesHandler(ISavedSearchRepository searches, IFileReads files) : IQueryHandler<ListFoundFiles, FoundFiles>
{
    /// <summary>Whoever types a sentence means its first words.</summary>
    private const int MostWords = 5;

    public async Task<Result<FoundFiles>> Handle(ListFoundFiles query, CancellationToken cancellationToken)
    {
        if (await searches.Find(query.SearchId, cancellationToken) is not { } search) return FileErrors.SearchForgotten;

        var words = search.Text.Split(' ', MostWords + 1).Take(MostWords).ToList();
        return new FoundFiles(search.Text, await files.Found(words, query.At, ListFiles.PageSize, cancellationToken));
    }
}

/// <summary>Files that a search found.</summary>
/// <param name="Text">What was searched by. Plain text.</param>
/// <param name="Page">Those on the page.</param>
public sealed record FoundFiles(string Text, Page<FileLine> Page);
