using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class NoteReachabilityTests : UseCaseTests
{
    [Fact]
    public async Task Block_and_its_end_are_kept_and_told_once_each()
    {
        await Newcomer(Who.Ivan);

        foreach (var state in new[] { Reachability.Blocked, Reachability.Blocked, Reachability.Reachable, Reachability.Reachable })
            (await Send(Who.Ivan, new NoteReachability(state))).ShouldBeOk();

        (await Feed()).ShouldBe([FeedKind.UserArrived, FeedKind.Blocked, FeedKind.Unblocked]);
        (await Stored(Who.Ivan)).Reachability.ShouldBe(Reachability.Reachable);
    }

    [Fact]
    public async Task Of_strangers_nothing_is_kept()
    {
        (await Send(Who.Ivan, new NoteReachability(Reachability.Blocked))).ShouldBeOk();

        (await App.Read(db => db.Set<User>().CountAsync())).ShouldBe(0);
        (await Feed()).ShouldBeEmpty();
    }
}
