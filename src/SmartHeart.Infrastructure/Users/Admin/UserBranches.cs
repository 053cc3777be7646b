using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>
/// Who fits one clue, as a union of branches: each word of a range, each id and the tag by itself. A branch holds its people in the order of their ids, so the
/// database merges branches without sorting, and stops where the reader does. A range taken whole would have to be read to its end first. All branches give one
/// column of one type, ids: SQLite merges no others (sqlite.org/optoverview.html, "Subquery Flattening").
/// </summary>
internal sealed class UserBranches
{
    /// <summary>Rarer words than these are read together, and sorted: of millions of people a beginning of three letters has some dozens of words.</summary>
    private const int MostWords = 64;

    private readonly List<string> _branches = [];
    private readonly List<object> _values = [];

    /// <summary>Whether nobody can fit.</summary>
    public bool IsEmpty => _branches.Count == 0;

    /// <summary>Looks up which words a clue stands for.</summary>
    public static async Task<UserBranches> Of(UserClue clue, SmartHeartDbContext context, Statements statements, CancellationToken cancellationToken)
    {
        var branches = new UserBranches();
        foreach (var (from, to) in clue.Terms)
        {
            string[] words = [from, .. from == to ? [] : await Words(from, to, context, statements, cancellationToken)];
            foreach (var word in words) branches.Add("""SELECT "UserId" FROM "UserTerms" WHERE "Term" = {0}""", word);
            if (words.Length > MostWords) branches.Add("""SELECT "UserId" FROM "UserTerms" WHERE "Term" > {0} AND "Term" <= {1}""", words[^1], to);
        }

        if (clue.UserId is { } id) branches.Add("""SELECT "Id" AS "UserId" FROM "Users" WHERE "Id" = {0} AND "ErasedAt" IS NULL""", id);
        if (clue.TelegramId is { } telegramId) branches.Add("""SELECT "Id" AS "UserId" FROM "Users" WHERE "TelegramId" = {0} AND "ErasedAt" IS NULL""", telegramId);
        if (clue.Tag is { } tag) branches.Add("""SELECT "UserId" FROM "UserTags" WHERE "Tag" = {0}""", tag);
        return branches;
    }

    /// <summary>Our ids, in no order; a person comes once for each branch.</summary>
    // As words and not as numbers, which EF would cast before it orders them: no index has the order of a cast.
    public IQueryable<int> Read(SmartHeartDbContext context) =>
        context.Set<UserTerm>().FromSqlRaw(string.Join("\nUNION ALL\n", _branches), [.. _values]).Select(term => term.UserId);

    private static async Task<List<string>> Words(
        string from, string to, SmartHeartDbContext context, Statements statements, CancellationToken cancellationToken) =>
        await context.Database.SqlQueryRaw<string>(statements.Steps("UserTerms", "Term", isBounded: true), from, MostWords, to).ToListAsync(cancellationToken);

    /// <param name="sql">Its values in braces, from 0.</param>
    /// <param name="values">What they are.</param>
    private void Add(string sql, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
            sql = sql.Replace($"{{{i}}}", $"{{#{(_values.Count + i).ToString(CultureInfo.InvariantCulture)}}}", StringComparison.Ordinal);
        _branches.Add(sql.Replace("{#", "{", StringComparison.Ordinal));
        _values.AddRange(values);
    }
}
