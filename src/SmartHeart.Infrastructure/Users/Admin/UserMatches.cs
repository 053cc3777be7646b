using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>
/// Who fits all clues of a search. The rarest clue is read from its index, the others are looked up for each person that it brings; a person whose several words
/// fit it comes several times.
/// </summary>
internal sealed class UserMatches(SmartHeartDbContext context)
{
    /// <summary>How often one person may come: by each of their words, and by their ids and tag.</summary>
    public const int MostOfPerson = PersonTerms.MaxCount + 3;

    /// <summary>Counting stops here: a clue that fits so many is read only when none is rarer.</summary>
    private const int MostCounted = 20_000;

    private IQueryable<UserTerm> Terms => context.Set<UserTerm>();

    private IQueryable<UserTag> Tags => context.Set<UserTag>();

    private IQueryable<User> People => context.Set<User>().Where(user => user.ErasedAt == null);

    /// <summary>Our ids, in no order; nobody for no clues.</summary>
    public async Task<IQueryable<int>> Of(IReadOnlyList<UserClue> clues, CancellationToken cancellationToken)
    {
        if (clues.Count == 0) return Terms.Where(_ => false).Select(term => term.UserId);

        var rarest = await Rarest(clues, cancellationToken);
        return clues.Where(clue => clue != rarest).Aggregate(Fitting(rarest), (ids, clue) => ids.Where(Fits(clue)));
    }

    private async Task<UserClue> Rarest(IReadOnlyList<UserClue> clues, CancellationToken cancellationToken)
    {
        if (clues.Count == 1) return clues[0];

        var counted = new List<(UserClue Clue, int Count)>(clues.Count);
        foreach (var clue in clues) counted.Add((clue, await Fitting(clue).Take(MostCounted).CountAsync(cancellationToken)));
        return counted.MinBy(pair => pair.Count).Clue;
    }

    private IQueryable<int> Fitting(UserClue clue)
    {
        var parts = clue.Terms.Select(range => Terms.Where(IsIn(range)).Select(term => term.UserId)).ToList();
        if (clue.UserId is { } id) parts.Add(People.Where(user => user.Id == id).Select(user => user.Id));
        if (clue.TelegramId is { } telegramId) parts.Add(People.Where(user => user.TelegramId == telegramId).Select(user => user.Id));
        if (clue.Tag is { } name && Tag.Stored(name) is var tag) parts.Add(Tags.Where(worn => worn.Tag == tag).Select(worn => worn.UserId));
        return parts.Aggregate((all, part) => all.Concat(part));
    }

    /// <summary>Whether somebody fits, looked up by their id: a query of its own for each reading, tried one after another.</summary>
    private Expression<Func<int, bool>> Fits(UserClue clue)
    {
        var (terms, tags, people) = (Terms, Tags, People);
        var readings = clue.Terms.Select(range => terms.Where(IsIn(range)))
            .Select(words => (Expression<Func<int, bool>>)(id => words.Any(term => term.UserId == id))).ToList();
        if (clue.UserId is { } own) readings.Add(id => id == own);
        if (clue.TelegramId is { } telegramId) readings.Add(id => people.Any(user => user.Id == id && user.TelegramId == telegramId));
        if (clue.Tag is { } name && Tag.Stored(name) is var tag) readings.Add(id => tags.Any(worn => worn.UserId == id && worn.Tag == tag));
        return readings.Aggregate(Either);
    }

    private static Expression<Func<int, bool>> Either(Expression<Func<int, bool>> one, Expression<Func<int, bool>> other)
    {
        var same = new Renaming(other.Parameters[0], one.Parameters[0]).Visit(other.Body);
        return Expression.Lambda<Func<int, bool>>(Expression.OrElse(one.Body, same), one.Parameters);
    }

    private static Expression<Func<UserTerm, bool>> IsIn(TermRange range)
    {
        var (from, to) = range;
        return from == to
            ? term => term.Term == from
            : term => term.Term.CompareTo(from) >= 0 && term.Term.CompareTo(to) <= 0;
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
