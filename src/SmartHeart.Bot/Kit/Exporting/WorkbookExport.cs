using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>
/// Makes a workbook of one sheet and sends it to a topic, with a word on how far it is. Begun anew after a restart: nothing of it is kept but the wish.
/// </summary>
internal sealed class WorkbookExport(ISpreadsheets spreadsheets, IMessageSender sender, ITopicScreens topics, Speech speech, TimeProvider clock)
{
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(10);
    private readonly Ui _ui = speech.Own();
    private Anchor? _progress;
    private long _toldAt;

    /// <summary>How long it may take: a million rows are several files, and each may take minutes to send.</summary>
    public static TimeSpan Longest => TimeSpan.FromHours(2);

    /// <summary>Makes it and sends it.</summary>
    /// <param name="plan">What it is called, and how it looks.</param>
    /// <param name="fill">Adds the next part to the sheet; true when it was the last one.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<OutboxVerdict?> Run(ExportPlan plan, Func<ISheet, Task<Result<bool>>> fill, CancellationToken cancellationToken)
    {
        _progress = null;
        await Tell(plan, _ui[plan.Key("started")], cancellationToken);
        using var workbook = spreadsheets.Create(_ui.Zone);
        var sheet = workbook.AddSheet(_ui.Plain(plan.Key("sheet")), plan.Columns);
        if (await Fill(sheet, plan, fill, cancellationToken) is not { } refused) return await Send(workbook.Finish(), plan, sheet.Rows, cancellationToken);

        await Tell(plan, _ui.Words(refused), cancellationToken);
        return null;
    }

    private async Task<Error?> Fill(ISheet sheet, ExportPlan plan, Func<ISheet, Task<Result<bool>>> fill, CancellationToken cancellationToken)
    {
        while (true)
        {
            var filled = await fill(sheet);
            if (filled.Error is { } error) return error;
            if (filled.Value) return null;
            if (clock.GetElapsedTime(_toldAt) >= BetweenWords) await Tell(plan, _ui[plan.Key("progress"), ("count", sheet.Rows)], cancellationToken);
        }
    }

    private async Task<OutboxVerdict?> Send(IReadOnlyList<string> paths, ExportPlan plan, int rows, CancellationToken cancellationToken)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            var part = paths.Count == 1 ? "" : _ui.Plain(plan.Key("part"), ("part", i + 1), ("parts", paths.Count));
            var caption = _ui[plan.Key("caption"), ("count", rows), ("part", part)].Value;
            var delivery = await sender.DocumentToTopic(plan.Topic, paths[i], $"{plan.FileName}{part}.xlsx", caption, cancellationToken);
            if (delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter);
            if (delivery.State == DeliveryState.Sent) continue;

            await Tell(plan, _ui[plan.Key(delivery.State == DeliveryState.Unknown ? "unknown" : "failed"), ("words", delivery.Words)], cancellationToken);
            return null;
        }

        await Tell(plan, _ui[plan.Key(paths.Count == 1 ? "done" : "done_parts"), ("count", rows), ("parts", paths.Count)], cancellationToken);
        return null;
    }

    /// <summary>One message, edited: all topics of the group share twenty a minute.</summary>
    private async Task Tell(ExportPlan plan, Html words, CancellationToken cancellationToken)
    {
        var shown = await topics.Show(plan.Topic, new Screen { Text = words }, _progress, cancellationToken);
        if (shown.Delivery.State == DeliveryState.Sent && shown.Anchor != default) _progress = shown.Anchor;
        _toldAt = clock.GetTimestamp();
    }
}

/// <summary>What a workbook is called, and how it looks.</summary>
/// <param name="Topic">Where it goes.</param>
/// <param name="Words">Its texts begin so: <c>{Words}.started</c>, <c>sheet</c>, <c>progress</c>, <c>part</c>, <c>caption</c>, <c>done</c> and so on.</param>
/// <param name="FileName">Plain, without the ending.</param>
/// <param name="Columns">Of its sheet.</param>
internal sealed record ExportPlan(AdminTopic Topic, string Words, string FileName, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>The key of a text.</summary>
    public string Key(string name) => $"{Words}.{name}";
}
