using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

/// <summary>One engine for all kinds.</summary>
public sealed class OpenKindsTests : KindTests
{
    [Theory]
    [InlineData(ContentKind.Material)]
    [InlineData(ContentKind.Product)]
    [InlineData(ContentKind.Event)]
    public async Task Opening_is_a_view_and_touching_the_open_card_is_none(ContentKind kind)
    {
        await Reader(Who.Ivan);
        var id = kind switch
        {
            ContentKind.Product => await Product(),
            ContentKind.Event => await Event(),
            _ => await Published(await Category()),
        };

        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().Kind.ShouldBe(kind);
        (await Send(Who.Ivan, new ShowCard(id))).ShouldBeOk();

        (await App.All<View>()).ShouldHaveSingleItem().Count.ShouldBe(1);
        (await Shown(id)).Views.ShouldBe(1);
    }

    [Fact]
    public async Task An_event_says_when_and_where_and_how_far_it_has_come()
    {
        await Reader(Who.Ivan);
        var id = await Event(inHours: 1);
        var starts = Now.AddHours(1);

        var card = (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk();

        card.Event.ShouldBe(new EventView(starts, starts.AddHours(2), "Большой зал", null));
        card.Stage.ShouldBe(EventStage.Ahead);
        App.Time.Advance(TimeSpan.FromHours(1));
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().Stage.ShouldBe(EventStage.Running);
        App.Time.Advance(TimeSpan.FromHours(2));
        (await Send(Who.Ivan, new OpenContent(id))).ShouldBeOk().Stage.ShouldBe(EventStage.Over);
    }

    [Fact]
    public async Task The_only_category_of_a_kind_is_known_as_such()
    {
        await Reader(Who.Ivan);
        await Product("Айдентика");
        var category = (await Send(Who.Ivan, new ListCategories(ContentKind.Product))).ShouldBeOk().ShouldHaveSingleItem().Id;
        await Published(await Category());
        await Category(ContentKind.Product, "Пустой");
        (await Send(Who.Ivan, new ListContent(category))).ShouldBeOk().Category.IsOnly.ShouldBeTrue();

        await Product("Сайт");

        (await Send(Who.Ivan, new ListContent(category))).ShouldBeOk().Category.IsOnly.ShouldBeFalse();
    }
}
