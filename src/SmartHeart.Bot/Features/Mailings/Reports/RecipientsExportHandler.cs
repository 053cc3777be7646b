using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>Makes the recipients of a mailing into a workbook and sends it to topic mailings.</summary>
internal sealed class RecipientsExportHandler(ISender requests, Actor actor, WorkbookExport export, Speech speech) : IOutboxHandler<RecipientsToExport>
{
    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public TimeSpan? Longest => WorkbookExport.Longest;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<RecipientsToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        foreach (var wish in messages)
        {
            var name = _ui.Plain("report.export.file", ("id", wish.MailingId), ("day", _ui.Day(wish.AskedAt)));
            var after = 0;
            var verdict = await export.Run(
                new ExportPlan(AdminTopic.Mailings, "report.export", name, RecipientsSheet.Columns(_ui)),
                async sheet =>
                {
                    var read = await requests.Send(new ReadRecipients(wish.MailingId, after), cancellationToken);
                    return read.Map(part => Add(part, sheet, ref after));
                },
                cancellationToken);
            if (verdict is not null) return verdict;
        }

        return null;
    }

    private bool Add(RecipientRows part, ISheet sheet, ref int after)
    {
        foreach (var row in part.Rows) RecipientsSheet.Add(sheet, row, _ui);
        if (part.Rows.Count > 0) after = part.Rows[^1].UserId;
        return part.IsLast;
    }
}
