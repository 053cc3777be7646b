using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class EditContentTests : UseCaseTests
{
    [Fact]
    public async Task One_field_changes_and_the_rest_stays()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Media = [Photo("p1"), Photo("p2")], Documents = [Paper("d1")] })).ShouldBeOk().Id;
        var shown = await Shown(id);
        App.Time.Advance(TimeSpan.FromHours(1));

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Другой" })).ShouldBeOk();

        var edited = await Shown(id);
        (edited.Title, edited.Html, edited.Version, edited.UpdatedAt).ShouldBe(("Другой", shown.Html, 1, App.Time.GetUtcNow()));
        edited.Media.ShouldBe(shown.Media);
        edited.Documents.ShouldBe(shown.Documents);
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentEdited);
    }

    [Fact]
    public async Task Files_are_reordered_replaced_and_taken_away()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Media = [Photo("p1"), Photo("p2")], Documents = [Paper("d1")] })).ShouldBeOk().Id;

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { Media = [Photo("p3"), Photo("p1")], Documents = [] })).ShouldBeOk();

        var edited = await Shown(id);
        edited.Media.Select(file => file.UniqueId).ShouldBe(["p3", "p1"]);
        edited.Documents.ShouldBeEmpty();
        (await App.All<Attachment>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Second_of_two_admins_is_told_and_overwrites_nothing()
    {
        var id = await Drafted(await Category());
        var shown = await Shown(id);

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Первая" })).ShouldBeOk();
        (await Send(Who.Owner, EditContent.Of(shown) with { Title = "Второй" })).ShouldFail("content.changed");

        (await Shown(id)).Title.ShouldBe("Первая");
    }

    [Fact]
    public async Task Item_moves_to_another_category()
    {
        var id = await Drafted(await Category("А"));
        var other = await Category("Б");

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { CategoryId = other })).ShouldBeOk();

        (await Shown(id)).CategoryTitle.ShouldBe("Б");
    }

    [Fact]
    public async Task Item_or_category_that_is_gone_is_said_to_be()
    {
        var id = await Drafted(await Category());

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { CategoryId = 99 })).ShouldFail("category.gone");
        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { Id = 99 })).ShouldFail("content.gone");
    }
}
