using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>Tags have no table of their own: each different one is a step along the index of all, and counting stops where nobody needs to know exactly.</summary>
internal sealed class TagReads(SmartHeartDbContext context, Statements statements) : ITagReads
{
    /// <summary>Different tags that are read at once: a few milliseconds.</summary>
    private const int Stretch = 500;

    /// <summary>Rows that are compared for the most used ones: the tags of the last thousands who have some tell it.</summary>
    private const int MostCompared = 20_000;

    public async Task<TagList> Tags(int page, int size, CancellationToken cancellationToken)
    {
        var names = await Different("", (page + 1) * size + 1, cancellationToken);
        var counted = new List<TagCount>(size);
        foreach (var tag in names.Skip(page * size).Take(size))
            counted.Add(new TagCount(tag, await Count(tag, cancellationToken)));
        return new TagList(counted, page, names.Count > (page + 1) * size);
    }

    public async Task<IReadOnlyList<Tag>> MostUsed(int limit, CancellationToken cancellationToken)
    {
        var counted = await context.Set<UserTag>()
            .OrderByDescending(worn => worn.UserId).ThenByDescending(worn => worn.Tag).Take(MostCompared)
            .GroupBy(worn => worn.Tag)
            .Select(worn => new { Tag = worn.Key, Users = worn.Count() })
            .ToListAsync(cancellationToken);
        return [.. counted.OrderByDescending(tag => tag.Users).ThenBy(tag => tag.Tag.Value, StringComparer.Ordinal).Take(limit).Select(tag => tag.Tag)];
    }

    public async Task<Tag?> Find(int mark, CancellationToken cancellationToken)
    {
        for (var after = ""; ;)
        {
            var tags = await Different(after, Stretch, cancellationToken);
            if (tags.Find(tag => tag.Mark == mark) is { } found) return found;
            if (tags.Count < Stretch) return null;

            after = tags[^1].Value;
        }
    }

    private Task<int> Count(Tag tag, CancellationToken cancellationToken) =>
        context.Set<UserTag>().Where(worn => worn.Tag == tag).OrderBy(worn => worn.UserId).Take(TagCount.MostCounted).CountAsync(cancellationToken);

    private async Task<List<Tag>> Different(string after, int most, CancellationToken cancellationToken)
    {
        var names = await context.Database.SqlQueryRaw<string>(statements.Steps("UserTags", "Tag", isBounded: false), after, most).ToListAsync(cancellationToken);
        return names.ConvertAll(Tag.Stored);
    }
}
