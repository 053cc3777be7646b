using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Search;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin is about to choose a tag: the ones that most people have.</summary>
[Allow(Role.Admin)]
public sealed record SuggestTags : IQuery<IReadOnlyList<Tag>>;

internal sealed class SuggestTagsHandler(ITagReads tags) : IQueryHandler<SuggestTags, IReadOnlyList<Tag>>
{
    private const int Most = 12;

    public async Task<Result<IReadOnlyList<Tag>>> Handle(SuggestTags query, CancellationToken cancellationToken) =>
        Result.Of(await tags.MostUsed(Most, cancellationToken));
}

/// <summary>An admin is about to choose a source: the ones by which most people came lately.</summary>
[Allow(Role.Admin)]
public sealed record SuggestSources : IQuery<IReadOnlyList<string>>
{
    /// <summary>So many at most.</summary>
    public const int Most = 12;
}

internal sealed class SuggestSourcesHandler(IAudienceReads reads) : IQueryHandler<SuggestSources, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(SuggestSources query, CancellationToken cancellationToken) =>
        Result.Of(await reads.Sources(SuggestSources.Most, cancellationToken));
}

/// <summary>An admin is about to choose an item: published ones that fit the words, the best first.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Kind">Only of that kind; null for any.</param>
[Allow(Role.Admin)]
public sealed record SuggestItems(string Words, ContentKind? Kind) : IQuery<IReadOnlyList<ItemTitle>>;

internal sealed class SuggestItemsHandler(ContentFinder finder, IAudienceReads reads) : IQueryHandler<SuggestItems, IReadOnlyList<ItemTitle>>
{
    private const int Most = 10;

    public async Task<Result<IReadOnlyList<ItemTitle>>> Handle(SuggestItems query, CancellationToken cancellationToken)
    {
        var phrase = SearchPhrase.Parse(query.Words);
        if (phrase.Error is { } error) return error;

        var found = await finder.Find(phrase.Value, cancellationToken);
        return Result.Of<IReadOnlyList<ItemTitle>>([.. (await reads.Titles(found.Ids, query.Kind, cancellationToken)).Take(Most)]);
    }
}
