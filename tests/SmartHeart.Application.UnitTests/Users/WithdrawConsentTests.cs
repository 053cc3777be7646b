using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Conversations;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class WithdrawConsentTests : UseCaseTests
{
    [Fact]
    public async Task Withdrawal_closes_content_and_keeps_the_profile()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new FillProfile { FullName = "Иван Петров", Phone = "89161234567" });

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

        (await Send(Who.Ivan, new ShowMenu())).ShouldFail("consent.required");
        var user = await Stored(Who.Ivan);
        user.PersonalData.State.ShouldBe(ConsentState.Withdrawn);
        user.Profile.ShouldNotBeNull();
        (await Feed()).Last().ShouldBe(FeedKind.ConsentWithdrawn);
    }

    [Fact]
    public async Task Withdrawal_of_personal_data_stops_mailings_too()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldBeOk();

        var user = await Stored(Who.Ivan);
        (user.Advertising.State, user.WantsMailings(App.Policy.Version)).ShouldBe((ConsentState.Withdrawn, false));
    }

    [Theory]
    [InlineData(ConsentKind.PersonalData, true)]
    [InlineData(ConsentKind.Advertising, false)]
    public async Task A_running_form_ends_with_the_consent_to_personal_data_alone(ConsentKind kind, bool ends)
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));
        await Begin(Who.Ivan);

        (await Send(Who.Ivan, new WithdrawConsent(kind))).ShouldBeOk();

        (await App.All<ConversationEntry>()).Count.ShouldBe(ends ? 0 : 1);
    }

    [Fact]
    public async Task Withdrawal_of_advertising_stops_mailings_and_nothing_else()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.Advertising))).ShouldBeOk();

        (await Send(Who.Ivan, new ShowMenu())).ShouldBeOk();
        var user = await Stored(Who.Ivan);
        (user.HasConsentTo(App.Policy.Version), user.WantsMailings(App.Policy.Version), user.Interests).ShouldBe((true, false, Interests.All));
    }

    [Fact]
    public async Task Favourites_and_profile_wait_closed_and_are_there_after_agreeing_again()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new FillProfile { FullName = "Иван Петров", Phone = "89161234567" });
        var material = await Published(await Category());
        var id = (await Stored(Who.Ivan)).Id;
        await App.Read(db => db.Database.ExecuteSqlAsync($"""INSERT INTO "Favourites" ("UserId", "ContentId", "At") VALUES ({id}, {material}, 0)"""));

        await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData));
        (await Send(Who.Ivan, new OpenContent(material))).ShouldFail("consent.required");
        (await App.All<Favourite>()).ShouldHaveSingleItem();
        (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, true))).ShouldBeOk().ProfileFilled.ShouldBeTrue();

        (await Send(Who.Ivan, new OpenContent(material))).ShouldBeOk();
        (await Send(Who.Ivan, new ShowProfile())).ShouldBeOk().FullName.ShouldBe("Иван Петров");
        (await App.All<Favourite>()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Mailings_stay_off_after_agreeing_again_until_they_are_asked_for()
    {
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new DecideConsent(ConsentKind.Advertising, true));
        await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData));

        (await Send(Who.Ivan, new DecideConsent(ConsentKind.PersonalData, true))).ShouldBeOk().Ask.ShouldBeNull();

        (await Stored(Who.Ivan)).WantsMailings(App.Policy.Version).ShouldBeFalse();
    }

    [Fact]
    public async Task Consent_that_was_not_given_cannot_be_withdrawn()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldFail("consent.nothing_to_withdraw");

        (await Feed()).ShouldBe([FeedKind.UserArrived]);
    }

    [Fact]
    public async Task Stranger_has_nothing_to_withdraw() =>
        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldFail("user.unknown");

    private Task Begin(TestActor who) => App.InScope(async scope =>
    {
        var key = new ConversationKey(who.TelegramId, 0, who.TelegramId);
        scope.GetRequiredService<IConversationStore>().Save(key, new Conversation("profile", 1, 7, "company", "{}", 5, null));
        await scope.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    });
}
