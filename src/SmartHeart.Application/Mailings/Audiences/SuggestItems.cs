using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;

namespace SmartHeart.Application.Mailings.Audiences;

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
