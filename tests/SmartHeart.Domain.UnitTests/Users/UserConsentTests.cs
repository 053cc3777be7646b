using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class UserConsentTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly User _user = User.Arrive(42, null, Now);

    [Fact]
    public void Questions_come_one_after_another()
    {
        _user.NextQuestion("1").ShouldBe(ConsentKind.PersonalData);
        _user.Decide(ConsentKind.PersonalData, granted: true, "1", Now).ShouldBeOk().ShouldBeTrue();
        _user.NextQuestion("1").ShouldBe(ConsentKind.Advertising);
        _user.Decide(ConsentKind.Advertising, granted: true, "1", Now).ShouldBeOk().ShouldBeTrue();
        _user.NextQuestion("1").ShouldBeNull();

        _user.HasConsentTo("1").ShouldBeTrue();
        _user.WantsMailings("1").ShouldBeTrue();
    }

    [Fact]
    public void No_to_advertising_opens_content_and_is_not_asked_again()
    {
        Agree(ConsentKind.PersonalData);
        _user.Decide(ConsentKind.Advertising, granted: false, "1", Now).ShouldBeOk();

        _user.HasConsentTo("1").ShouldBeTrue();
        _user.WantsMailings("1").ShouldBeFalse();
        _user.NextQuestion("1").ShouldBeNull();
        _user.Advertising.State.ShouldBe(ConsentState.Refused);
    }

    [Fact]
    public void No_to_personal_data_is_kept_and_asked_again()
    {
        _user.Decide(ConsentKind.PersonalData, granted: false, "1", Now).ShouldBeOk();

        _user.PersonalData.ShouldBe(new Consent(ConsentState.Refused, "1", Now));
        _user.HasConsentTo("1").ShouldBeFalse();
        _user.NextQuestion("1").ShouldBe(ConsentKind.PersonalData);
    }

    [Fact]
    public void New_version_of_the_policy_asks_both_questions_again()
    {
        Agree(ConsentKind.PersonalData);
        Agree(ConsentKind.Advertising);

        _user.HasConsentTo("2").ShouldBeFalse();
        _user.WantsMailings("2").ShouldBeFalse();
        _user.NextQuestion("2").ShouldBe(ConsentKind.PersonalData);
        _user.Decide(ConsentKind.PersonalData, granted: true, "2", Now).ShouldBeOk();
        _user.NextQuestion("2").ShouldBe(ConsentKind.Advertising);
    }

    [Fact]
    public void Advertising_cannot_be_agreed_to_first() =>
        _user.Decide(ConsentKind.Advertising, granted: true, "1", Now).ShouldFail("consent.personal_data_first");

    [Fact]
    public void Same_answer_twice_is_one_entry()
    {
        Agree(ConsentKind.PersonalData);

        _user.Decide(ConsentKind.PersonalData, granted: true, "1", Now.AddDays(1)).ShouldBeOk().ShouldBeFalse();

        _user.ConsentLog.Count.ShouldBe(1);
        _user.PersonalData.At.ShouldBe(Now);
    }

    [Fact]
    public void No_after_a_yes_is_a_withdrawal()
    {
        Agree(ConsentKind.PersonalData);

        _user.Decide(ConsentKind.PersonalData, granted: false, "1", Now).ShouldBeOk().ShouldBeTrue();

        _user.PersonalData.State.ShouldBe(ConsentState.Withdrawn);
    }

    [Fact]
    public void Withdrawal_of_personal_data_ends_mailings_too_and_erases_nothing()
    {
        Agree(ConsentKind.PersonalData);
        Agree(ConsentKind.Advertising);
        _user.FillProfile(PersonName.Stored("Иван Петров"), null, null, PhoneNumber.Stored("+79161234567"), Now);

        _user.Withdraw(ConsentKind.PersonalData, "1", Now.AddDays(1)).ShouldBeOk();

        _user.HasConsentTo("1").ShouldBeFalse();
        _user.Advertising.State.ShouldBe(ConsentState.Withdrawn);
        _user.Profile.ShouldNotBeNull();
        _user.ConsentLog.Select(entry => (entry.Kind, entry.State)).ShouldBe(
        [
            (ConsentKind.PersonalData, ConsentState.Given),
            (ConsentKind.Advertising, ConsentState.Given),
            (ConsentKind.PersonalData, ConsentState.Withdrawn),
            (ConsentKind.Advertising, ConsentState.Withdrawn),
        ]);
    }

    [Fact]
    public void Withdrawal_of_advertising_keeps_content_open()
    {
        Agree(ConsentKind.PersonalData);
        Agree(ConsentKind.Advertising);

        _user.Withdraw(ConsentKind.Advertising, "1", Now).ShouldBeOk();

        _user.HasConsentTo("1").ShouldBeTrue();
        _user.WantsMailings("1").ShouldBeFalse();
    }

    [Fact]
    public void What_was_not_given_cannot_be_withdrawn()
    {
        _user.Withdraw(ConsentKind.PersonalData, "1", Now).ShouldFail("consent.nothing_to_withdraw");
        _user.Decide(ConsentKind.PersonalData, granted: false, "1", Now).ShouldBeOk();
        _user.Withdraw(ConsentKind.PersonalData, "1", Now).ShouldFail("consent.nothing_to_withdraw");
    }

    [Fact]
    public void Withdrawn_consent_can_be_given_again()
    {
        Agree(ConsentKind.PersonalData);
        _user.Withdraw(ConsentKind.PersonalData, "1", Now).ShouldBeOk();

        Agree(ConsentKind.PersonalData);

        _user.HasConsentTo("1").ShouldBeTrue();
        _user.ConsentLog.Count.ShouldBe(3);
    }

    private void Agree(ConsentKind kind) => _user.Decide(kind, granted: true, "1", Now).ShouldBeOk();
}
