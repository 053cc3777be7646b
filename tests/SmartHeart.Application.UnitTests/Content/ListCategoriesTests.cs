using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class ListCategoriesTests : UseCaseTests
{
    private static readonly ListCategories Materials = new(ContentKind.Material);

    [Fact]
    public async Task Categories_come_in_their_order_with_counts_and_news()
    {
        await Reader(Who.Ivan);
        var (first, second) = (await Category("Первый"), await Category("Второй"));
        await Published(second);
        var opened = await Published(first);
        await Published(first);
        await Drafted(first);
        await Send(Who.Ivan, new OpenContent(opened));

        (await Send(Who.Ivan, Materials)).ShouldBeOk().ShouldBe(
            [new CategoryLine(first, "Первый", null, 2, 1), new CategoryLine(second, "Второй", null, 1, 1)]);
    }

    [Fact]
    public async Task Empty_and_hidden_categories_are_left_out()
    {
        await Reader(Who.Ivan);
        await Drafted(await Category("Пустой"));
        var hidden = await Category("Скрытый");
        await Published(hidden);
        await Send(Who.Admin, new EditCategory { Id = hidden, Title = "Скрытый", Hidden = true });

        (await Send(Who.Ivan, Materials)).ShouldBeOk().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_person_opened_stays_new_for_another()
    {
        var id = await Published(await Category());
        await Send(await Reader(Who.Ivan), new OpenContent(id));

        (await Send(await Reader(Who.Olga), Materials)).ShouldBeOk().ShouldHaveSingleItem().NewCount.ShouldBe(1);
    }

    [Fact]
    public async Task Categories_are_closed_without_consent() =>
        (await Send(await Newcomer(Who.Ivan), Materials)).ShouldFail("consent.required");
}
