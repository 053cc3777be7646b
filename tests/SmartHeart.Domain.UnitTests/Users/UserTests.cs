using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.UnitTests.Users;

public sealed class UserTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddHours(1);

    private static readonly PersonName Name = PersonName.Stored("Иван Петров");
    private static readonly PhoneNumber Phone = PhoneNumber.Stored("+79161234567");

    [Theory]
    [InlineData("m-12", "m-12")]
    [InlineData("Ads_2026", "Ads_2026")]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("два слова", null)]
    [InlineData("a.b", null)]
    public void Newcomer_keeps_the_source_if_it_is_a_payload(string? payload, string? source)
    {
        var user = User.Arrive(42, payload, Now);

        user.Source.ShouldBe(source);
        user.TelegramId.ShouldBe(42);
        (user.JoinedAt, user.LastSeenAt, user.Reachability).ShouldBe((Now, Now, Reachability.Reachable));
    }

    [Fact]
    public void Source_longer_than_a_payload_is_left_out()
    {
        User.Arrive(42, new string('a', 64), Now).Source!.Length.ShouldBe(64);
        User.Arrive(42, new string('a', 65), Now).Source.ShouldBeNull();
    }

    [Fact]
    public void Fill_of_a_profile_then_a_change_then_the_same_again()
    {
        var user = User.Arrive(42, null, Now);

        user.FillProfile(Name, null, null, Phone, Now).ShouldBe(ProfileChange.Filled);
        user.FillProfile(Name, CompanyName.Stored("ООО"), null, Phone, Later).ShouldBe(ProfileChange.Changed);
        user.FillProfile(Name, CompanyName.Stored("ООО"), null, Phone, Later.AddHours(1)).ShouldBe(ProfileChange.None);

        user.Profile.ShouldBe(new Profile(Name, CompanyName.Stored("ООО"), null, Phone, Now, Later));
    }

    [Fact]
    public void Block_is_news_once_and_writing_again_ends_it()
    {
        var user = User.Arrive(42, null, Now);

        user.Note(Reachability.Blocked, Later).ShouldBeTrue();
        user.Note(Reachability.Blocked, Later.AddHours(1)).ShouldBeFalse();
        user.ReachabilitySince.ShouldBe(Later);

        user.Seen(Later.AddHours(2)).ShouldBeTrue();
        user.Reachability.ShouldBe(Reachability.Reachable);
        user.LastSeenAt.ShouldBe(Later.AddHours(2));
        user.Seen(Later.AddHours(3)).ShouldBeFalse();
    }
}
