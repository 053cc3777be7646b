using System.Collections.Immutable;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>
/// An audience as a condition on a person, the row <c>u</c> of Users. Every question about a person is a look-up by their id in an index; words that both
/// providers understand.
/// </summary>
internal static class AudienceSql
{
    /// <summary>The condition; true for everybody without groups.</summary>
    /// <param name="audience">Who is meant.</param>
    /// <param name="language">What people read who chose no language.</param>
    /// <param name="now">What «the last days» count from, UTC.</param>
    /// <param name="values">Gets the values.</param>
    public static string Of(Audience audience, string language, DateTimeOffset now, SqlValues values) => audience.IsEveryone
        ? "1 = 1"
        : $"({string.Join(" OR ", audience.Any.Select(group => Of(group, language, now, values)))})";

    private static string Of(ImmutableArray<Condition> group, string language, DateTimeOffset now, SqlValues values) =>
        $"({string.Join(" AND ", group.Select(condition => (condition.Not ? "NOT " : "") + Of(condition, language, now, values)))})";

    private static string Of(Condition condition, string language, DateTimeOffset now, SqlValues values) => condition.Kind switch
    {
        ConditionKind.ProfileFilled => """(u."Profile_FullName" IS NOT NULL)""",
        ConditionKind.ViewedCategory =>
            // The plus keeps SQLite from going through the category for each person: their views are fewer, and the category is gathered once.
            Exists("Views", $"""+x."ContentId" IN (SELECT c."Id" FROM "Content" c WHERE c."CategoryId" = {values[condition.Id]})"""),
        ConditionKind.ViewedItem => Exists("Views", """x."ContentId" = """ + values[condition.Id]),
        ConditionKind.Registered => Exists("Registrations", """x."State" = 1""" + OfItem(condition, values)),
        ConditionKind.Requested => Exists("Requests", "1 = 1" + OfItem(condition, values)),
        ConditionKind.Tagged => Exists("UserTags", """x."Tag" = """ + values[condition.Text]),
        ConditionKind.CameFrom => condition.Text is null ? """(u."Source" IS NULL)""" : $"""(u."Source" IS NOT NULL AND u."Source" = {values[condition.Text]})""",
        ConditionKind.Speaks => $"""(COALESCE(u."Language", {values[language]}) = {values[condition.Text]})""",
        ConditionKind.JoinedBefore => $"""(u."JoinedAt" < {values[condition.At]})""",
        ConditionKind.JoinedSince => $"""(u."JoinedAt" >= {values[condition.At]})""",
        ConditionKind.ActiveWithin => $"""(u."LastSeenAt" >= {values[now.AddDays(-(condition.Days ?? 0))]})""",
        ConditionKind.Received => Exists("Recipients", $"""x."MailingId" = {values[condition.Id]} AND x."State" = 2"""),
        ConditionKind.Clicked => Exists("MailingClicks", $"""x."MailingId" = {values[condition.Id]}"""),
        ConditionKind.LeadStatus => Exists("CrmLeads", $"""x."StatusId" = {values[condition.Id]}"""),
        _ => throw new InvalidOperationException($"No condition {condition.Kind}."),
    };

    private static string Exists(string table, string condition) => $"""EXISTS (SELECT 1 FROM "{table}" x WHERE x."UserId" = u."Id" AND {condition})""";

    private static string OfItem(Condition condition, SqlValues values) => condition.Id is { } id ? $""" AND x."ContentId" = {values[id]}""" : "";
}
