using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class CategoryTests
{
    [Fact]
    public void New_category_stands_last()
    {
        var all = Three();

        all.Select(category => category.Position).ShouldBe([1, 2, 3]);
        all[0].Hidden.ShouldBeFalse();
    }

    [Fact]
    public void Move_changes_places_with_the_neighbour()
    {
        var all = Three();

        all[2].Move(up: true, all).ShouldBeOk();

        all.OrderBy(category => category.Position).Select(category => category.Title.Value).ShouldBe(["А", "В", "Б"]);
    }

    [Fact]
    public void Move_past_an_end_is_refused()
    {
        var all = Three();

        all[0].Move(up: true, all).ShouldFail("category.at_end");
        all[2].Move(up: false, all).ShouldFail("category.at_end");
    }

    [Fact]
    public void Title_is_unique_among_its_kind_whatever_the_letter_case()
    {
        var all = Three();

        Category.Add(ContentKind.Material, CategoryTitle.Stored("а"), null, all).ShouldFail("category.title_taken");
        all[1].Edit(CategoryTitle.Stored("а"), null, hidden: false, all).ShouldFail("category.title_taken");
        all[0].Edit(CategoryTitle.Stored("а"), Emoji.Stored("🔥"), hidden: true, all).ShouldBeOk();

        (all[0].Title.Value, all[0].Emoji!.Value, all[0].Hidden).ShouldBe(("а", "🔥", true));
    }

    [Fact]
    public void Hundred_categories_are_enough()
    {
        var all = new List<Category>();
        for (var i = 0; i < Category.MaxPerKind; i++) all.Add(Added($"Раздел {i}", all));

        Category.Add(ContentKind.Material, CategoryTitle.Stored("Ещё"), null, all).ShouldFail("category.too_many");
    }

    private static List<Category> Three()
    {
        var all = new List<Category>();
        foreach (var title in new[] { "А", "Б", "В" }) all.Add(Added(title, all));
        return all;
    }

    private static Category Added(string title, List<Category> siblings) =>
        Category.Add(ContentKind.Material, CategoryTitle.Stored(title), null, siblings).ShouldBeOk();

    [Fact]
    public void A_category_gives_its_content_to_another_of_its_kind_only()
    {
        var category = Category.Add(ContentKind.Material, CategoryTitle.Stored("Кейсы"), null, []).Value;
        var other = Category.Add(ContentKind.Material, CategoryTitle.Stored("Статьи"), null, [category]).Value;
        var shop = Category.Add(ContentKind.Product, CategoryTitle.Stored("Лого"), null, []).Value;

        category.Close(category).ShouldFail("category.itself");
        category.Close(shop).ShouldFail("category.other_kind");
        category.Version.ShouldBe(0);
        category.Close(other).ShouldBeOk();
        (category.Version, other.Version).ShouldBe((1, 0));
    }

    [Fact]
    public void Who_changes_places_gets_a_new_version_and_so_does_the_neighbour()
    {
        var first = Category.Add(ContentKind.Material, CategoryTitle.Stored("Кейсы"), null, []).Value;
        var second = Category.Add(ContentKind.Material, CategoryTitle.Stored("Статьи"), null, [first]).Value;

        second.Move(up: true, [first, second]).ShouldBeOk();

        (first.Version, second.Version).ShouldBe((1, 1));
    }
}
