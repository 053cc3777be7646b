using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>Waits for the end of a counting anew and tells topic main what it came to; also, once a day that is counted, that it does not get on.</summary>
internal sealed class RecountHandler(ISender requests, Actor actor, ITopicScreens topics, IOutboxProgress progress, Speech speech, TimeProvider clock)
    : IOutboxHandler<RecountWatch>
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    /// <summary>No day takes so long, however much happened.</summary>
    private static readonly TimeSpan StuckAfter = TimeSpan.FromMinutes(5);

    private readonly Ui _ui = speech.Own();

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<RecountWatch> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        var watch = messages[0];
        var answer = await requests.Send(new CheckRecount(watch), cancellationToken);
        if (answer.Error is { } error) return OutboxVerdict.Retry(error.Code);

        return answer.Value.Day is { } day ? await GoOn(watch, day, cancellationToken) : await Tell(RecountScreens.Report(answer.Value, clock.GetUtcNow() - watch.AskedAt, _ui), cancellationToken);
    }

    private async Task<OutboxVerdict?> GoOn(RecountWatch watch, DateOnly day, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (watch.SeenDay != day)
        {
            await progress.Keep(watch with { SeenDay = day, SeenSince = now, IsStuckTold = false }, cancellationToken);
        }
        else if (!watch.IsStuckTold && now - watch.SeenSince >= StuckAfter)
        {
            if (await Tell(RecountScreens.Stuck(day, _ui), cancellationToken) is { } verdict) return verdict;
            await progress.Keep(watch with { IsStuckTold = true }, cancellationToken);
        }

        return OutboxVerdict.Rest("goes on", BetweenLooks);
    }

    private async Task<OutboxVerdict?> Tell(Screen screen, CancellationToken cancellationToken)
    {
        var delivery = (await topics.Show(AdminTopic.Main, screen, null, cancellationToken)).Delivery;
        return delivery.State == DeliveryState.Retry ? OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter) : null;
    }
}
