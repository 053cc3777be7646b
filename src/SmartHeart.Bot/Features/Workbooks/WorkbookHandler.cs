using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Workbooks;

/// <summary>Makes the workbook of everything and sends it to topic main, unless somebody stops it.</summary>
internal sealed class WorkbookHandler(ISender requests, Actor actor, WorkbookExport export, Speech speech) : IOutboxHandler<WorkbookToExport>
{
    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public TimeSpan? Longest => WorkbookExport.Longest;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<WorkbookToExport> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        var wish = messages[0];
        if (!wish.IsCancelled) return await export.Run(wish, Plan(wish), cancellationToken);

        await export.End(wish, Plan(wish), "cancelled", cancellationToken, ("parts", wish.Done.Parts));
        return null;
    }

    /// <inheritdoc/>
    public async Task<bool> GiveUp(WorkbookToExport message, string reason, CancellationToken cancellationToken)
    {
        await export.End(message, Plan(message), "gave_up", cancellationToken);
        return true;
    }

    private ExportPlan Plan(WorkbookToExport wish) =>
        new(AdminTopic.Main, "workbook", _ui.Plain("workbook.file", ("day", _ui.Day(wish.AskedAt))), WorkbookSheets.All(requests, _ui))
        {
            Front = Summary,
            IsWanted = async token => await requests.Send(new CheckWorkbook(wish.AskedAt), token) is not { IsOk: true, Value: false },
            Stop = _ui.Tap("workbook.stop", default(CancelWorkbookTap)),
        };

    private async Task<Error?> Summary(IWorkbook workbook, CancellationToken cancellationToken)
    {
        var summary = await requests.Send(new ReadSummaryToExport(_ui.Zone), cancellationToken);
        if (summary.IsOk) workbook.AddCharts(_ui.Plain("workbook.sheet.summary"), SummarySheet.Blocks(summary.Value, _ui));
        return summary.Error;
    }
}
