using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class AddCategoryTests : UseCaseTests
{
    [Fact]
    public async Task Category_is_added_last_and_stands_in_the_journal()
    {
        await Category("Первый");
        var id = (await Send(Who.Admin, new AddCategory { Title = " Кейсы ", Emoji = "🔥" })).ShouldBeOk().Id;

        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk()[1].ShouldBe(new ManagedCategory(id, "Кейсы", "🔥", false, 0, 0));
        var entry = (await Journal())[^1];
        (entry.Action, entry.Subject, entry.ActorTelegramId, entry.ActorName).ShouldBe((AuditActions.CategoryAdded, "Кейсы", 901, "Анна"));
    }

    [Fact]
    public async Task Title_and_emoji_are_checked() =>
        (await Send(Who.Admin, new AddCategory { Title = " ", Emoji = "ab" })).ShouldBeInvalid().ShouldBe(["Title: title.empty", "Emoji: emoji.not_one"]);

    [Fact]
    public async Task Title_of_another_is_refused()
    {
        await Category("Кейсы");

        (await Send(Who.Admin, new AddCategory { Title = "кейсы" })).ShouldFail("category.title_taken");

        (await App.All<Category>()).Count.ShouldBe(1);
        (await Journal()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task User_may_not()
    {
        (await Send(await Reader(Who.Ivan), new AddCategory { Title = "Кейсы" })).ShouldFail("access.denied");

        (await App.All<Category>()).ShouldBeEmpty();
    }
}

public sealed class EditCategoryTests : UseCaseTests
{
    [Fact]
    public async Task Category_is_renamed_hidden_and_keeps_its_title_to_itself()
    {
        var id = await Category("Кейсы");

        (await Send(Who.Admin, new EditCategory { Id = id, Title = "КЕЙСЫ", Emoji = "🎯", Hidden = true })).ShouldBeOk();

        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk().ShouldBe([new ManagedCategory(id, "КЕЙСЫ", "🎯", true, 0, 0, Version: 1)]);
        (await Journal())[^1].Action.ShouldBe(AuditActions.CategoryEdited);
    }

    [Fact]
    public async Task Emoji_is_taken_away_by_an_empty_one()
    {
        var id = (await Send(Who.Admin, new AddCategory { Title = "Кейсы", Emoji = "🔥" })).ShouldBeOk().Id;
        var shown = (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk()[0];

        (await Send(Who.Admin, EditCategory.Of(shown) with { Emoji = "" })).ShouldBeOk();

        (await App.All<Category>()).Single(category => category.Id == id).Emoji.ShouldBeNull();
    }

    [Fact]
    public async Task Title_of_another_is_refused()
    {
        await Category("Кейсы");
        var id = await Category("Статьи");

        (await Send(Who.Admin, new EditCategory { Id = id, Title = "Кейсы" })).ShouldFail("category.title_taken");
    }

    [Fact]
    public async Task Category_that_is_gone_is_said_to_be() =>
        (await Send(Who.Admin, new EditCategory { Id = 99, Title = "Кейсы" })).ShouldFail("category.gone");

    [Fact]
    public async Task Second_of_two_admins_is_told_and_overwrites_nothing()
    {
        var id = await Category("Кейсы");
        var shown = (await Send(Who.Admin, new ShowCategory(id))).ShouldBeOk().Category;
        (await Send(Who.Admin, EditCategory.Of(shown) with { Title = "Работы" })).ShouldBeOk();

        (await Send(Who.Owner, EditCategory.Of(shown) with { Emoji = "🔥" })).ShouldFail("category.changed");

        var kept = (await Send(Who.Admin, new ShowCategory(id))).ShouldBeOk().Category;
        (kept.Title, kept.Emoji, kept.Version).ShouldBe(("Работы", null, 1));
    }
}

public sealed class MoveCategoryTests : UseCaseTests
{
    [Fact]
    public async Task Category_moves_by_one_place()
    {
        await Category("А");
        await Category("Б");
        var id = await Category("В");

        (await Send(Who.Admin, new MoveCategory(id, Up: true))).ShouldBeOk();

        (await Titles()).ShouldBe(["А", "В", "Б"]);
        (await Journal())[^1].Action.ShouldBe(AuditActions.CategoryMoved);
    }

    [Fact]
    public async Task First_does_not_move_up()
    {
        var id = await Category("А");
        await Category("Б");

        (await Send(Who.Admin, new MoveCategory(id, Up: true))).ShouldFail("category.at_end");

        (await Titles()).ShouldBe(["А", "Б"]);
    }

    [Fact]
    public async Task Of_two_who_move_at_once_the_second_is_told()
    {
        var (_, b, c) = (await Category("А"), await Category("Б"), await Category("В"));

        await App.Overtaken(
            scope => scope.Categories().All(ContentKind.Material, default), () => Send(Who.Admin, new MoveCategory(b, Up: true)), new MoveCategory(c, Up: true));

        (await Titles()).ShouldBe(["Б", "А", "В"]);
        (await App.All<Category>()).Select(category => category.Position).Distinct().Count().ShouldBe(3);
    }

    private async Task<IEnumerable<string>> Titles() =>
        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk().Select(category => category.Title);
}

public sealed class ManageCategoriesTests : UseCaseTests
{
    [Fact]
    public async Task Admins_see_all_categories_with_what_is_in_them()
    {
        var id = await Category();
        await Published(id);
        await Published(id);
        await Drafted(id);

        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk().ShouldBe([new ManagedCategory(id, "Раздел", null, false, 2, 1)]);
    }
}
