using SmartHeart.Domain.Mailings;

namespace SmartHeart.Domain.UnitTests.Mailings;

public sealed class AudienceEditingTests
{
    private static readonly Condition Profile = new(ConditionKind.ProfileFilled);
    private static readonly Condition Vip = new(ConditionKind.Tagged, Text: "vip");

    [Fact]
    public void The_first_condition_narrows_everyone_and_the_next_narrows_further()
    {
        var audience = Audience.Everyone.With(0, Profile).ShouldBeOk().With(0, Vip).ShouldBeOk();

        audience.Any.Single().ShouldBe([Profile, Vip]);
    }

    [Fact]
    public void A_new_group_adds_people()
    {
        var audience = Audience.Everyone.With(0, Profile).ShouldBeOk().With(AudienceEditing.NewGroup, Vip).ShouldBeOk();

        audience.Any.Select(group => group.Single()).ShouldBe([Profile, Vip]);
    }

    [Fact]
    public void The_same_is_not_asked_twice_and_its_opposite_takes_its_place()
    {
        var audience = Audience.Everyone.With(0, Vip).ShouldBeOk();

        audience.With(0, Vip).ShouldBeOk().Means(audience).ShouldBeTrue();
        audience.With(0, Vip with { Not = true }).ShouldBeOk().Any.Single().ShouldBe([Vip with { Not = true }]);
    }

    [Fact]
    public void A_condition_turns_and_turns_back()
    {
        var audience = Audience.Everyone.With(0, Vip).ShouldBeOk();

        var turned = audience.Turned(0, 0).ShouldBeOk();

        turned.Find(0, 0).ShouldBe(Vip with { Not = true });
        turned.Turned(0, 0).ShouldBeOk().Means(audience).ShouldBeTrue();
    }

    [Fact]
    public void With_its_last_condition_a_group_goes_and_without_groups_everyone_is_meant()
    {
        var audience = Audience.Everyone.With(0, Profile).ShouldBeOk().With(AudienceEditing.NewGroup, Vip).ShouldBeOk();

        var left = audience.Without(0, 0).ShouldBeOk();

        left.Any.Single().ShouldBe([Vip]);
        left.Without(0, 0).ShouldBeOk().IsEveryone.ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_there_any_more_is_refused()
    {
        var audience = Audience.Everyone.With(0, Profile).ShouldBeOk();

        audience.Turned(0, 1).ShouldFail("audience.changed");
        audience.Without(1, 0).ShouldFail("audience.changed");
        audience.With(1, Vip).ShouldFail("audience.changed");
        Audience.Everyone.Turned(0, 0).ShouldFail("audience.changed");
    }

    [Fact]
    public void No_more_groups_and_conditions_than_fit()
    {
        var wide = Enumerable.Range(0, Audience.MaxGroups).Aggregate(
            Audience.Everyone, (audience, number) => audience.With(AudienceEditing.NewGroup, Vip with { Text = $"{number}" }).ShouldBeOk());
        var deep = Enumerable.Range(0, Audience.MaxConditions).Aggregate(
            Audience.Everyone, (audience, number) => audience.With(0, Vip with { Text = $"{number}" }).ShouldBeOk());

        wide.With(AudienceEditing.NewGroup, Vip).ShouldFail("audience.too_many_groups");
        deep.With(0, Vip).ShouldFail("audience.too_many_conditions");
    }

    [Theory]
    [InlineData("vk", "vk")]
    [InlineData(" qr_office ", "qr_office")]
    [InlineData("https://t.me/smart_heart_bot?start=podcast-2", "podcast-2")]
    public void A_source_is_read_from_its_mark_or_from_the_whole_link(string typed, string source) => Source.Parse(typed).ShouldBeOk().ShouldBe(source);

    [Theory]
    [InlineData("")]
    [InlineData("из вк")]
    [InlineData("https://t.me/smart_heart_bot")]
    public void What_stands_in_no_link_is_no_source(string typed) => Source.Parse(typed).ShouldFail("audience.source");

    [Fact]
    public void Names_are_the_same_whatever_the_case_of_Cyrillic_letters()
    {
        var segment = Segment.Save("Постоянные", Audience.Everyone, DateTimeOffset.UnixEpoch).ShouldBeOk();

        segment.IsCalled("ПОСТОЯННЫЕ").ShouldBeTrue();
        segment.IsCalled("Постоянный").ShouldBeFalse();
    }
}
