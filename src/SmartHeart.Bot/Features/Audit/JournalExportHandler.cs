using MediatR;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
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
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<JournalToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        foreach (var wish in messages)
        {
            var name = _ui.Plain("journal.export.file", ("day", _ui.Day(wish.AskedAt)));
            JournalMark? before = null;
            var verdict = await export.Run(
                new ExportPlan(AdminTopic.Main, "journal.export", name, JournalSheet.Columns(_ui)),
                async sheet =>
                {
                    var read = await requests.Send(new ReadJournalToExport(wish.Meant(), before), cancellationToken);
                    return read.Map(part => Add(part, sheet, ref before));
                },
                cancellationToken);
            if (verdict is not null) return verdict;
        }

        return null;
    }

    private bool Add(JournalRows part, ISheet sheet, ref JournalMark? before)
    {
        foreach (var row in part.Rows) JournalSheet.Add(sheet, row, _ui);
        if (part.Rows.Count > 0) before = new JournalMark(part.Rows[^1].At, part.Rows[^1].Id);
        return part.IsLast;
    }
}
