using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>One attempt at a workbook: makes what has not left yet and sends it, file after file.</summary>
internal sealed class ExportRun<T>(
    T wish, ExportPlan plan, ISpreadsheets spreadsheets, ILongReading reading, IMessageSender sender, IOutboxProgress progress, ExportVoice voice, Ui ui,
    TimeProvider clock)
    where T : ExportWish, IOutboxMessage
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private T _wish = wish;
    private long _lookedAt;

    /// <summary>Makes it and sends it.</summary>
    public async Task<OutboxVerdict?> Run(CancellationToken cancellationToken)
    {
        if (_wish.OnWire is { } cut && await PassUnknown(cut, cancellationToken) is { } verdict) return verdict;
        if (!_wish.Done.IsAll && await Make(cancellationToken) is { IsOver: true } made) return made.Verdict;

        var (parts, rows) = (_wish.Done.Parts, _wish.Done.Rows);
        await voice.Ends(ui[plan.Key(parts == 1 ? "done" : "done_parts"), ("count", rows), ("parts", parts)], cancellationToken);
        return null;
    }

    private async Task<Step> Make(CancellationToken cancellationToken)
    {
        if (!await IsWanted(cancellationToken)) return Step.Over();

        var parts = _wish.Done.Parts;
        await voice.Goes(ui[plan.Key(parts == 0 ? "started" : "resumed"), ("parts", parts)], cancellationToken);
        if (voice.MessageId != _wish.MessageId) await Keep(_wish with { MessageId = voice.MessageId }, cancellationToken);

        using var workbook = spreadsheets.Create(ui.Zone);
        var filling = new ExportFilling(workbook, plan, _wish.Done, rows => Pause(rows, cancellationToken));
        if (await Fill(filling, cancellationToken) is { } refused)
        {
            await voice.Ends(ui.Words(refused), cancellationToken);
            return Step.Over();
        }

        return filling.IsWanted ? await Send(workbook.Finish(), filling.Ends, cancellationToken) : Step.Over();
    }

    private async Task<Error?> Fill(ExportFilling filling, CancellationToken cancellationToken)
    {
        await using var walk = await reading.Begin(cancellationToken);
        return await filling.Run(cancellationToken);
    }

    /// <summary>Sends file after file; over when something keeps the rest from leaving now, or for good.</summary>
    private async Task<Step> Send(IReadOnlyList<string> paths, IReadOnlyList<ExportMark> ends, CancellationToken cancellationToken)
    {
        foreach (var (path, end) in paths.Zip(ends))
        {
            if (!await IsWanted(cancellationToken)) return Step.Over();

            await Keep(_wish with { OnWire = end }, cancellationToken);
            var delivery = await Send(path, end.Parts, ends[^1], cancellationToken);
            if (delivery.State is not (DeliveryState.Sent or DeliveryState.Unknown)) return await Refused(delivery, cancellationToken);
            if (delivery.State == DeliveryState.Unknown && await PassUnknown(end, cancellationToken) is { } verdict) return Step.Over(verdict);

            await Keep(_wish with { Done = end, OnWire = null }, CancellationToken.None);
        }

        return default;
    }

    private async Task<Delivery> Send(string path, int part, ExportMark all, CancellationToken cancellationToken)
    {
        var parted = all.Parts == 1 ? "" : ui.Plain(plan.Key("part"), ("part", part), ("parts", all.Parts));
        var words = ui[plan.Key("caption"), ("count", all.Rows), ("part", parted)];
        try
        {
            return await sender.DocumentToTopic(plan.Topic, path, $"{plan.FileName}{parted}.xlsx", words.Value, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped while it waited for its turn: it never left (a call that had begun answers with an outcome instead).
            await Keep(_wish with { OnWire = null }, CancellationToken.None);
            throw;
        }
    }

    private async Task<Step> Refused(Delivery delivery, CancellationToken cancellationToken)
    {
        await Keep(_wish with { OnWire = null }, CancellationToken.None);
        if (delivery.State == DeliveryState.Retry) return Step.Over(OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter));

        await voice.Ends(ui[plan.Key("failed"), ("words", delivery.Words)], cancellationToken);
        return Step.Over();
    }

    /// <summary>Says in a message that stays that a part may not have arrived. Kept as being on the wire until that is said.</summary>
    private async Task<OutboxVerdict?> PassUnknown(ExportMark part, CancellationToken cancellationToken)
    {
        var which = part is { Parts: 1, IsAll: true } ? "" : ui.Plain(plan.Key("nth"), ("part", part.Parts));
        if (await voice.Apart(ui[plan.Key("unknown"), ("part", which)], cancellationToken) is { } verdict) return verdict;

        await Keep(_wish with { Done = part, OnWire = null }, CancellationToken.None);
        return null;
    }

    private async Task<bool> Pause(int rows, CancellationToken cancellationToken)
    {
        if (clock.GetElapsedTime(_lookedAt) >= BetweenLooks && !await IsWanted(cancellationToken)) return false;
        if (voice.IsTime) await voice.Goes(ui[plan.Key("progress"), ("count", rows)], cancellationToken);
        return true;
    }

    private async Task<bool> IsWanted(CancellationToken cancellationToken)
    {
        _lookedAt = clock.GetTimestamp();
        return plan.IsWanted is not { } isWanted || await isWanted(cancellationToken);
    }

    private Task Keep(T wish, CancellationToken cancellationToken)
    {
        _wish = wish;
        return progress.Keep(wish, cancellationToken);
    }

    private readonly record struct Step(bool IsOver, OutboxVerdict? Verdict)
    {
        public static Step Over(OutboxVerdict? verdict = null) => new(true, verdict);
    }
}
