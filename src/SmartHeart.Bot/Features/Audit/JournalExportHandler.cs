using MediatR;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Makes lines of the journal into a workbook and sends it to topic main.</summary>
internal sealed class JournalExportHandler(ISender requests, Actor actor, WorkbookExport export, Speech speech) : IOutboxHandler<JournalToExport>
{
    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public TimeSpan? Longest => WorkbookExport.Longest;

    /// <inheritdoc/>
    public Task<OutboxVerdict?> Handle(IReadOnlyList<JournalToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        return export.Run(messages[0], Plan(messages[0]), cancellationToken);
    }

    private ExportPlan Plan(JournalToExport wish) => new(
        AdminTopic.Main, "journal.export", _ui.Plain("journal.export.file", ("day", _ui.Day(wish.AskedAt))),
        [
            ExportSheet.Of(
                _ui.Plain("journal.export.sheet"), JournalSheet.Columns(_ui), (before, token) => requests.Send(new ReadJournalToExport(wish.Meant(), before?.Id), token),
                row => new ExportKey(row.Id), (sheet, row) => JournalSheet.Add(sheet, row, _ui)),
        ]);
}
