using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>
/// Tells the events topic what people do. What waits goes out as one message, because all topics of the group share 20 messages a minute. A batch is
/// always one message, so that a refusal never leaves half of it sent.
/// </summary>
internal sealed class FeedHandler(IUserReads users, IMessageSender sender, Speech speech, TimeProvider time, ISettings settings) : IOutboxHandler<FeedEvent>
{
    /// <inheritdoc/>
    public int BatchSize => FeedDigest.MaxEvents;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<FeedEvent> messages, CancellationToken cancellationToken)
    {
        var ui = speech.Own();
        // What is switched off is over with it: nothing queues up for the day it is switched on again.
        var told = messages.Where(message => FeedSwitches.IsOn(message.Kind, settings.Now)).ToList();
        if (told.Count == 0) return null;

        var entries = await Describe(told, cancellationToken);
        var html = FeedDigest.Write(entries, time.GetUtcNow(), ui);
        return VerdictOf(await sender.ToTopic(AdminTopic.Events, html.Value, cancellationToken), ui);
    }

    /// <summary>People as they are now: what was erased since is not told any more.</summary>
    private async Task<IReadOnlyList<FeedEntry>> Describe(List<FeedEvent> events, CancellationToken cancellationToken)
    {
        var people = await users.People(events.Select(e => e.TelegramId).ToHashSet(), cancellationToken);
        var byId = people.ToDictionary(p => p.TelegramId);
        var entries = new List<FeedEntry>(events.Count);
        foreach (var told in events)
        {
            var person = byId.GetValueOrDefault(told.TelegramId);
            var profile = person is not null && told.Kind is FeedKind.ProfileFilled or FeedKind.ProfileChanged
                ? await users.Profile(person!.UserId, cancellationToken)
                : null;
            entries.Add(new FeedEntry(told, person, profile));
        }

        return entries;
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
