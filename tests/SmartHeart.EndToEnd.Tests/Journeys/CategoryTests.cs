using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

public sealed class CategoryTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_category_is_renamed_moved_and_hidden()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Первая");
        await boris.PublishAsync("Первая", "Внутри");
        await boris.AddCategoryAsync("Последняя");
        await boris.Press("category.up");
        await boris.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.StartsWith('↓')), "a category below");
        await boris.Press("category.title");
        await boris.Sees("form.category_title");
        boris.Says("Переименована");
        (await boris.Sees("form.saved")).Words.ShouldContain("Переименована");
        await boris.Press("category.hide");
        await boris.Sees("category.hidden");
    }

    [Fact]
    public async Task A_hidden_category_is_out_of_sight_but_links_into_it_work()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Скрытая");
        await boris.PublishAsync("Скрытая", "По ссылке можно", "Виден по ссылке");
        var link = await boris.ShareLinkAsync();
        await boris.OpenMaterialsAsync();
        await boris.Press("managed.categories");
        await boris.Sees(message => message.Words.Contains("📂", StringComparison.Ordinal), "the list of categories");
        await boris.PressText("Скрытая");
        await boris.Sees("category.place");
        (await boris.Press("category.hide")).Text.ShouldNotBeNull();
        await boris.Sees("category.hidden");

        var anna = await _bot.ReaderAsync();
        anna.Says("/materials");
        await anna.Sees(message => message.Buttons.Count > 0, "what there is to read");
        anna.Labels.ShouldNotContain(label => label.Contains("Скрытая", StringComparison.Ordinal));
        anna.Does(person => person.ClickLink(link));
        await anna.SeesText("Виден по ссылке");
    }
}
