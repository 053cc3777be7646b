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
        var patterns = wanted.Words.Select(word => word.Begun ? $"% {word.Stem}%" : $"% {word.Stem} %").ToArray();
        var items =
            from item in context.Set<ContentItem>().AsNoTracking()
            join category in context.Set<Category>() on item.CategoryId equals category.Id
            where item.Status == ContentStatus.Published && !category.Hidden
            select new { item.Id, Title = " " + item.SearchText.Title + " ", Text = " " + item.SearchText.All + " " };
        return await items
            .Where(item => patterns.All(pattern => EF.Functions.Like(item.Text, pattern)))
            .OrderByDescending(item => patterns.Count(pattern => EF.Functions.Like(item.Title, pattern)))
            .ThenByDescending(item => item.Id)
            .Select(item => item.Id)
            .Take(limit)
            .ToListAsync(cancellationToken);
    }
}
