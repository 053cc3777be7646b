using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

/// <summary>When an item comes to users, in which order, and as what.</summary>
public sealed class PublishingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddHours(3);
    private static readonly EventDetails Details = EventDetails.Of(Later, null, EventPlace.Stored("Студия"), null).Value;

    [Fact]
    public void A_scheduled_item_knows_its_time_until_it_is_published()
    {
        var item = Item();

        item.Schedule(Later, Now).ShouldBeOk();
        (item.Status, item.PublishAt).ShouldBe((ContentStatus.Scheduled, Later));

        item.Schedule(Later.AddDays(1), Now).ShouldBeOk();
        item.PublishAt.ShouldBe(Later.AddDays(1));

        item.Publish(Later).ShouldBeOk();
        (item.Status, item.PublishAt, item.PublishedAt).ShouldBe((ContentStatus.Published, null, Later));
    }

    [Fact]
    public void A_time_that_has_passed_is_refused_and_nothing_changes()
    {
        var item = Item();

        item.Schedule(Now, Now).ShouldFail("content.publish_at_past");

        (item.Status, item.Version).ShouldBe((ContentStatus.Draft, 0));
    }

    [Fact]
    public void Off_the_schedule_it_is_a_draft_again()
    {
        var item = Item();
        item.Schedule(Later, Now).ShouldBeOk();

        item.Unschedule(Now).ShouldBeOk();

        (item.Status, item.PublishAt).ShouldBe((ContentStatus.Draft, null));
        item.Unschedule(Now).ShouldFail("content.not_scheduled");
    }

    [Fact]
    public void Archived_and_published_items_are_not_scheduled()
    {
        var item = Item();
        item.Publish(Now).ShouldBeOk();
        item.Schedule(Later, Now).ShouldFail("content.already_published");

        item.Archive(Now).ShouldBeOk();
        item.Schedule(Later, Now).ShouldFail("content.archived");
    }

    [Fact]
    public void Archiving_forgets_the_time()
    {
        var item = Item();
        item.Schedule(Later, Now).ShouldBeOk();

        item.Archive(Now).ShouldBeOk();

        item.PublishAt.ShouldBeNull();
    }

    [Fact]
    public void The_last_published_stands_first_until_somebody_moves_another()
    {
        var (old, young) = (Item(), Item());
        old.Publish(Now).ShouldBeOk();
        young.Publish(Later).ShouldBeOk();
        young.Rank.ShouldBeGreaterThan(old.Rank);

        old.ChangePlaces(young);
        old.Rank.ShouldBeGreaterThan(young.Rank);

        young.MoveToTop(Later.AddHours(1));
        young.Rank.ShouldBeGreaterThan(old.Rank);
    }

    [Fact]
    public void Of_one_moment_either_goes_past_the_other()
    {
        var (one, other) = (Item(), Item());
        one.Publish(Now).ShouldBeOk();
        other.Publish(Now).ShouldBeOk();

        one.ChangePlaces(other);

        one.Rank.ShouldNotBe(other.Rank);
        (one.Version, other.Version).ShouldBe((1, 1));
    }

    [Fact]
    public void Only_what_is_published_and_no_event_is_moved()
    {
        var item = Item();
        item.WhyNotMove().ShouldBe(ContentErrors.NotInList);
        item.Publish(Now).ShouldBeOk();
        item.WhyNotMove().ShouldBeNull();

        ContentItem.Draft(ContentKind.Event, Shelf(ContentKind.Event), Title.Stored("Лекция"), Body, [], [], Details, Now).ShouldBeOk()
            .WhyNotMove().ShouldBe(ContentErrors.OrderedByStart);
    }

    [Fact]
    public void A_copy_is_a_draft_with_the_same_content()
    {
        var file = StoredFile.Register("u", "t", FileKind.Photo, null, null, null, Now);
        var item = ContentItem.Draft(ContentKind.Event, Shelf(ContentKind.Event), Title.Stored("Лекция"), Body, [file], [], Details, Now).ShouldBeOk();
        item.Publish(Now).ShouldBeOk();

        var copy = item.Copy(Title.Stored("Лекция ещё раз"), Later);

        (copy.Kind, copy.Status, copy.PublishedAt, copy.Event).ShouldBe((ContentKind.Event, ContentStatus.Draft, null, Details));
        copy.Attachments.Single().File.ShouldBe(file);
    }

    [Fact]
    public void Only_an_event_has_a_time_and_it_always_has_one()
    {
        ContentItem.Draft(ContentKind.Event, Shelf(ContentKind.Event), Title.Stored("Лекция"), Body, [], [], null, Now).ShouldFail("event.no_time");
        ContentItem.Draft(ContentKind.Product, Shelf(ContentKind.Product), Title.Stored("Лого"), Body, [], [], Details, Now).ShouldFail("event.no_event");
    }

    private static RichText Body => RichText.Stored("текст", 5);

    private static Category Shelf(ContentKind kind) => Category.Add(kind, CategoryTitle.Stored("Полка"), null, []).Value;

    private static ContentItem Item() =>
        ContentItem.Draft(ContentKind.Material, Shelf(ContentKind.Material), Title.Stored("Гайд"), Body, [], [], null, Now).Value;
}
