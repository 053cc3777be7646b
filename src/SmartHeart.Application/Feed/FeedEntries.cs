using SmartHeart.Application.Users;

namespace SmartHeart.Application.Feed;

/// <summary>An event with what is known of its person.</summary>
/// <param name="Event">What they did.</param>
/// <param name="Person">Null when they are not known (any more), or nobody asked.</param>
/// <param name="Profile">For events about the profile; null when it is gone.</param>
public sealed record FeedEntry(FeedEvent Event, FeedPerson? Person, ProfileView? Profile);

/// <summary>Finds the people of events as they are now: what was erased since is not told any more.</summary>
public sealed class FeedEntries(IUserReads users)
{
    /// <summary>The events with their people, in the same order.</summary>
    public async Task<IReadOnlyList<FeedEntry>> Of(IReadOnlyList<FeedEvent> events, CancellationToken cancellationToken)
    {
        var people = await users.People(events.Select(one => one.TelegramId).ToHashSet(), cancellationToken);
        var byId = people.ToDictionary(person => person.TelegramId);
        var entries = new List<FeedEntry>(events.Count);
        foreach (var one in events)
        {
            var person = byId.GetValueOrDefault(one.TelegramId);
            var profile = person is not null && one.Kind is FeedKind.ProfileFilled or FeedKind.ProfileChanged
                ? await users.Profile(person!.UserId, cancellationToken)
                : null;
            entries.Add(new FeedEntry(one, person, profile));
        }

        return entries;
    }
}
