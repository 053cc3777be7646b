using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>
/// What no plan may do: go through a table that grows, be it by its index, build an index for one query, or sort rows of such a table. Every table is taken
/// to grow that is not named here.
/// </summary>
internal sealed partial class PlanRules
{
    /// <summary>Tables that stay small, with what bounds them.</summary>
    private static readonly Dictionary<string, string> Small = new()
    {
        ["Categories"] = "95 of a kind",
        ["Mailings"] = "some thousands: each is an hour of somebody's work",
        ["MailingFigures"] = "one a mailing",
        ["Segments"] = "50",
        ["Series"] = "a handful",
        ["SeriesSteps"] = "ten a series",
        ["CrmStatuses"] = "some dozens: the columns of the CRM's boards",
        ["CrmTroubles"] = "the last twenty",
        ["CrmState"] = "one row",
        ["Tally"] = "one row",
    };

    /// <summary>Tables of which one thing has but a few rows: sorting these is nothing.</summary>
    private static readonly Dictionary<string, string> FewOfEach = new()
    {
        ["Attachments"] = "twenty of an item",
    };

    /// <summary>The same where the rows of one thing only are looked at in this way.</summary>
    private static readonly Dictionary<string, (string Way, string Why)> FewOfOne = new()
    {
        ["Views"] = ("(UserId=?)", "a person's: as many as there are items, some hundreds"),
        ["Registrations"] = ("(UserId=?)", "a person's: as many as there are events"),
        ["UserTags"] = ("(UserId=?)", "a person's: a handful"),
        ["ConsentLog"] = ("(UserId=?)", "a person's answers"),
    };

    /// <summary>Partial indexes that hold just the rows of a list, in its order: going through one ends with the page.</summary>
    private static readonly string[] Lists = ["IX_Users_Present", "IX_Users_WithProfile", "IX_Users_NoConsent"];

    /// <summary>Partial indexes that hold a handful of the rows and may be gone through.</summary>
    private static readonly Dictionary<string, string> Handfuls = new()
    {
        ["IX_Inbox_Unfinished"] = "updates in hand",
    };

    private readonly HashSet<string> _tables;

    private PlanRules(HashSet<string> tables) => _tables = tables;

    public static async Task<PlanRules> Of(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table'";
        var tables = new HashSet<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return new(tables);
    }

    /// <summary>The steps that break a rule.</summary>
    public IReadOnlyList<string> Faults(QueryPlan plan)
    {
        var names = Names(plan.Sql);
        return [.. plan.Steps.Where(step => IsFault(step, plan, names)).Select(step => step.Text)];
    }

    private static bool IsFault(PlanStep step, QueryPlan plan, ILookup<string, string> names)
    {
        if (Sort().IsMatch(step.Text))
            return plan.Steps.Any(other => other.Parent == step.Parent && Access().Match(other.Text) is { Success: true } read && IsSorted(read, names));
        if (Access().Match(step.Text) is not { Success: true } access || FullText().IsMatch(step.Text))
            return false;
        // A list of no ids: EF asks all the same, and SQLite ends before the first row.
        if (Regex.IsMatch(plan.Sql, $"""AS "{Regex.Escape(access.Groups["name"].Value)}"\s+WHERE 0(\s|$)"""))
            return false;
        if (step.Text.Contains("VIRTUAL TABLE", StringComparison.Ordinal))
            return Tables(access, names).Any();
        var grows = Tables(access, names).Any(table => !Small.ContainsKey(table));
        if (access.Groups["way"].Value == "SEARCH")
            return grows && step.Text.Contains("AUTOMATIC", StringComparison.Ordinal);
        return grows
            ? !Handfuls.Keys.Concat(Lists).Any(index => step.Text.EndsWith($" INDEX {index}", StringComparison.Ordinal)) && !IsWalk(access, plan)
            : !Tables(access, names).Any() && !IsBounded(access, plan);
    }

    // Who is looked up by the row's id adds no rows.
    private static bool IsSorted(Match access, ILookup<string, string> names) =>
        !access.Value.EndsWith("INTEGER PRIMARY KEY (rowid=?)", StringComparison.Ordinal)
        && Tables(access, names).Any(table => !Small.ContainsKey(table) && !FewOfEach.ContainsKey(table) && !IsOfOne(table, access));

    private static bool IsOfOne(string table, Match access) => FewOfOne.TryGetValue(table, out var few) && access.Value.Contains(few.Way, StringComparison.Ordinal);

    /// <summary>A page of a whole table, in the order of an index: it stops after the page. With a condition it might find nothing until the end.</summary>
    private static bool IsWalk(Match access, QueryPlan plan) =>
        plan.Steps.All(step => !Sort().IsMatch(step.Text))
        && Regex.IsMatch(plan.Sql, $"""AS "{Regex.Escape(access.Groups["name"].Value)}"\s+ORDER BY [^()]+\s+LIMIT """);

    // No table: a constant row, or an inner query, whose own steps are in the plan.
    private static bool IsBounded(Match access, QueryPlan plan)
    {
        var name = access.Groups["name"].Value;
        return name is "CONSTANT" || int.TryParse(name, out _)
            || plan.Steps.Any(step => step.Text == $"CO-ROUTINE {name}" || step.Text == $"MATERIALIZE {name}");
    }

    private static IEnumerable<string> Tables(Match access, ILookup<string, string> names) => names[access.Groups["name"].Value];

    /// <summary>What a plan calls tables: by their names, or as the statement does.</summary>
    private ILookup<string, string> Names(string sql) => Alias().Matches(sql)
        .Select(match => (Name: match.Groups["alias"].Value, Table: match.Groups["table"].Value))
        .Concat(_tables.Select(table => (Name: table, Table: table)))
        .Where(pair => _tables.Contains(pair.Table))
        .ToLookup(pair => pair.Name, pair => pair.Table);

    [GeneratedRegex("^(?<way>SCAN|SEARCH) (?<name>\\S+).*$")]
    private static partial Regex Access();

    /// <summary>What a full-text index matches, which SQLite calls a scan; in the order of its rows it stops at the limit.</summary>
    [GeneratedRegex(" VIRTUAL TABLE INDEX \\d+:M")]
    private static partial Regex FullText();

    [GeneratedRegex("^USE TEMP B-TREE FOR .*ORDER BY$")]
    private static partial Regex Sort();

    [GeneratedRegex("\"(?<table>\\w+)\"\\s+(?:AS\\s+)?\"?(?<alias>\\w+)\"?")]
    private static partial Regex Alias();
}
