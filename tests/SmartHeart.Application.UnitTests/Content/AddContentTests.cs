using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class AddContentTests : UseCaseTests
{
    [Fact]
    public async Task Draft_is_added_for_admins_only()
    {
        var category = await Category();

        var id = (await Send(Who.Admin, Draft(category, " Гид  по брендам "))).ShouldBeOk().Id;

        id.ShouldBePositive();
        var item = await Shown(id);
        (item.Title, item.Html, item.Status, item.PublishedAt, item.Version).ShouldBe(("Гид по брендам", "<b>Текст</b>", ContentStatus.Draft, null, 0));
        (item.CategoryId, item.CategoryTitle).ShouldBe((category, "Раздел"));
        (await Send(await Reader(Who.Ivan), new OpenContent(id))).ShouldFail("content.gone");
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentAdded);
    }

    [Fact]
    public async Task Item_published_at_once_says_so_in_the_journal()
    {
        var id = await Published(await Category());

        (await Shown(id)).PublishedAt.ShouldBe(App.Time.GetUtcNow());
        (await Journal()).TakeLast(2).Select(entry => entry.Action).ShouldBe([AuditActions.ContentAdded, AuditActions.ContentPublished]);
    }

    [Fact]
    public async Task File_used_twice_is_stored_once_and_its_newest_id_is_sent()
    {
        var category = await Category();
        var first = (await Send(Who.Admin, Draft(category) with { Media = [Photo("p1")], Documents = [Paper("d1")] })).ShouldBeOk().Id;
        await Send(Who.Admin, Draft(category) with { Media = [Photo("p1") with { FileId = "newer" }] });

        (await App.All<StoredFile>()).Select(file => file.UniqueId).ShouldBe(["p1", "d1"], ignoreOrder: true);
        (await Shown(first)).Media.ShouldBe([Photo("p1") with { FileId = "newer" }]);
    }

    [Fact]
    public async Task Every_wrong_field_is_named()
    {
        var result = await Send(Who.Admin, new AddContent
        {
            Title = "🔥",
            Body = "<b>Текст",
            Kind = (ContentKind)9,
            Media = [Paper("d1")],
            Documents = [Paper("d1"), Paper("d1")],
        });

        result.ShouldBeInvalid().ShouldBe(
        [
            "Kind: input.enum", "Title: title.no_words", "Body: body.markup", "CategoryId: category.gone", "Media: media.kind", "Documents: file.twice",
        ]);
    }

    [Fact]
    public async Task Category_deleted_meanwhile_refuses_and_keeps_nothing()
    {
        (await Send(Who.Admin, Draft(99) with { Media = [Photo("p1")] })).ShouldBeInvalid().ShouldBe(["CategoryId: category.gone"]);

        (await App.All<StoredFile>()).ShouldBeEmpty();
        (await Journal()).ShouldBeEmpty();
    }

    [Fact]
    public async Task User_may_not()
    {
        (await Send(await Reader(Who.Ivan), Draft(await Category()))).ShouldFail("access.denied");

        (await App.All<ContentItem>()).ShouldBeEmpty();
    }
}
