using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>Who may get a mailing at all, as conditions on a person, the row <c>u</c> of Users. Numbers are those of <see cref="Domain.Mailings.SkipReason"/>.</summary>
/// <param name="Topic">What the mailing is about.</param>
/// <param name="PolicyVersion">The policy in force: only consent to it counts.</param>
/// <param name="DailyCap">How many mailings a person gets within 24 hours; 0 for as many as there are.</param>
/// <param name="Now">UTC.</param>
internal sealed record Eligibility(Interests Topic, string PolicyVersion, int DailyCap, DateTimeOffset Now)
{
    /// <summary>Why somebody is left out, as a number: 0 for nobody's reason. The cap comes last: it alone is over some day.</summary>
    /// <param name="fits">The audience's condition; null not to ask.</param>
    /// <param name="values">Gets the values.</param>
    /// <param name="mailingId">The mailing itself, which does not count for the cap.</param>
    public string Reason(string? fits, SqlValues values, int mailingId) =>
        $"""
        CASE WHEN u."ErasedAt" IS NOT NULL THEN 1 WHEN u."Reachability" <> 0 THEN 2 WHEN NOT {Consent(values)} THEN 3
        WHEN NOT {Wants(values)} THEN 4{(fits is null ? "" : $" WHEN NOT ({fits}) THEN 6")}
        {(DailyCap > 0 ? $" WHEN {Had(values, mailingId)} >= {values[DailyCap]} THEN 5" : "")} ELSE 0 END
        """;

    /// <summary>Whether somebody becomes a recipient: all but the cap, which may be over by the time.</summary>
    public string May(SqlValues values) => $"""u."ErasedAt" IS NULL AND u."Reachability" = 0 AND {Consent(values)} AND {Wants(values)}""";

    private string Consent(SqlValues values) =>
        $"""
        (u."PersonalData_State" = 1 AND u."PersonalData_Version" = {values[PolicyVersion]}
        AND u."Advertising_State" = 1 AND u."Advertising_Version" = {values[PolicyVersion]})
        """;

    private string Wants(SqlValues values) => $"""((u."Interests" & {values[(int)Topic]}) <> 0)""";

    /// <summary>
    /// Mailings of the last day are few, and each has at most one row of a person. What is on the wire counts too: else two mailings that run side by side would
    /// both reach who may get one.
    /// </summary>
    private string Had(SqlValues values, int mailingId)
    {
        var since = Now.AddDays(-1);
        return $"""
            (SELECT COUNT(*) FROM "MailingFigures" f JOIN "Recipients" had ON had."MailingId" = f."MailingId" AND had."UserId" = u."Id"
            WHERE f."LastSentAt" >= {values[since]} AND f."MailingId" <> {values[mailingId]} AND had."State" IN (1, 2, 7) AND had."At" >= {values[since]})
            """;
    }
}
