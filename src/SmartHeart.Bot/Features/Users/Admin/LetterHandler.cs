using MediatR;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>
/// Sends a letter and tells topic main what became of it. That it leaves is durable before it does, and what became of it before it is told: a crash in
/// between loses nothing and sends nothing twice.
/// </summary>
internal sealed class LetterHandler(ISender requests, Actor actor, IMessageSender sender, ITopicScreens topics, Speech speech) : IOutboxHandler<LetterToSend>
{
    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<LetterToSend> messages, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        foreach (var message in messages)
        {
            if (await Handle(message, cancellationToken) is { } verdict) return verdict;
        }

        return null;
    }

    /// <inheritdoc/>
    public async Task<bool> GiveUp(LetterToSend message, string reason, CancellationToken cancellationToken)
    {
        actor.Set(Role.System, 0);
        var given = await requests.Send(new GiveUpLetter(message.Key, reason), cancellationToken);
        // Told or not, the person's card says it and lets an admin send it again.
        return !given.IsOk || await Tell(given.Value, cancellationToken) is null;
    }

    private async Task<OutboxVerdict?> Handle(LetterToSend message, CancellationToken cancellationToken)
    {
        var begun = await requests.Send(new BeginLetter(message.Key), cancellationToken);
        // The person or the letter is gone: there is nothing to send and nobody to tell of.
        if (!begun.IsOk) return null;

        var letter = begun.Value.Letter;
        if (begun.Value.Leaves)
        {
            var delivery = await Send(message, begun.Value.MessageIds, cancellationToken);
            var settled = await requests.Send(new SettleLetter(message.Key, delivery), CancellationToken.None);
            if (delivery.State == DeliveryState.Retry) return OutboxVerdict.Retry(delivery.Words ?? "", delivery.RetryAfter);
            if (!settled.IsOk) return null;
            letter = settled.Value;
        }

        return await Tell(letter, cancellationToken);
    }

    private async Task<Delivery> Send(LetterToSend message, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        try
        {
            return await sender.CopyToUser(message.TelegramId, messageIds, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // Stopped while it waited for its turn: it never left (a call that had begun answers with an outcome instead).
            return new Delivery(DeliveryState.Retry, Words: "stopped");
        }
    }

    private async Task<OutboxVerdict?> Tell(LetterView letter, CancellationToken cancellationToken)
    {
        var shown = await topics.Show(AdminTopic.Main, LetterScreens.Outcome(letter, speech.Own()), null, cancellationToken);
        return shown.Delivery.State == DeliveryState.Retry ? OutboxVerdict.Retry(shown.Delivery.Words ?? "", shown.Delivery.RetryAfter) : null;
    }
}
