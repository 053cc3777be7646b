using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>
/// Who fits all clues of a search. The rarest clue is read from its index in the order of the list, the others are looked up for each person that it brings, and
/// reading stops with the page: what a page costs depends on how many have to be passed over, not on how many fit.
/// </summary>
internal sealed class UserMatches(SmartHeartDbContext context, Statements statements)
{
    /// <summary>How often one person may come: by each of their words, and by their ids and tag.</summary>
    private const int MostOfPerson = PersonTerms.MaxCount + 3;

    /// <summary>How often one person comes as a rule, at most.</summary>
    private const int UsuallyOfPerson = 2;

    /// <summary>Counting stops here: a clue that fits so many is read only when none is rarer.</summary>
    private const int MostCounted = 20_000;

    private readonly UserFits _fits = new(context);

    /// <summary>Our ids, the nearest first; nobody for no clues.</summary>
    /// <param name="clues">What all must fit.</param>
    /// <param name="turn">Begins at the key and orders.</param>
    /// <param name="most">How many people at most.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<List<int>> Find(
        IReadOnlyList<UserClue> clues, Func<IQueryable<int>, IQueryable<int>> turn, int most, CancellationToken cancellationToken)
    {
        if (clues.Count == 0) return [];

        var rarest = await Rarest(clues, cancellationToken);
        var branches = await UserBranches.Of(rarest, context, statements, cancellationToken);
        if (branches.IsEmpty) return [];

        var fitting = turn(clues.Where(clue => clue != rarest).Aggregate(branches.Read(context), (ids, clue) => ids.Where(_fits.To(clue))));
        var rows = await fitting.Take(most * UsuallyOfPerson).ToListAsync(cancellationToken);
        if (rows.Count == most * UsuallyOfPerson && rows.Distinct().Count() < most)
            rows = await fitting.Take(most * MostOfPerson).ToListAsync(cancellationToken);
        return [.. rows.Distinct().Take(most)];
    }

    private async Task<UserClue> Rarest(IReadOnlyList<UserClue> clues, CancellationToken cancellationToken)
    {
        if (clues.Count == 1) return clues[0];

        var counted = new List<(UserClue Clue, int Count)>(clues.Count);
        foreach (var clue in clues) counted.Add((clue, await Count(clue, cancellationToken)));
        return counted.MinBy(pair => pair.Count).Clue;
    }

    /// <summary>Roughly: who fits by several of their words counts for each, and an id for nothing.</summary>
    private async Task<int> Count(UserClue clue, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var range in clue.Terms) count += await Count(context.Set<UserTerm>().Where(UserFits.IsIn(range)).OrderBy(term => term.Term), cancellationToken);
        if (clue.Tag is { } name && Tag.Stored(name) is var tag)
            count += await Count(context.Set<UserTag>().Where(worn => worn.Tag == tag).OrderBy(worn => worn.UserId), cancellationToken);
        return count;
    }

    private static Task<int> Count<T>(IQueryable<T> inOrderOfIndex, CancellationToken cancellationToken) =>
        inOrderOfIndex.Take(MostCounted).CountAsync(cancellationToken);
}
