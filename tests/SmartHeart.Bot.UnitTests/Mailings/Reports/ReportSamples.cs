using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.UnitTests.Mailings.Reports;

/// <summary>Mailings that have come to something.</summary>
internal static class ReportSamples
{
    /// <summary>The present of the tests' clock.</summary>
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static readonly FiguresView Halfway = new(Total: 2000, Sent: 1040, Blocked: 12, Deactivated: 2, Failed: 3, Skipped: 4, Unknown: 1, BoardMessageId: 500);

    public static readonly FiguresView Whole = new(Total: 2000, Sent: 1969, Blocked: 20, Deactivated: 2, Failed: 3, Skipped: 5, Unknown: 1);

    public static MailingView Mailing(MailingState state, FiguresView figures) => new(
        7, "Скидка <20 %> на логотипы", new MailingContent([new MailingPart(null, Html: "Скидка &lt;20 %&gt; на логотипы\nдо пятницы")]),
        [new MailingButton("Открыть <логотип>", ContentId: 5), new MailingButton("Сайт", "https://example.org"), new MailingButton("Событие", ContentId: 6)],
        Interests.Products, Audience.Everyone, state, PauseReason.None, null, null, Repeat.None, true, false, null, null,
        Now.AddMinutes(-75), state is MailingState.Finished or MailingState.Cancelled ? Now.AddSeconds(-5) : null, 0, MailingUpkeep.None, null, 5, figures);

    public static MailingReport Report(MailingView mailing) => new(
        mailing, [new ButtonClicks(0, 311, 402)], [new BlockedPerson(3, "Анна & Ко"), new BlockedPerson(9, null), new BlockedPerson(12, "Борис")]);
}
