using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Testing.Seeding;

/// <summary>Mailings of two years with everybody who got them, saved audiences and series.</summary>
internal sealed class MailingSeed(SeedRun run)
{
    private const int Mailings = 200;
    private const int Segments = 20;
    private const int ManySeries = 5;
    private const int Steps = 3;

    private readonly SeedStatement _recipients = run.Insert("Recipients", "MailingId", "UserId", "State", "Skipped", "Attempts", "At", "MessageId", "Edition");
    private readonly SeedStatement _clicks = run.Insert("MailingClicks", "MailingId", "UserId", "Button", "FirstAt", "LastAt", "Count");

    public void Write()
    {
        WriteMailings();
        run.Done("Recipients", _recipients);
        run.Done("MailingClicks", _clicks);
        WriteSegments();
        WriteSeries();
    }

    private void WriteMailings()
    {
        var mailings = run.Insert(
            "Mailings", "Id", "Content", "Title", "Buttons", "Topic", "Audience", "State", "PausedBy", "Repeat", "Quiet", "Paid", "SeriesId", "CreatedAt", "UpdatedAt",
            "StartedAt", "EndedAt", "Edition", "Upkeep", "Version");
        var figures = run.Insert(
            "MailingFigures", "MailingId", "PreparedUpTo", "PrepareUpTo", "Total", "Sent", "Blocked", "Deactivated", "Failed", "Skipped", "Unknown", "Rewritten", "Removed",
            "LastSentAt", "BoardMessageId");
        for (var id = 1; id <= Mailings; id++)
        {
            var at = run.Size.Begin + ((run.Size.Now - run.Size.Begin) * id / (Mailings + 1));
            int? series = id <= ManySeries * Steps ? ((id - 1) / Steps) + 1 : null;
            mailings.Run(
                id, """{"Parts":[{"Html":"Новости агентства"}]}""", "Новости агентства", """[{"Label":"Открыть","ContentId":1}]""", Interests.News, """{"Any":[]}""",
                series is null ? MailingState.Finished : MailingState.Running, 0, 0, true, false, series, at, at, at, series is null ? at.AddHours(1) : null, 0, 0, 2);
            var (sent, blocked) = WriteRecipients(id, at);
            figures.Run(id, run.Size.Users, run.Size.Users, sent + blocked, sent, blocked, 0, 0, 0, 0, 0, 0, at.AddHours(1), 0);
        }

        run.Done("Mailings", mailings);
        run.Done("MailingFigures", figures);
    }

    /// <summary>As many as there are people, over all mailings; the last one is to everybody.</summary>
    private (int Sent, int Blocked) WriteRecipients(int mailingId, DateTimeOffset at)
    {
        var (sent, blocked) = (0, 0);
        var step = mailingId == Mailings ? 2 : 1 + run.Chance.Below(2 * Mailings);
        for (var user = 1 + run.Chance.Below(step); user <= run.Size.Users; user += step)
        {
            var state = run.Chance.Falls(0.03) ? RecipientState.Blocked : RecipientState.Sent;
            _recipients.Run(mailingId, user, state, 0, 1, at, state == RecipientState.Sent ? user : 0, 0);
            if (state == RecipientState.Sent) sent++;
            else blocked++;
            if (state == RecipientState.Sent && run.Chance.Falls(0.1)) _clicks.Run(mailingId, user, 0, at, at, 1);
        }

        return (sent, blocked);
    }

    private void WriteSegments()
    {
        var segments = run.Insert("Segments", "Name", "Audience", "CreatedAt");
        for (var i = 1; i <= Segments; i++) segments.Run($"Аудитория {i}", """{"Any":[[{"Kind":1}]]}""", run.Size.Begin);
        run.Done("Segments", segments);
    }

    private void WriteSeries()
    {
        var series = run.Insert("Series", "Id", "Name", "Trigger", "Goal", "ActiveSince", "CreatedAt", "Version");
        var steps = run.Insert("SeriesSteps", "MailingId", "DelayMinutes", "LookedUpTo", "SeriesId");
        for (var id = 1; id <= ManySeries; id++)
        {
            series.Run(id, $"Серия {id}", SeriesTrigger.Joined, SeriesGoal.Profile, run.Size.Begin, run.Size.Begin, 2);
            for (var step = 0; step < Steps; step++) steps.Run(((id - 1) * Steps) + step + 1, step * 1440, run.Size.Now, id);
        }

        run.Done("Series", series);
        run.Done("SeriesSteps", steps);
    }
}
