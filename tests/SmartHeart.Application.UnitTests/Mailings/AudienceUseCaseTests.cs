using SmartHeart.Application.Audit;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Mailings;

/// <summary>A mailing that waits for an audience.</summary>
public abstract class AudienceUseCaseTests : UseCaseTests
{
    protected async Task<int> Drafted(string text = "Новость")
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: text)]), Interests.News, App.Time.GetUtcNow()).ShouldBeOk();
        await App.Add(mailing);
        return mailing.Id;
    }

    protected async Task<AudienceView> Shown(int mailing, bool patiently = true) => (await Send(Who.Admin, new ShowAudience(mailing, patiently))).ShouldBeOk();

    protected Task<Result<Done>> Tag(int mailing, string tag, int group = 0) =>
        Send(Who.Admin, new AddCondition { MailingId = mailing, Group = group, Kind = ConditionKind.Tagged, Text = tag });
}

public sealed class AddConditionTests : AudienceUseCaseTests
{
    [Fact]
    public async Task Conditions_narrow_within_a_group_and_groups_add_people()
    {
        var mailing = await Drafted();
        (await Tag(mailing, " #VIP ")).ShouldBeOk();
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.ProfileFilled })).ShouldBeOk();
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Group = AudienceEditing.NewGroup, Kind = ConditionKind.Speaks, Number = 1 })).ShouldBeOk();

        var audience = (await Shown(mailing)).Audience;

        audience.Any.Select(group => group.Length).ShouldBe([2, 1]);
        audience.Find(0, 0).ShouldBe(new Condition(ConditionKind.Tagged, Text: "vip"));
        audience.Find(1, 0).ShouldBe(new Condition(ConditionKind.Speaks, Text: "en"));
        (await Journal()).Select(line => (line.Action, line.Subject)).ShouldBe(Enumerable.Repeat((AuditActions.MailingEdited, (string?)$"#{mailing} Новость"), 3));
    }

    [Fact]
    public async Task A_tag_and_a_source_that_were_offered_stand_for_themselves()
    {
        await App.Add(User.Arrive(1, "vk", App.Time.GetUtcNow()));
        await App.Add(new UserTag((await App.All<User>()).Single().Id, Domain.Users.Tag.Stored("vip"), App.Time.GetUtcNow()));
        var mailing = await Drafted();
        var tag = (await Send(Who.Admin, new SuggestTags())).ShouldBeOk().Single();
        var source = (await Send(Who.Admin, new SuggestSources())).ShouldBeOk().Single();

        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.Tagged, Number = tag.Mark })).ShouldBeOk();
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.CameFrom, Number = Source.Mark(source) })).ShouldBeOk();
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.CameFrom })).ShouldBeOk();

        (await Shown(mailing)).Audience.Any.Single().Select(condition => condition.Text).ShouldBe(["vip", "vk", null]);
    }

    [Fact]
    public async Task What_was_offered_and_is_gone_is_refused()
    {
        var mailing = await Drafted();

        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.Tagged, Number = 7 })).ShouldFail("tag.gone");
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.CameFrom, Number = 7 })).ShouldFail("audience.source_gone");
    }

    [Fact]
    public async Task What_says_nothing_is_refused()
    {
        var mailing = await Drafted();

        (await Tag(mailing, "  ")).ShouldBeInvalid().ShouldBe(["Text: tag.empty"]);
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.CameFrom, Text = "из вк" })).ShouldBeInvalid().ShouldBe(["Text: audience.source"]);
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.ActiveWithin, Number = 4000 })).ShouldBeInvalid().ShouldBe(["Number: audience.days"]);
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.ViewedItem })).ShouldFail("audience.incomplete");
        (await Send(Who.Admin, new AddCondition { MailingId = mailing, Kind = ConditionKind.Speaks, Number = 9 })).ShouldFail("audience.incomplete");
        (await Shown(mailing)).Audience.IsEveryone.ShouldBeTrue();
    }

    [Fact]
    public async Task Once_started_nothing_changes()
    {
        var mailing = await Drafted();
        (await Send(Who.Admin, new StartMailing(mailing))).ShouldBeOk();

        (await Tag(mailing, "vip")).ShouldFail("mailing.started");

        (await Shown(mailing)).IsOpen.ShouldBeFalse();
    }

    [Fact]
    public async Task Users_may_not() =>
        (await Send(await Reader(Who.Ivan), new AddCondition { MailingId = 1, Kind = ConditionKind.ProfileFilled })).ShouldFail("access.denied");
}

public sealed class ChangeConditionTests : AudienceUseCaseTests
{
    [Fact]
    public async Task A_condition_turns_around_and_goes()
    {
        var mailing = await Drafted();
        await Tag(mailing, "vip");

        (await Send(Who.Admin, new ChangeCondition(mailing, (await Shown(mailing)).Version, 0, 0, Remove: false))).ShouldBeOk();
        (await Shown(mailing)).Audience.Find(0, 0)!.Not.ShouldBeTrue();

        (await Send(Who.Admin, new ChangeCondition(mailing, (await Shown(mailing)).Version, 0, 0, Remove: true))).ShouldBeOk();
        (await Shown(mailing)).Audience.IsEveryone.ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_not_touched()
    {
        var mailing = await Drafted();
        await Tag(mailing, "vip");
        var version = (await Shown(mailing)).Version;
        await Tag(mailing, "новый");

        (await Send(Who.Admin, new ChangeCondition(mailing, version, 0, 0, Remove: true))).ShouldFail("audience.changed");
        (await Send(Who.Admin, new SetAudience(mailing, Audience.Everyone, version))).ShouldFail("audience.changed");

        (await Shown(mailing)).Audience.Any.Single().Length.ShouldBe(2);
    }
}

public sealed class SetAudienceTests : AudienceUseCaseTests
{
    [Fact]
    public async Task Everyone_is_meant_again()
    {
        var mailing = await Drafted();
        await Tag(mailing, "vip");

        (await Send(Who.Admin, new SetAudience(mailing, Audience.Everyone, (await Shown(mailing)).Version))).ShouldBeOk();

        (await Shown(mailing)).Audience.IsEveryone.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_again_is_no_change()
    {
        var mailing = await Drafted();
        var version = (await Shown(mailing)).Version;

        (await Send(Who.Admin, new SetAudience(mailing, Audience.Everyone, version))).ShouldBeOk();

        (await Shown(mailing)).Version.ShouldBe(version);
        (await Journal()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_audience_that_asks_for_nothing_is_refused()
    {
        var mailing = await Drafted();

        (await Send(Who.Admin, new SetAudience(mailing, new Audience([[]]), 0))).ShouldBeInvalid().ShouldBe(["Audience: audience.incomplete"]);
    }
}

public sealed class CountAudienceTests : AudienceUseCaseTests
{
    [Fact]
    public async Task The_count_tells_who_gets_it_and_who_is_left_out()
    {
        var now = App.Time.GetUtcNow();
        var (wanting, silent) = (User.Arrive(1, null, now), User.Arrive(2, null, now));
        foreach (var kind in Enum.GetValues<ConsentKind>()) wanting.Decide(kind, true, App.Policy.Version, now);
        await App.Add(wanting, silent);
        var mailing = await Drafted();

        var count = (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk();

        (count.Fitting, count.Getting, count.NoConsent, count.LeftOut).ShouldBe((2, 1, 1, 1));
        (await Shown(mailing)).Count.ShouldBe(count);
    }

    [Fact]
    public async Task A_count_is_good_for_half_a_minute()
    {
        var mailing = await Drafted();
        (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk().Fitting.ShouldBe(0);
        await App.Add(User.Arrive(1, null, App.Time.GetUtcNow()));
        (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk().Fitting.ShouldBe(0);

        App.Time.Advance(TimeSpan.FromSeconds(31));

        (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk().Fitting.ShouldBe(1);
    }

    [Fact]
    public async Task Another_audience_is_counted_anew_at_once()
    {
        await App.Add(User.Arrive(1, null, App.Time.GetUtcNow()));
        var mailing = await Drafted();
        (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk().Fitting.ShouldBe(1);

        await Tag(mailing, "vip");

        (await Send(Who.Admin, new CountAudience(mailing))).ShouldBeOk().Fitting.ShouldBe(0);
    }
}
