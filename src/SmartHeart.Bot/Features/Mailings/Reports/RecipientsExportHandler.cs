using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
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
    public Task<OutboxVerdict?> Handle(IReadOnlyList<RecipientsToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        return export.Run(messages[0], Plan(messages[0]), cancellationToken);
    }

    private ExportPlan Plan(RecipientsToExport wish) => new(
        AdminTopic.Mailings, "report.export", _ui.Plain("report.export.file", ("id", wish.MailingId), ("day", _ui.Day(wish.AskedAt))),
        [
            ExportSheet.Of(
                _ui.Plain("report.export.sheet"), RecipientsSheet.Columns(_ui),
                (after, token) => requests.Send(new ReadRecipients(wish.MailingId, after?.Id ?? 0), token),
                row => new ExportKey(row.UserId), (sheet, row) => RecipientsSheet.Add(sheet, row, _ui)),
        ]);
}
