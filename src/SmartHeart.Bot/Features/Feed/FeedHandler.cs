using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>
/// Tells the events topic what people do. What waits goes out as one message, because all topics of the group share 20 messages a minute; what it was made of
/// is kept before it leaves, for its button. A batch is always one message, so that a refusal never leaves half of it sent.
/// </summary>
internal sealed class FeedHandler(FeedEntries entries, IFeedDigests digests, ITopicNotices notices, Speech speech, TimeProvider time, ISettings settings)
    : IOutboxHandler<FeedEvent>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public int BatchSize => FeedPolicy.Most;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<FeedEvent> messages, CancellationToken cancellationToken)
    {
        // What is switched off is over with it: nothing queues up for the day it is switched on again.
        var told = messages.Where(message => FeedSwitches.IsOn(message.Kind, settings.Now)).ToList();
        if (told.Count == 0) return null;

        var ui = speech.Own();
        var delivery = told.Count == 1 ? await TellOne(told, ui, cancellationToken) : await TellDigest(told, ui, cancellationToken);
        // The whole feed waits, not these events alone: later ones would overtake them.
        return VerdictOf(delivery, ui) is { Park: false } retry ? OutboxVerdict.Rest(retry.Reason, retry.After ?? Pause) : VerdictOf(delivery, ui);
    }

    private async Task<Delivery> TellOne(List<FeedEvent> told, Ui ui, CancellationToken cancellationToken) => await notices.Tell(
        AdminTopic.Events, new Screen { Text = FeedDigest.Write(await entries.Of(told, cancellationToken), time.GetUtcNow(), ui) }, cancellationToken);

    private async Task<Delivery> TellDigest(List<FeedEvent> told, Ui ui, CancellationToken cancellationToken)
    {
        // Who is only counted need not be found.
        var described = told.Count > FeedPolicy.Listed ? [.. told.Select(one => new FeedEntry(one, null, null))] : await entries.Of(told, cancellationToken);
        var id = await digests.Keep(told, time.GetUtcNow(), cancellationToken);
        var delivery = await notices.Tell(AdminTopic.Events, DigestScreens.Digest(id, described, time.GetUtcNow(), ui), cancellationToken);
        // What may have arrived keeps its details; what is told again gets them anew.
        if (delivery.State is not (DeliveryState.Sent or DeliveryState.Unknown)) await digests.Forget(id, CancellationToken.None);
        return delivery;
    }

    /// <summary>
    /// A line whose fate is unknown is set aside for a person to look: sent again by itself it could stand twice, forgotten it could be missing.
    /// </summary>
    internal static OutboxVerdict? VerdictOf(Delivery delivery, Ui ui) => delivery.State switch
    {
        DeliveryState.Sent => null,
        DeliveryState.Retry => OutboxVerdict.Retry(ui.Plain("feed.verdict.retry", ("words", delivery.Words)), delivery.RetryAfter),
        DeliveryState.Unknown => OutboxVerdict.Parked(ui.Plain("feed.verdict.unknown")),
        DeliveryState.TopicGone => OutboxVerdict.Parked(ui.Plain("feed.verdict.topic_gone", ("words", delivery.Words))),
        _ => OutboxVerdict.Parked(ui.Plain("feed.verdict.refused", ("words", delivery.Words))),
    };
}
