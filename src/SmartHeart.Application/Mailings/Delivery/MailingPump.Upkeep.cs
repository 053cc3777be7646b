using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <content>What is done to messages that were sent: both may be done twice, so that nothing has to be noted before.</content>
public sealed partial class MailingPump
{
    private const int Page = 500;

    /// <summary>How often it goes round for those who were missed: with the pauses within, an outage of some hours.</summary>
    private const int MostRounds = 20;

    /// <summary>Round and round, page after page, until nobody is missed. What changes meanwhile, a deletion instead of a new text, ends the round; the next one does that.</summary>
    private async Task KeepUp(MailingAtWork mailing, CancellationToken stop)
    {
        var parcel = broadcaster.Pack(mailing.ToSend);
        var refusal = default(string);
        for (int round = 1, missed = 1; round <= MostRounds && missed > 0 && refusal is null && !stop.IsCancellationRequested; round++)
        {
            if (round > 1) await Task.Delay(LongestPause, time, stop);
            (refusal, missed) = await GoRound(mailing, parcel, stop);
        }

        if (!stop.IsCancellationRequested) await Tell(new NoteKept(mailing.Id, mailing.Upkeep, mailing.ToSend.Edition, refusal));
    }

    /// <returns>Telegram's words when it refuses the new text itself: nobody else need be asked. And how many were missed for a passing reason.</returns>
    private async Task<(string? Refusal, int Missed)> GoRound(MailingAtWork mailing, IParcel parcel, CancellationToken stop)
    {
        var missed = 0;
        for (var after = 0; !stop.IsCancellationRequested;)
        {
            var page = await ledger.ToKeepUp(mailing.Id, mailing.Upkeep, mailing.ToSend.Edition, after, Page, stop);
            if (page.Count == 0) break;

            foreach (var some in page.Chunk(Batch))
            {
                var (refusal, left) = await KeepUp(mailing, parcel, some, stop);
                if (refusal is not null) return (refusal, 0);
                missed += left;
            }

            after = page[^1].UserId;
        }

        return (null, missed);
    }

    private async Task<(string? Refusal, int Missed)> KeepUp(MailingAtWork mailing, IParcel parcel, SentMessage[] some, CancellationToken stop)
    {
        var kept = await Task.WhenAll(some.Select(message => KeepUp(mailing, parcel, message, stop)));
        var done = some.Zip(kept).Where(pair => pair.Second.State == DeliveryState.Sent).Select(pair => pair.First.UserId).ToList();
        if (done.Count > 0)
            await ledger.KeptUp(mailing.Id, done, mailing.Upkeep == MailingUpkeep.Removing ? -1 : mailing.ToSend.Edition, CancellationToken.None);
        var refused = kept.FirstOrDefault(delivery => delivery.State == DeliveryState.ContentFault);
        return (refused is null ? null : refused.Words ?? "", kept.Count(delivery => delivery.State is DeliveryState.Retry or DeliveryState.Unknown));
    }

    /// <summary>Whoever can't be reached for a passing reason gets other chances before it counts as failed. A 429 is no fault of anybody's.</summary>
    private async Task<Common.Ports.Delivery> KeepUp(MailingAtWork mailing, IParcel parcel, SentMessage message, CancellationToken stop)
    {
        for (var faults = 0; ;)
        {
            var outcome = await Change(mailing, parcel, message, stop);
            if (outcome.State is not (DeliveryState.Retry or DeliveryState.Unknown)) return outcome;
            if (outcome.RetryAfter is null && ++faults > policy.MaxAttempts) return outcome;

            await Task.Delay(outcome.RetryAfter ?? FirstPause * Math.Pow(2, Math.Min(faults, 7)), time, stop);
        }
    }

    private Task<Common.Ports.Delivery> Change(MailingAtWork mailing, IParcel parcel, SentMessage message, CancellationToken stop)
    {
        int[] ids = [message.MessageId, .. More(message)];
        var text = mailing.ToSend.Content.TextAt;
        return mailing.Upkeep == MailingUpkeep.Removing
            ? broadcaster.Remove(message.TelegramId, ids, stop)
            : broadcaster.Rewrite(parcel, message.TelegramId, message.Language, text < ids.Length ? ids[text] : ids[0], stop);
    }

    private static IEnumerable<int> More(SentMessage message) => message.MoreIds?.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)) ?? [];
}
