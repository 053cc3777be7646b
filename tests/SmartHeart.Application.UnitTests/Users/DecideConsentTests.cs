using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class DecideConsentTests : UseCaseTests
{
    [Fact]
    public async Task Yes_is_kept_with_version_and_time_and_leads_to_the_second_question()
    {
        await Newcomer(Who.Ivan);
        App.Time.Advance(TimeSpan.FromMinutes(5));

        var view = (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();

        view.ShouldBe(new ConsentDecided(ConsentKind.PersonalData, ConsentState.Given, ConsentKind.Advertising, ProfileFilled: false));
        var user = await Stored(Who.Ivan);
        user.PersonalData.ShouldBe(new Consent(ConsentState.Given, "1", App.Time.GetUtcNow()));
        (user.TelegramName, user.Username).ShouldBe(("Иван", "ivan"));
        (await FeedEvents()).Last().ShouldBe(new FeedEvent(FeedKind.ConsentGiven, 101, App.Time.GetUtcNow(), ConsentKind.PersonalData));
    }

    [Fact]
    public async Task Next_request_of_the_same_update_knows_the_answer()
    {
        await Newcomer(Who.Ivan);
        var id = (await Stored(Who.Ivan)).Id;

        await App.InScope(async scope =>
        {
            scope.GetRequiredService<Actor>().Set(Role.User, Who.Ivan.TelegramId, id);
            var sender = scope.GetRequiredService<ISender>();

            (await sender.Send(new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();
            (await sender.Send(new ShowMenu())).ShouldBeOk();
            (await sender.Send(new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();
            (await sender.Send(new ShowMenu())).ShouldFail("consent.required");
        });
    }

    [Fact]
    public async Task Refusal_is_kept_and_nothing_else_of_the_person()
    {
        await Newcomer(Who.Ivan);

        var view = (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: false))).ShouldBeOk();

        view.Ask.ShouldBeNull();
        var user = await Stored(Who.Ivan);
        user.PersonalData.State.ShouldBe(ConsentState.Refused);
        (user.TelegramName, user.Username).ShouldBe((null, null));
        (await Feed()).Last().ShouldBe(FeedKind.ConsentRefused);
    }

    [Fact]
    public async Task Answer_pressed_twice_is_one()
    {
        await Reader(Who.Ivan);

        (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldBeOk();

        (await Stored(Who.Ivan)).ConsentLog.Count.ShouldBe(1);
        (await Feed()).ShouldBe([FeedKind.UserArrived, FeedKind.ConsentGiven]);
    }

    [Fact]
    public async Task No_after_a_yes_is_a_withdrawal_in_log_and_feed()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, Granted: true));

        var view = (await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, Granted: false))).ShouldBeOk();

        view.State.ShouldBe(ConsentState.Withdrawn);
        (await Stored(Who.Ivan)).ConsentLog.OrderBy(entry => entry.Id).Select(entry => (entry.Kind, entry.State)).ShouldBe(
        [
            (ConsentKind.PersonalData, ConsentState.Given),
            (ConsentKind.Advertising, ConsentState.Given),
            (ConsentKind.Advertising, ConsentState.Withdrawn),
        ]);
        (await Feed()).Last().ShouldBe(FeedKind.ConsentWithdrawn);
    }

    [Fact]
    public async Task Advertising_cannot_come_first()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, Granted: true))).ShouldFail("consent.personal_data_first");

        (await Stored(Who.Ivan)).ConsentLog.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stranger_must_start_first() =>
        (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, Granted: true))).ShouldFail("user.unknown");

    [Fact]
    public async Task Question_that_does_not_exist_is_refused() =>
        (await Send(Who.Ivan, new DecideConsent((ConsentKind)7, Granted: true))).ShouldBeInvalid().ShouldBe(["Kind: input.enum"]);
}
