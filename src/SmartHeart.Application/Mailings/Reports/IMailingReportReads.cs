using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>What became of mailings, person by person and button by button.</summary>
public interface IMailingReportReads
{
    /// <summary>The report of a mailing; null when there is none.</summary>
    Task<MailingReport?> Report(int mailingId, CancellationToken cancellationToken);

    /// <summary>Its recipients with ids above <paramref name="after"/>, by rising id.</summary>
    Task<IReadOnlyList<RecipientRow>> Recipients(int mailingId, int after, int limit, CancellationToken cancellationToken);
}

/// <summary>What became of a mailing.</summary>
/// <param name="Mailing">The mailing with its figures.</param>
/// <param name="Clicks">Of the buttons that were pressed, by their place.</param>
/// <param name="Blocked">Some of those who turned out to have blocked the bot: at most <see cref="MostNamed"/>.</param>
public sealed record MailingReport(MailingView Mailing, IReadOnlyList<ButtonClicks> Clicks, IReadOnlyList<BlockedPerson> Blocked)
{
    /// <summary>So many are named; the workbook has all.</summary>
    public const int MostNamed = 5;
}

/// <summary>Presses of one button.</summary>
/// <param name="Button">Its place, from 0.</param>
/// <param name="People">By how many people.</param>
/// <param name="Presses">How often in all.</param>
public sealed record ButtonClicks(int Button, int People, int Presses);

/// <summary>Somebody who blocked the bot.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Name">Of the profile, else Telegram's; null for none, and once erased.</param>
public sealed record BlockedPerson(int UserId, string? Name);

/// <summary>A recipient as a line of a table.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Name">Of the profile, else Telegram's; null for none, and once erased.</param>
/// <param name="Phone">Null without a profile.</param>
/// <param name="State">What became of it.</param>
/// <param name="Skipped">Why they were left out.</param>
/// <param name="Words">Telegram's words on a refusal.</param>
/// <param name="Attempts">How often it left.</param>
/// <param name="At">When the state became so, UTC.</param>
/// <param name="Clicks">How often they pressed a button that opens something.</param>
public sealed record RecipientRow(
    int UserId, string? Name, string? Phone, RecipientState State, SkipReason Skipped, string? Words, int Attempts, DateTimeOffset At, int Clicks);
