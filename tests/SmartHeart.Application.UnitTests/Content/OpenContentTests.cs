using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class OpenContentTests : UseCaseTests
{
    [Fact]
    public async Task Card_has_text_media_and_documents_in_order()
    {
        await Reader(Who.Ivan);
        var category = await Category();
        var id = (await Send(Who.Admin, Draft(category, "Гид") with
        {
            Media = [Photo("p2"), Photo("p1")],
            Documents = [Paper("d1")],
            Publish = true,
        })).ShouldBeOk().Id;

        var card = (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk();

        (card.Id, card.Kind, card.CategoryId, card.Title, card.Html).ShouldBe((id, ContentKind.Material, category, "Гид", "<b>Текст</b>"));
        card.Media.ShouldBe([new MediaView(FileKind.Photo, "id-p2"), new MediaView(FileKind.Photo, "id-p1")]);
        var document = card.Documents.ShouldHaveSingleItem();
        (document.Name, document.Size).ShouldBe(("d1.pdf", 1024));
    }

    [Fact]
    public async Task Each_opening_is_counted_and_each_person_once()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        var id = await Published(await Category());
        var first = App.Time.GetUtcNow();

        await Send(Who.Ivan, new OpenContent(id));
        App.Time.Advance(TimeSpan.FromHours(2));
        await Send(Who.Ivan, new OpenContent(id));
        await Send(Who.Olga, new OpenContent(id));

        var item = await Shown(id);
        (item.Views, item.Viewers).ShouldBe((3, 2));
        var ivan = (await Stored(Who.Ivan)).Id;
        var view = await App.Read(db => db.Set<View>().SingleAsync(row => row.UserId == ivan));
        (view.ContentId, view.FirstAt, view.LastAt, view.Count).ShouldBe((id, first, App.Time.GetUtcNow(), 2));
    }

    [Fact]
    public async Task Opening_shows_that_the_person_is_here()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());
        App.Time.Advance(TimeSpan.FromDays(1));

        await Send(Who.Ivan, new OpenContent(id));

        (await Stored(Who.Ivan)).LastSeenAt.ShouldBe(App.Time.GetUtcNow());
    }

    [Fact]
    public async Task Reading_does_not_collide_with_editing()
    {
        await Reader(Who.Ivan);
        var id = await Published(await Category());
        var shown = await Shown(id);

        await Send(Who.Ivan, new OpenContent(id));

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Другой" })).ShouldBeOk();
        (await Shown(id)).Views.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_not_published_is_gone_and_counts_nothing()
    {
        await Reader(Who.Ivan);
        var draft = await Drafted(await Category());

        (await Send(Who.Ivan, new OpenContent(draft))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new OpenContent(99))).ShouldFail("content.gone");

        (await App.All<View>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Admins_are_no_readers()
    {
        var id = await Published(await Category());

        (await Send(Who.Admin, new OpenContent(id))).ShouldBeOk();

        (await Shown(id)).Views.ShouldBe(0);
    }

    [Fact]
    public async Task Content_is_closed_without_consent_and_under_a_new_policy()
    {
        var id = await Published(await Category());
        (await Send(await Newcomer(Who.Olga), new OpenContent(id))).ShouldFail("consent.required");

        await Reader(Who.Ivan);
        App.Policy.Version = "2";
        (await Send(Who.Ivan, new OpenContent(id))).ShouldFail("consent.required");
    }
}
