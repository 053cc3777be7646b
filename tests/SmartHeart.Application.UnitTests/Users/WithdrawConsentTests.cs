using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;

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
    public async Task Consent_that_was_not_given_cannot_be_withdrawn()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldFail("consent.nothing_to_withdraw");

        (await Feed()).ShouldBe([FeedKind.UserArrived]);
    }

    [Fact]
    public async Task Stranger_has_nothing_to_withdraw() =>
        (await Send(Who.Ivan, new WithdrawConsent(ConsentKind.PersonalData))).ShouldFail("user.unknown");
}
