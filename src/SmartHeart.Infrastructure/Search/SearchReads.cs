using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Search;

internal sealed class SearchReads(SmartHeartDbContext context, SearchDialect dialect) : ISearchReads
{
    public Task<IReadOnlyList<int>> Match(WantedWords wanted, int limit, CancellationToken cancellationToken) =>
        dialect.Match(context, wanted, limit, cancellationToken);

    public Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken) =>
        dialect.MatchEach(context, parts, limit, cancellationToken);

    public async Task<IReadOnlyList<KnownWord>> WordsOf(IReadOnlyCollection<long> forms, CancellationToken cancellationToken)
    {
        var known =
            from form in context.Set<SearchForm>().AsNoTracking()
            join word in context.Set<SearchWord>() on form.Stem equals word.Stem
            where forms.Contains(form.Form)
            select new KnownWord(word.Stem, word.Shown);
        return await known.Distinct().ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<MatchedItem>> Items(IReadOnlyList<int> ids, int userId, CancellationToken cancellationToken)
    {
        var found = await context.Set<ContentItem>().AsNoTracking()
            .Where(item => ids.Contains(item.Id) && item.Status == ContentStatus.Published)
            .Select(item => new MatchedItem(
                item.Id, item.Kind, item.Title.Value, item.Body.Html, !context.Set<View>().Any(view => view.UserId == userId && view.ContentId == item.Id)))
            .ToDictionaryAsync(item => item.Id, cancellationToken);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
