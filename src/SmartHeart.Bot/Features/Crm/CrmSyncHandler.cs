using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Crm;

/// <summary>
/// Takes a synchronisation from page to page and says in topic main how far it is. Each page is kept when it is done: after a restart the next one follows. While the CRM
/// does not answer it rests, for as long as that takes.
/// </summary>
internal sealed class CrmSyncHandler(
    ISender requests, Actor actor, ICrm crm, ITopicScreens topics, IOutboxProgress progress, Speech speech, TimeProvider clock) : IOutboxHandler<CrmSync>
{
    /// <summary>All topics of the group share twenty messages a minute.</summary>
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan WhileAway = TimeSpan.FromMinutes(1);

    // Nothing happens before a restart with other settings; somebody may stop it meanwhile.
    private static readonly TimeSpan WhileOff = TimeSpan.FromHours(1);

    /// <summary>So long at a stretch: where nothing frees the row of a process that died, another one takes it when its lease is over.</summary>
    private static readonly TimeSpan Stretch = TimeSpan.FromMinutes(10);

    private readonly Ui _ui = speech.Own();
    private long _toldAt;

    /// <inheritdoc/>
    public TimeSpan? Longest => Stretch * 1.5;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<CrmSync> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        var run = messages[0];
        if (run.IsCancelled) return VerdictOf((await Show(run, cancellationToken)).Delivery);
        if (!crm.IsOn) return OutboxVerdict.Rest("off", WhileOff);

        _toldAt = clock.GetTimestamp();
        if (run.Waits is null) run = await Tell(run, cancellationToken);
        return run.IsRead ? await Report(run, cancellationToken) : await GoOn(run, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> GiveUp(CrmSync message, string reason, CancellationToken cancellationToken)
    {
        await topics.Show(AdminTopic.Main, SyncScreens.Failed(reason, _ui), null, cancellationToken);
        return true;
    }

    private async Task<OutboxVerdict?> GoOn(CrmSync run, CancellationToken cancellationToken)
    {
        var begun = clock.GetTimestamp();
        while (!run.IsRead)
        {
            if (clock.GetElapsedTime(begun) >= Stretch) return OutboxVerdict.Rest("goes on", TimeSpan.Zero);

            var answer = await requests.Send(new LinkCrmPage(run), cancellationToken);
            if (answer.Error is { } error) return OutboxVerdict.Retry(error.Code);
            if (answer.Value.IsGone) return null;

            var (before, after) = (run, answer.Value.Run);
            run = await Keep(before, after);
            if ((before.Waits is null) != (after.Waits is null) || clock.GetElapsedTime(_toldAt) >= BetweenWords) run = await Keep(run, await Tell(run, cancellationToken));
            if (run.Waits is { } words) return OutboxVerdict.Rest(words, WhileAway);
        }

        return await Report(run, cancellationToken);
    }

    private async Task<CrmSync> Keep(CrmSync before, CrmSync after)
    {
        if (after != before) await progress.Keep(after, CancellationToken.None);
        return after;
    }

    /// <summary>A message of its own, so that somebody sees it: the one that was edited may be far up by now.</summary>
    private async Task<OutboxVerdict?> Report(CrmSync run, CancellationToken cancellationToken)
    {
        await Show(run, cancellationToken);
        var report = await requests.Send(new ReportCrmSync(run), cancellationToken);
        if (report.Error is { } error) return OutboxVerdict.Retry(error.Code);

        return VerdictOf((await topics.Show(AdminTopic.Main, SyncScreens.Report(report.Value, _ui), null, cancellationToken)).Delivery);
    }

    /// <summary>One message, edited, also after a restart.</summary>
    private async Task<CrmSync> Tell(CrmSync run, CancellationToken cancellationToken)
    {
        var shown = await Show(run, cancellationToken);
        _toldAt = clock.GetTimestamp();
        return shown.Delivery.State == DeliveryState.Sent && shown.Anchor != default ? run with { MessageId = shown.Anchor.MessageId } : run;
    }

    private Task<Shown> Show(CrmSync run, CancellationToken cancellationToken) => topics.Show(
        AdminTopic.Main, SyncScreens.Progress(run, _ui), run.MessageId == 0 ? null : new Anchor(run.MessageId), cancellationToken);

    private static OutboxVerdict? VerdictOf(Delivery delivery) =>
        delivery.State == DeliveryState.Retry ? OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter) : null;
}
