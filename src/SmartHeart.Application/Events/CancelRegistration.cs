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
/// A person takes their registration back, also when the event was taken from users meanwhile. Once more, or without one, changes nothing
/// (<see cref="ContentErrors.Gone"/>, <see cref="EventErrors.Over"/>).
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record CancelRegistration(int Id) : ICommand<OwnEvent>;

internal sealed class CancelRegistrationHandler(
    IContentReads contents, IContentRepository items, IRegistrationRepository registrations, IActor actor, IOutbox outbox, CrmOutbox crm,
    TimeProvider clock) : ICommandHandler<CancelRegistration, OwnEvent>
{
    public async Task<Result<OwnEvent>> Handle(CancelRegistration command, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } userId) return UserErrors.Unknown;
        var card = await contents.Card(command.Id, userId, cancellationToken);
        if (await registrations.Find(userId, command.Id, cancellationToken) is not { } registration) return Untouched(card);
        if (await items.Find(command.Id, cancellationToken) is not { Event: { } details } item) return ContentErrors.Gone;

        var now = clock.GetUtcNow();
        var cancelled = registration.Cancel(details, now);
        if (cancelled.Error is { } error && error != EventErrors.NotRegistered) return error;
        if (cancelled.IsOk) Tell(item, now);

        return new OwnEvent(item.Title.Value, card is null ? null : card with { IsRegistered = false });
    }

    private static Result<OwnEvent> Untouched(ContentCard? card) => card is null ? ContentErrors.Gone : new OwnEvent(card.Title, card);

    private void Tell(ContentItem item, DateTimeOffset now)
    {
        outbox.Add(new FeedEvent(FeedKind.EventCancelled, actor.TelegramId, now) { Said = new Dictionary<string, string> { ["event"] = item.Title.Value } });
        crm.Tell(new EventCancelled(item.Id, actor.TelegramId));
    }
}

/// <summary>An event that a person has, or had, registered for.</summary>
/// <param name="Title">Plain text.</param>
/// <param name="Card">Null when the event was taken from users.</param>
public sealed record OwnEvent(string Title, ContentCard? Card);
