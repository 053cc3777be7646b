using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Events;

/// <summary>
/// A person takes their registration back. Once more, or without one, changes nothing (<see cref="ContentErrors.Gone"/>, <see cref="EventErrors.Over"/>).
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record CancelRegistration(int Id) : ICommand<ContentCard>;

internal sealed class CancelRegistrationHandler(
    IContentReads contents, IContentRepository items, IRegistrationRepository registrations, IActor actor, IOutbox outbox, CrmOutbox crm,
    TimeProvider clock) : ICommandHandler<CancelRegistration, ContentCard>
{
    public async Task<Result<ContentCard>> Handle(CancelRegistration command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        if (await contents.Card(command.Id, userId, cancellationToken) is not { } card) return ContentErrors.Gone;
        if (await registrations.Find(userId, card.Id, cancellationToken) is not { } registration) return card;
        if ((await items.Find(card.Id, cancellationToken))?.Event is not { } details) return ContentErrors.Gone;

        var now = clock.GetUtcNow();
        var cancelled = registration.Cancel(details, now);
        if (cancelled.Error is { } error && error != EventErrors.NotRegistered) return error;
        if (cancelled.IsOk) Tell(card, now);

        return card with { IsRegistered = false };
    }

    private void Tell(ContentCard card, DateTimeOffset now)
    {
        outbox.Add(new FeedEvent(FeedKind.EventCancelled, actor.TelegramId, now) { Said = new Dictionary<string, string> { ["event"] = card.Title } });
        crm.Tell(new EventCancelled(card.Id, actor.TelegramId));
    }
}
