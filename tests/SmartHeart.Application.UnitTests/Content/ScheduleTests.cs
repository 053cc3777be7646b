using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class SchedulePublicationTests : UseCaseTests
{
    private DateTimeOffset InAnHour => App.Time.GetUtcNow().AddHours(1);

    [Fact]
    public async Task Draft_gets_its_time_and_stays_closed_until_then()
    {
        var id = await Drafted(await Category());

        (await Send(Who.Admin, await At(id, InAnHour))).ShouldBeOk().At.ShouldBe(InAnHour);

        var item = await Shown(id);
        (item.Status, item.PublishAt).ShouldBe((ContentStatus.Scheduled, InAnHour));
        (await Send(await Reader(Who.Ivan), new OpenContent(id))).ShouldFail("content.gone");
        var line = (await Journal()).Last(entry => entry.ActorTelegramId == Who.Admin.TelegramId);
        (line.Action, line.Subject).ShouldBe((AuditActions.ContentScheduled, "Черновик"));
    }

    [Fact]
    public async Task Time_can_be_moved()
    {
        var id = await Drafted(await Category());
        await Send(Who.Admin, await At(id, InAnHour));

        (await Send(Who.Admin, await At(id, InAnHour.AddDays(1)))).ShouldBeOk();

        (await Shown(id)).PublishAt.ShouldBe(InAnHour.AddDays(1));
    }

    [Fact]
    public async Task Second_of_two_admins_is_told_and_the_first_time_stands()
    {
        var id = await Drafted(await Category());
        var (first, second) = (await At(id, InAnHour), await At(id, InAnHour.AddHours(1)));

        (await Send(Who.Admin, first)).ShouldBeOk();
        (await Send(Who.Owner, second)).ShouldFail("content.changed");

        (await Shown(id)).PublishAt.ShouldBe(InAnHour);
    }

    [Fact]
    public async Task Time_that_is_over_is_refused()
    {
        var id = await Drafted(await Category());

        (await Send(Who.Admin, await At(id, App.Time.GetUtcNow()))).ShouldFail("content.publish_at_past");

        (await Shown(id)).Status.ShouldBe(ContentStatus.Draft);
    }

    [Fact]
    public async Task Time_must_be_told() =>
        (await Send(Who.Admin, new SchedulePublication { Id = await Drafted(await Category()) })).ShouldBeInvalid().ShouldBe(["At: moment.no_time"]);

    [Fact]
    public async Task What_is_published_archived_or_gone_gets_no_time()
    {
        var (published, archived) = (await Published(await Category()), await Drafted(await Category("Другой")));
        await Send(Who.Admin, new ArchiveContent(archived));

        (await Send(Who.Admin, await At(published, InAnHour))).ShouldFail("content.already_published");
        (await Send(Who.Admin, await At(archived, InAnHour))).ShouldFail("content.archived");
        (await Send(Who.Admin, new SchedulePublication { Id = 99, At = InAnHour })).ShouldFail("content.gone");
    }

    [Fact]
    public async Task User_may_not() =>
        (await Send(await Reader(Who.Ivan), new SchedulePublication { Id = await Drafted(await Category()), At = InAnHour })).ShouldFail("access.denied");

    private async Task<SchedulePublication> At(int id, DateTimeOffset at) => SchedulePublication.Of(await Shown(id)) with { At = at };
}

public sealed class UnschedulePublicationTests : UseCaseTests
{
    [Fact]
    public async Task Item_is_a_draft_again()
    {
        var id = await Scheduled();

        (await Send(Who.Admin, new UnschedulePublication(id))).ShouldBeOk();

        var item = await Shown(id);
        (item.Status, item.PublishAt).ShouldBe((ContentStatus.Draft, null));
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentUnscheduled);
        (await Send(Who.Admin, new UnschedulePublication(id))).ShouldFail("content.not_scheduled");
    }

    [Fact]
    public async Task Item_that_is_gone_is_said_to_be() => (await Send(Who.Admin, new UnschedulePublication(99))).ShouldFail("content.gone");

    private async Task<int> Scheduled() =>
        (await Send(Who.Admin, Draft(await Category()) with { PublishAt = App.Time.GetUtcNow().AddHours(1) })).ShouldBeOk().Id;
}

public sealed class PublishDueContentTests : UseCaseTests
{
    [Fact]
    public async Task Item_is_published_at_its_time_and_users_find_it_first()
    {
        var category = await Category();
        var id = await Scheduled(category);
        var earlier = await Published(category, "Раньше");
        App.Time.Advance(TimeSpan.FromHours(1));

        (await Send(TestActor.System, new PublishDueContent(id))).ShouldBeOk();

        var list = (await Send(await Reader(Who.Ivan), new ListContent(category))).ShouldBeOk();
        list.Page.Items.Select(line => line.Id).ShouldBe([id, earlier]);
        (await Shown(id)).PublishedAt.ShouldBe(App.Time.GetUtcNow());
        (await Feed()).ShouldContain("content_published");
    }

    [Fact]
    public async Task Item_that_is_not_due_yet_is_left()
    {
        var id = await Scheduled(await Category());

        (await Send(TestActor.System, new PublishDueContent(id))).ShouldBeOk();

        (await Shown(id)).Status.ShouldBe(ContentStatus.Scheduled);
        (await Feed()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Item_that_an_admin_published_before_its_time_is_told_of_no_more()
    {
        var id = await Scheduled(await Category());
        await Send(Who.Admin, new PublishContent(id));
        var at = (await Shown(id)).PublishedAt;
        App.Time.Advance(TimeSpan.FromHours(1));

        (await Send(TestActor.System, new PublishDueContent(id))).ShouldBeOk();

        (await Shown(id)).PublishedAt.ShouldBe(at);
        (await Feed()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_but_the_bot_may() => (await Send(Who.Owner, new PublishDueContent(1))).ShouldFail("access.denied");

    private async Task<int> Scheduled(int category) =>
        (await Send(Who.Admin, Draft(category) with { PublishAt = App.Time.GetUtcNow().AddHours(1) })).ShouldBeOk().Id;
}

public sealed class AddScheduledContentTests : UseCaseTests
{
    [Fact]
    public async Task Item_is_added_with_its_time()
    {
        var at = App.Time.GetUtcNow().AddDays(1);

        var id = (await Send(Who.Admin, Draft(await Category()) with { PublishAt = at })).ShouldBeOk().Id;

        (await Shown(id)).PublishAt.ShouldBe(at);
        (await Journal()).Select(entry => entry.Action).ShouldBe([AuditActions.CategoryAdded, AuditActions.ContentAdded, AuditActions.ContentScheduled]);
    }

    [Fact]
    public async Task Time_that_was_not_told_yet_is_asked_for() =>
        (await Send(Who.Admin, Draft(await Category()) with { PublishAt = default(DateTimeOffset) })).ShouldBeInvalid().ShouldBe(["PublishAt: moment.no_time"]);

    [Fact]
    public async Task Time_that_is_over_adds_nothing()
    {
        (await Send(Who.Admin, Draft(await Category()) with { PublishAt = App.Time.GetUtcNow() })).ShouldFail("content.publish_at_past");

        (await App.All<ContentItem>()).ShouldBeEmpty();
    }
}
