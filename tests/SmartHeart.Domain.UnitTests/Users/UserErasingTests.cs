using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class UserErasingTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_that_names_them_is_left_and_what_is_counted_stays()
    {
        var user = Known();

        user.Erase(Now.AddDays(1));

        (user.TelegramName, user.Username, user.Language, user.Profile).ShouldBe((null, null, null, null));
        user.TelegramId.ShouldBeLessThanOrEqualTo(0);
        (user.Source, user.JoinedAt, user.ErasedAt).ShouldBe(("vk_ads", Now, Now.AddDays(1)));
        (user.PersonalData.State, user.Advertising.State).ShouldBe((ConsentState.Given, ConsentState.Given));
    }

    [Fact]
    public void Nobody_writes_to_them_any_more_whatever_they_had_agreed_to()
    {
        var user = Known();

        user.Erase(Now);

        (user.HasConsentTo("1"), user.WantsMailings("1")).ShouldBe((false, false));
        (user.Reachability, user.Interests).ShouldBe((Reachability.Deactivated, Interests.None));
    }

    [Fact]
    public void Topics_are_switched_one_by_one()
    {
        var user = User.Arrive(42, null, Now);

        user.CareFor(Interests.Events, wanted: false);
        user.CareFor(Interests.Events, wanted: false);
        user.Interests.Chosen().ShouldBe(InterestTopics.Each.Except([Interests.Events]));
        user.CareFor(Interests.All, wanted: false);
        user.CareFor(Interests.Products, wanted: true);
        user.Interests.ShouldBe(Interests.Products);
    }

    [Fact]
    public void Who_wants_none_of_the_topics_offered_wants_no_new_one()
    {
        var user = User.Arrive(42, null, Now);

        user.CareFor(Interests.Events, wanted: false, [Interests.Events, Interests.News]);
        user.Interests.ShouldBe(Interests.All & ~Interests.Events);
        user.CareFor(Interests.News, wanted: false, [Interests.Events, Interests.News]);
        user.Interests.ShouldBe(Interests.None);
    }

    [Fact]
    public void All_of_the_topics_is_each_of_them() =>
        InterestTopics.Each.Aggregate((all, topic) => all | topic).ShouldBe(Interests.All);

    private static User Known()
    {
        var user = User.Arrive(42, "vk_ads", Now);
        user.Decide(ConsentKind.PersonalData, true, "1", Now);
        user.Decide(ConsentKind.Advertising, true, "1", Now);
        user.IsCalled("Иван", "ivan");
        user.Speak("en");
        user.FillProfile(PersonName.Stored("Иван Петров"), null, null, PhoneNumber.Stored("+79161234567"), Now);
        return user;
    }
}
