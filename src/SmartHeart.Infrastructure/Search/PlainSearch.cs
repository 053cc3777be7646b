using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Search;

/// <summary>
/// Search where the database has no full-text index: reads the stems of everything published, so it takes its time with many items (decision 8 says how
/// much). An unfinished word finds what its stem begins.
/// </summary>
internal static class PlainSearch
{
    public static async Task<IReadOnlyList<int>> Match(
        SmartHeartDbContext context, WantedWords wanted, int limit, CancellationToken cancellationToken)
    {
        var patterns = Patterns(wanted);
        return await Items(context)
            .Where(item => patterns.All(pattern => EF.Functions.Like(item.Text, pattern)))
            .OrderByDescending(item => patterns.Count(pattern => EF.Functions.Like(item.Title, pattern)))
            .ThenByDescending(item => item.Id)
            .Select(item => item.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Each part for itself, all in one query.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<int>>> MatchEach(
        SmartHeartDbContext context, IReadOnlyList<WantedWords> parts, int limit, CancellationToken cancellationToken)
    {
        var hits = await parts.Select((part, at) => Match(context, Patterns(part), at, limit)).Aggregate((all, more) => all.Concat(more)).ToListAsync(cancellationToken);
        return SearchDialect.ByPart(hits, parts.Count);
    }

    private static IQueryable<SearchDialect.Hit> Match(SmartHeartDbContext context, string[] patterns, int part, int limit) => Items(context)
        .Where(item => patterns.All(pattern => EF.Functions.Like(item.Text, pattern)))
        .OrderByDescending(item => item.Id)
        .Take(limit)
        .Select(item => new SearchDialect.Hit(part, item.Id));

    private static string[] Patterns(WantedWords wanted) =>
        [.. wanted.Words.Select(word => word.Begun ? $"% {word.Stem}%" : $"% {word.Stem} %")];

    private static IQueryable<Stems> Items(SmartHeartDbContext context) =>
        from item in context.Set<ContentItem>().AsNoTracking()
        join category in context.Set<Category>() on item.CategoryId equals category.Id
        where item.Status == ContentStatus.Published && !category.Hidden
        select new Stems { Id = item.Id, Title = " " + item.SearchText.Title + " ", Text = " " + item.SearchText.All + " " };

    private sealed class Stems
    {
        public int Id { get; init; }

        public required string Title { get; init; }

        public required string Text { get; init; }
    }
}
