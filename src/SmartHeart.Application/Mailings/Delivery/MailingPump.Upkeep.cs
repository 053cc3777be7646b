using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <content>What is done to messages that were sent: both may be done twice, so that nothing has to be noted before.</content>
public sealed partial class MailingPump
{
    private const int Page = 500;

    /// <summary>Once round: whoever could not be reached for a passing reason gets another chance, in order, before it counts as done.</summary>
    private async Task KeepUp(MailingAtWork mailing, CancellationToken stop)
    {
        var parcel = broadcaster.Pack(mailing.ToSend);
        var after = 0;
        while (!stop.IsCancellationRequested && await ledger.ToKeepUp(mailing.Id, after, Page, stop) is { Count: > 0 } page)
        {
            foreach (var some in page.Chunk(Batch)) await KeepUp(mailing, parcel, some, stop);
            after = page[^1].UserId;
        }

        if (!stop.IsCancellationRequested) await Tell(new NoteKept(mailing.Id, mailing.Upkeep));
    }

    private async Task KeepUp(MailingAtWork mailing, IParcel parcel, SentMessage[] some, CancellationToken stop)
    {
        var kept = await Task.WhenAll(some.Select(message => KeepUp(mailing, parcel, message, stop)));
        var done = some.Zip(kept).Where(pair => pair.Second).Select(pair => pair.First.UserId).ToList();
        if (done.Count > 0)
            await ledger.KeptUp(mailing.Id, done, mailing.Upkeep == MailingUpkeep.Removing ? -1 : mailing.ToSend.Edition, CancellationToken.None);
    }

    private async Task<bool> KeepUp(MailingAtWork mailing, IParcel parcel, SentMessage message, CancellationToken stop)
    {
        for (var tries = 0; ; tries++)
        {
            var outcome = mailing.Upkeep == MailingUpkeep.Removing
                ? await broadcaster.Remove(message.TelegramId, [message.MessageId, .. More(message)], stop)
                : await broadcaster.Rewrite(parcel, message.TelegramId, message.Language, message.MessageId, stop);
            if (outcome.State is not (DeliveryState.Retry or DeliveryState.Unknown) || tries == policy.MaxAttempts) return outcome.State == DeliveryState.Sent;
            await Task.Delay(outcome.RetryAfter ?? FirstPause * Math.Pow(2, Math.Min(tries, 7)), time, stop);
        }
    }

    private static IEnumerable<int> More(SentMessage message) =>
        message.MoreIds?.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)) ?? [];
}
