using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>Brings the progress message of a mailing up to date, and tells what happened by a message of its own.</summary>
internal sealed class MailingNoticeHandler(IMailingReportReads reports, IMailingBoard board, ITopicScreens topics, Speech speech) : IOutboxHandler<MailingNotice>
{
    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<MailingNotice> messages, CancellationToken cancellationToken)
    {
        foreach (var notice in messages)
        {
            if (await reports.Report(notice.MailingId, cancellationToken) is not { } report) continue;

            await board.Show(notice.MailingId, cancellationToken);
            var shown = await topics.Show(AdminTopic.Mailings, NoticeScreens.Of(notice, report, speech.Own()), null, cancellationToken);
            // What may have been told is not told twice: the report is there either way.
            if (shown.Delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(shown.Delivery.Words ?? "", shown.Delivery.RetryAfter);
        }

        return null;
    }
}
