using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;

namespace SmartHeart.Application.UnitTests.Users;

public sealed class FillProfileTests : UseCaseTests
{
    private static readonly FillProfile Filled = new()
    {
        FullName = " Иван  Петров ",
        Company = "ООО «Ромашка»",
        Position = "Директор",
        Phone = "8 (916) 123-45-67",
    };

    [Fact]
    public async Task Profile_is_kept_in_one_form_and_told()
    {
        await Reader(Who.Ivan);

        var view = (await Send(Who.Ivan, Filled)).ShouldBeOk();

        view.ShouldBe(new ProfileView("Иван Петров", "ООО «Ромашка»", "Директор", "+79161234567"));
        var profile = (await Stored(Who.Ivan)).Profile.ShouldNotBeNull();
        (profile.FullName.Value, profile.Phone.Value, profile.FilledAt).ShouldBe(("Иван Петров", "+79161234567", App.Time.GetUtcNow()));
        (await Feed()).Last().ShouldBe(FeedKind.ProfileFilled);
    }

    [Fact]
    public async Task Company_and_position_may_be_skipped()
    {
        await Reader(Who.Ivan);

        var view = (await Send(Who.Ivan, Filled with { Company = "", Position = "" })).ShouldBeOk();

        (view.Company, view.Position).ShouldBe((null, null));
    }

    [Fact]
    public async Task Change_of_one_field_is_told_as_a_change_and_no_change_is_not_told()
    {
        await Reader(Who.Ivan);
        var view = (await Send(Who.Ivan, Filled)).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromDays(1));

        (await Send(Who.Ivan, FillProfile.Of(view) with { Position = "Владелец" })).ShouldBeOk();
        (await Send(Who.Ivan, FillProfile.Of(view) with { Position = "Владелец" })).ShouldBeOk();

        (await Feed()).TakeLast(2).ShouldBe([FeedKind.ProfileFilled, FeedKind.ProfileChanged]);
        var profile = (await Stored(Who.Ivan)).Profile!;
        (profile.Position!.Value, profile.ChangedAt - profile.FilledAt).ShouldBe(("Владелец", TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task Every_wrong_field_is_named_with_what_is_wrong()
    {
        await Reader(Who.Ivan);

        var result = await Send(Who.Ivan, new FillProfile { FullName = "Иван2", Company = "🔥", Position = "—", Phone = "123" });

        result.ShouldBeInvalid().ShouldBe(
            ["FullName: name.digits", "Company: company.no_words", "Position: position.no_words", "Phone: phone.too_short"]);
        (await Stored(Who.Ivan)).Profile.ShouldBeNull();
    }

    [Fact]
    public async Task Without_consent_nothing_is_kept()
    {
        await Newcomer(Who.Ivan);

        (await Send(Who.Ivan, Filled)).ShouldFail("consent.required");

        (await Stored(Who.Ivan)).Profile.ShouldBeNull();
    }
}
