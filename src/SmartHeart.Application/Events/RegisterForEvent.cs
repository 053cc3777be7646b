using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Events;

/// <summary>
/// A person registers for an event, with a profile or without one: it is asked for afterwards. Once more changes nothing.
/// (<see cref="ContentErrors.Gone"/>, <see cref="EventErrors.NoEvent"/>, <see cref="EventErrors.Over"/>).
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record RegisterForEvent(int Id) : ICommand<EventRegistration>;

internal sealed class RegisterForEventHandler(
    IContentReads contents, IContentRepository items, IRegistrationRepository registrations, IUserRepository users, IActor actor, IOutbox outbox,
    CrmOutbox crm, TimeProvider clock) : ICommandHandler<RegisterForEvent, EventRegistration>
{
    public async Task<Result<EventRegistration>> Handle(RegisterForEvent command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;
        if (await contents.Card(command.Id, user.Id, cancellationToken) is not { } card) return ContentErrors.Gone;
        if ((await items.Find(command.Id, cancellationToken))?.Event is not { } details) return EventErrors.NoEvent;

        var now = clock.GetUtcNow();
        var registered = Register(await registrations.Find(user.Id, card.Id, cancellationToken), user.Id, card.Id, details, now);
        if (registered.Error is { } error && error != EventErrors.AlreadyRegistered) return error;
        if (registered.IsOk) Tell(user, card, now);

        return new EventRegistration(card with { IsRegistered = true }, user.Profile is not null);
    }

    private Result<Done> Register(Registration? former, int userId, int contentId, EventDetails details, DateTimeOffset now)
    {
        if (former is not null) return former.RegisterAgain(details, now);

        var made = Registration.Register(userId, contentId, details, now);
        if (made.IsOk) registrations.Add(made.Value);
        return made.Map(_ => default(Done));
    }

    private void Tell(User user, ContentCard card, DateTimeOffset now)
    {
        outbox.Add(new FeedEvent(FeedKind.EventRegistered, user.TelegramId, now) { Said = new Dictionary<string, string> { ["event"] = card.Title } });
        crm.Tell(new EventRegistered(card.Id, user.TelegramId), user.Profile is null);
    }
}

/// <summary>A person is registered.</summary>
/// <param name="Card">The event.</param>
/// <param name="ProfileFilled">Whether the agency knows whom to expect.</param>
public sealed record EventRegistration(ContentCard Card, bool ProfileFilled);
