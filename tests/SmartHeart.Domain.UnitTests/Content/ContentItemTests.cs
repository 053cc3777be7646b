using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class ContentItemTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Now.AddHours(1);
    private static readonly Title Title = Title.Stored("Заголовок");
    private static readonly RichText Body = RichText.Stored("<b>Текст</b>", 5);

    private readonly Category _category = Category.Add(ContentKind.Material, CategoryTitle.Stored("Раздел"), null, []).Value;

    [Fact]
    public void New_item_is_a_draft()
    {
        var item = Draft();

        (item.Status, item.PublishedAt, item.Version, item.CreatedAt).ShouldBe((ContentStatus.Draft, null, 0, Now));
    }

    [Fact]
    public void Item_is_published_archived_restored_and_published_again()
    {
        var item = Draft();

        item.Publish(Now).ShouldBeOk();
        item.Archive(Now).ShouldBeOk();
        item.PublishedAt.ShouldBe(Now, "it was for users once, and since then");
        item.Restore(Now).ShouldBeOk();
        item.Status.ShouldBe(ContentStatus.Draft);
        item.Publish(Later).ShouldBeOk();

        (item.Status, item.PublishedAt, item.UpdatedAt, item.Version).ShouldBe((ContentStatus.Published, Later, Later, 4));
    }

    [Fact]
    public void Draft_can_be_set_aside()
    {
        var item = Draft();

        item.Archive(Now).ShouldBeOk();

        item.Status.ShouldBe(ContentStatus.Archived);
        item.PublishedAt.ShouldBeNull();
    }

    [Fact]
    public void Steps_out_of_turn_are_refused_and_change_nothing()
    {
        var item = Draft();
        item.Restore(Now).ShouldFail("content.not_archived");

        item.Publish(Now).ShouldBeOk();
        item.Publish(Later).ShouldFail("content.already_published");
        item.Restore(Later).ShouldFail("content.not_archived");

        item.Archive(Now).ShouldBeOk();
        item.Archive(Later).ShouldFail("content.already_archived");
        item.Publish(Later).ShouldFail("content.archived");

        (item.Status, item.UpdatedAt, item.Version).ShouldBe((ContentStatus.Archived, Now, 2));
    }

    [Fact]
    public void Edit_replaces_only_the_files_that_differ()
    {
        var (photo, other, paper) = (File("p1", FileKind.Photo), File("p2", FileKind.Photo), File("d1", FileKind.Document));
        var item = ContentItem.Draft(ContentKind.Material, _category, Title, Body, [photo], [paper], null, Now).ShouldBeOk();
        var kept = item.Attachments.Single(a => a.Role == AttachmentRole.Document);

        item.Edit(_category, Title.Stored("Другой"), Body, [other, photo], [paper], null, Later).ShouldBeOk();

        item.Attachments.ShouldContain(kept);
        item.Attachments.Where(a => a.Role == AttachmentRole.Media).OrderBy(a => a.Position).Select(a => a.File.UniqueId).ShouldBe(["p2", "p1"]);
        (item.Title.Value, item.Version, item.UpdatedAt, item.CreatedAt).ShouldBe(("Другой", 1, Later, Now));
    }

    [Fact]
    public void Refused_edit_changes_nothing()
    {
        var item = Draft();

        item.Edit(_category, Title.Stored("Другой"), Body, [File("v", FileKind.Voice)], [], null, Later).ShouldFail("media.kind");

        (item.Title, item.Version).ShouldBe((Title, 0));
    }

    private ContentItem Draft() => ContentItem.Draft(ContentKind.Material, _category, Title, Body, [], [], null, Now).ShouldBeOk();

    private static StoredFile File(string uniqueId, FileKind kind) => StoredFile.Register(uniqueId, $"id-{uniqueId}", kind, null, null, null, Now);
}
