using System.Data.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>For whom a message of a series is meant, as conditions on a person, the row <c>u</c> of Users; words that both providers understand.</summary>
/// <param name="SeriesId">The series.</param>
/// <param name="Delay">Of the message.</param>
/// <param name="ActiveSince">What happened before starts nothing, UTC.</param>
/// <param name="Trigger">What it starts from.</param>
/// <param name="Goal">What ends it for a person.</param>
/// <param name="EventId">The event that it follows; null for any.</param>
/// <param name="StatusId">The status of the CRM that it follows; null for every other trigger.</param>
internal sealed record SeriesRules(
    int SeriesId, TimeSpan Delay, DateTimeOffset ActiveSince, SeriesTrigger Trigger, SeriesGoal Goal, int? EventId, int? StatusId)
{
    /// <summary>Reads it from seven columns, in the order of the parameters; the delay is in minutes.</summary>
    public static SeriesRules Read(DbDataReader row, int at) => new(
        row.GetInt32(at), TimeSpan.FromMinutes(row.GetInt32(at + 1)), row.Moment(at + 2), (SeriesTrigger)row.GetInt32(at + 3), (SeriesGoal)row.GetInt32(at + 4),
        row.IsDBNull(at + 5) ? null : row.GetInt32(at + 5), row.IsDBNull(at + 6) ? null : row.GetInt32(at + 6));

    /// <summary>For whom it began in a span of time and who have not reached the goal; put so that they are found by that time.</summary>
    public string Begins(DateTimeOffset from, DateTimeOffset upTo, SqlValues values) => Trigger switch
    {
        SeriesTrigger.EventEnded => $"""u."Id" IN (SELECT g."UserId" FROM {Events} WHERE {Ended(from, upTo, """g."UserId" """, values)}){WithoutProfile}""",
        SeriesTrigger.LeadStatus => $"""u."Id" IN (SELECT l."UserId" FROM "CrmLeads" l WHERE {Came(from, upTo, """l."UserId" """, values)}){WithoutProfile}""",
        _ => Fits(from, upTo, values),
    };

    /// <summary>Whether it began for somebody at least the delay ago and they have not reached the goal: asked of one person.</summary>
    public string Fits(DateTimeOffset now, SqlValues values) => Fits(ActiveSince, now - Delay, values);

    private static string Events => """ "Content" c JOIN "Registrations" g ON g."ContentId" = c."Id" """;

    private string WithoutProfile => Goal == SeriesGoal.Profile || Trigger == SeriesTrigger.ProfileUnfinished ? """ AND u."Profile_FullName" IS NULL""" : "";

    private string Fits(DateTimeOffset from, DateTimeOffset upTo, SqlValues values)
    {
        const string Person = """u."Id" """;
        var began = Trigger switch
        {
            SeriesTrigger.Joined or SeriesTrigger.ProfileUnfinished =>
                $"""u."Advertising_State" = 1 AND {Between("""u."Advertising_At" """, from, upTo, values)}{NotReached(Person, """u."Advertising_At" """)}""",
            SeriesTrigger.Inactive => $"""{Between("""u."LastSeenAt" """, from, upTo, values)}{NotReachedSinceAMessage(values)}""",
            SeriesTrigger.EventEnded => $"""EXISTS (SELECT 1 FROM {Events} WHERE g."UserId" = u."Id" AND {Ended(from, upTo, Person, values)})""",
            SeriesTrigger.LeadStatus => $"""EXISTS (SELECT 1 FROM "CrmLeads" l WHERE l."UserId" = u."Id" AND {Came(from, upTo, Person, values)})""",
            _ => throw new InvalidOperationException($"No trigger {Trigger}."),
        };
        return began + WithoutProfile;
    }

    private string Ended(DateTimeOffset from, DateTimeOffset upTo, string person, SqlValues values) =>
        $"""
        c."Kind" = {(int)ContentKind.Event} AND c."Status" = {(int)ContentStatus.Published} AND g."State" = {(int)RegistrationState.Registered}
        AND {Between("""c."EndsAt" """, from, upTo, values)}{(EventId is { } id ? $""" AND c."Id" = {values[id]}""" : "")}{NotReached(person, """c."EndsAt" """)}
        """;

    private string Came(DateTimeOffset from, DateTimeOffset upTo, string person, SqlValues values) =>
        $"""l."StatusId" = {values[StatusId]} AND {Between("""l."StatusAt" """, from, upTo, values)}{NotReached(person, """l."StatusAt" """)}""";

    private static string Between(string moment, DateTimeOffset from, DateTimeOffset upTo, SqlValues values) =>
        $"{moment}>= {values[from]} AND {moment}<= {values[upTo]}";

    private string NotReached(string person, string since) => Reached(person, since) is { } reached ? $" AND NOT {reached}" : "";

    /// <summary>Whoever is seen again is not inactive any more; that they came for the goal shows in what they did after a message of the series.</summary>
    private string NotReachedSinceAMessage(SqlValues values) => Reached("""u."Id" """, """had."At" """) is { } reached
        ? $"""
           {" "}AND NOT EXISTS (SELECT 1 FROM "SeriesSteps" o JOIN "Recipients" had ON had."MailingId" = o."MailingId" AND had."UserId" = u."Id"
           WHERE o."SeriesId" = {values[SeriesId]} AND {reached})
           """
        : "";

    private string? Reached(string person, string since) => Goal switch
    {
        SeriesGoal.View => $"""EXISTS (SELECT 1 FROM "Views" x WHERE x."UserId" = {person} AND x."LastAt" > {since})""",
        SeriesGoal.Request => $"""EXISTS (SELECT 1 FROM "Requests" x WHERE x."UserId" = {person} AND x."At" > {since})""",
        SeriesGoal.Registration => $"""EXISTS (SELECT 1 FROM "Registrations" x WHERE x."UserId" = {person} AND x."State" = 1 AND x."ChangedAt" > {since})""",
        _ => null,
    };
}
