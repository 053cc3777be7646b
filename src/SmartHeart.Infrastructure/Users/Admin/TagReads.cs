using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>Tags have no table of their own: each different one is a step along the index of all, and counting stops where nobody needs to know exactly.</summary>
internal sealed class TagReads(SmartHeartDbContext context) : ITagReads
{
    private const int MostWalked = 500;
    private const int MostCompared = 300;

    public async Task<TagList> Tags(int page, int size, CancellationToken cancellationToken)
    {
        var names = await Different((page + 1) * size + 1, cancellationToken);
        var counted = new List<TagCount>(size);
        foreach (var tag in names.Skip(page * size).Take(size))
            counted.Add(new TagCount(tag, await Count(tag, TagCount.MostCounted, cancellationToken)));
        return new TagList(counted, page, names.Count > (page + 1) * size);
    }

    public async Task<IReadOnlyList<Tag>> MostUsed(int limit, CancellationToken cancellationToken)
    {
        var counted = new List<TagCount>();
        foreach (var tag in await Different(MostWalked, cancellationToken))
            counted.Add(new TagCount(tag, await Count(tag, MostCompared, cancellationToken)));
        return [.. counted.OrderByDescending(tag => tag.Users).Take(limit).Select(tag => tag.Tag)];
    }

    public async Task<Tag?> Find(int mark, CancellationToken cancellationToken) =>
        (await Different(MostWalked, cancellationToken)).Find(tag => tag.Mark == mark);

    private Task<int> Count(Tag tag, int most, CancellationToken cancellationToken) =>
        context.Set<UserTag>().Where(worn => worn.Tag == tag).Take(most).CountAsync(cancellationToken);

    private async Task<List<Tag>> Different(int most, CancellationToken cancellationToken)
    {
        var tags = new List<Tag>();
        for (var last = ""; tags.Count < most; last = tags[^1].Value)
        {
            var next = await context.Database
                .SqlQuery<string?>($"""SELECT MIN("Tag") AS "Value" FROM "UserTags" WHERE "Tag" > {last}""")
                .ToListAsync(cancellationToken);
            if (next is not [{ } found]) break;
            tags.Add(Tag.Stored(found));
        }

        return tags;
    }
}
