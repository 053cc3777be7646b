using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class StartBotTests : UseCaseTests
{
    [Fact]
    public async Task Newcomer_is_stored_with_the_source_and_asked_for_consent()
    {
        var view = (await Send(Who.Ivan, new StartBot("m-12"))).ShouldBeOk();

        view.ShouldBe(new StartView(IsNew: true, ConsentKind.PersonalData, "Иван", ProfileFilled: false, App.Policy.Url));
        var user = await Stored(Who.Ivan);
        (user.Source, user.JoinedAt).ShouldBe(("m-12", App.Time.GetUtcNow()));
        (await FeedEvents()).ShouldBe([new FeedEvent(FeedKind.UserArrived, 101, App.Time.GetUtcNow())]);
    }

    [Fact]
    public async Task Names_are_not_kept_before_consent()
    {
        await Newcomer(Who.Ivan);

        var user = await Stored(Who.Ivan);
        (user.TelegramName, user.Username).ShouldBe((null, null));
    }

    [Fact]
    public async Task Second_start_keeps_the_first_source_and_tells_nobody()
    {
        await Send(Who.Ivan, new StartBot("ads"));
        App.Time.Advance(TimeSpan.FromHours(1));

        var view = (await Send(Who.Ivan, new StartBot("other"))).ShouldBeOk();

        view.IsNew.ShouldBeFalse();
        var user = await Stored(Who.Ivan);
        (user.Source, user.LastSeenAt).ShouldBe(("ads", App.Time.GetUtcNow()));
        (await Feed()).ShouldBe([FeedKind.UserArrived]);
        (await App.Read(db => db.Set<User>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_agreed_is_asked_for_advertising_next_then_nothing()
    {
        await Reader(Who.Ivan);
        (await Send(Who.Ivan, new StartBot())).ShouldBeOk().Ask.ShouldBe(ConsentKind.Advertising);

        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, Granted: false));
        (await Send(Who.Ivan, new StartBot())).ShouldBeOk().Ask.ShouldBeNull();
    }

    [Fact]
    public async Task New_version_of_the_policy_asks_again()
    {
        await Reader(Who.Ivan);
        App.Policy.Version = "2";

        (await Send(Who.Ivan, new StartBot())).ShouldBeOk().Ask.ShouldBe(ConsentKind.PersonalData);
    }

    [Fact]
    public async Task Start_after_a_block_makes_the_person_reachable()
    {
        await Newcomer(Who.Ivan);
        await Send(Who.Ivan, new NoteReachability(Reachability.Blocked));

        await Send(Who.Ivan, new StartBot());

        (await Stored(Who.Ivan)).Reachability.ShouldBe(Reachability.Reachable);
        (await Feed()).ShouldBe([FeedKind.UserArrived, FeedKind.Blocked, FeedKind.Unblocked]);
    }
}
