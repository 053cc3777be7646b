using System.Linq.Expressions;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>Whether somebody fits a clue, looked up by their id.</summary>
internal sealed class UserFits(SmartHeartDbContext context)
{
    private IQueryable<UserTerm> Terms => context.Set<UserTerm>();

    private IQueryable<UserTag> Tags => context.Set<UserTag>();

    private IQueryable<User> People => context.Set<User>().Where(user => user.ErasedAt == null);

    /// <summary>A query of its own for each reading of the clue, tried one after another.</summary>
    public Expression<Func<int, bool>> To(UserClue clue)
    {
        var (terms, tags, people) = (Terms, Tags, People);
        var readings = clue.Terms.Select(range => terms.Where(IsIn(range)))
            .Select(words => (Expression<Func<int, bool>>)(id => words.Any(term => term.UserId == id))).ToList();
        if (clue.UserId is { } own) readings.Add(id => id == own);
        if (clue.TelegramId is { } telegramId) readings.Add(id => people.Any(user => user.Id == id && user.TelegramId == telegramId));
        if (clue.Tag is { } name && Tag.Stored(name) is var tag) readings.Add(id => tags.Any(worn => worn.UserId == id && worn.Tag == tag));
        return readings.Aggregate(Either);
    }

    /// <summary>Whether a word is one of these.</summary>
    public static Expression<Func<UserTerm, bool>> IsIn(TermRange range)
    {
        var (from, to) = range;
        return from == to
            ? term => term.Term == from
            : term => term.Term.CompareTo(from) >= 0 && term.Term.CompareTo(to) <= 0;
    }

    private static Expression<Func<int, bool>> Either(Expression<Func<int, bool>> one, Expression<Func<int, bool>> other)
    {
        var same = new Renaming(other.Parameters[0], one.Parameters[0]).Visit(other.Body);
        return Expression.Lambda<Func<int, bool>>(Expression.OrElse(one.Body, same), one.Parameters);
    }

    private sealed class Renaming(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : base.VisitParameter(node);
    }
}
