using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>Events from the wizard to the users' list, categories that go, and two admins at once.</summary>
public sealed class AdminContentTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task An_event_goes_from_the_wizard_to_users()
    {
        var boris = _bot.Admin();
        await OpenAsync(boris, "managed.panel.event");
        await AddCategoryAsync(boris, "Встречи");
        await OpenAsync(boris, "managed.panel.event");
        await boris.Press("managed.new");
        await boris.Sees("form.title.event");
        boris.Says("Открытая встреча");
        await boris.Sees("form.body");
        boris.Says("Знакомимся");
        await boris.Sees("form.category");
        await boris.PressText("Встречи");
        await boris.Sees("form.start");
        boris.Says("завтра 18:30");
        await boris.Sees("form.end");
        boris.Says("20:00");
        await boris.Sees("form.place");
        boris.Says("Тверская, 1");
        await boris.Sees("form.link");
        await boris.Press("flow.skip");
        await boris.Sees("form.media");
        await boris.Press("flow.without");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        boris.Shown.ShouldContain(message => message.Words.StartsWith("Открытая встреча", StringComparison.Ordinal) && message.Words.Contains("Тверская, 1"));
        await boris.Press("form.publish.now");
        (await boris.Sees("form.added.published")).Words.ShouldContain("18:30 – 20:00");

        var anna = await _bot.ReaderAsync();
        anna.Says("/events");
        await anna.Sees("events.ahead");
        await anna.PressText("Открытая встреча");
        await anna.SeesText("Тверская, 1");

        await boris.Press("managed.figures");
        (await boris.Sees("figures.favourites")).Words.ShouldContain("Открытая встреча");
    }

    [Fact]
    public async Task A_category_is_deleted_and_its_content_moves()
    {
        var owner = _bot.Admin("Хозяйка", Role.Creator);
        await owner.AddCategoryAsync("Уходящая");
        await owner.PublishAsync("Уходящая", "Переедет", "Текст переезда");
        var link = await owner.ShareLinkAsync();
        await owner.AddCategoryAsync("Остающаяся");
        await OpenCategoryAsync(owner, "Уходящая");
        await owner.Press("managed.delete");
        await owner.Sees("category.delete.home");
        await owner.PressText("Остающаяся");
        await owner.Sees("category.delete.ask.moved");
        (await owner.Press("category.delete.yes")).Text.ShouldNotBeNull();
        await owner.Sees("categories.list");
        owner.Labels.ShouldNotContain(label => label.Contains("Уходящая", StringComparison.Ordinal));

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        await anna.SeesText("Текст переезда");
        anna.Says("/materials");
        // The only category there is opens at once; else it is one of those to choose.
        await anna.Sees(
            message => message.Words.Contains("Остающаяся", StringComparison.Ordinal)
                || message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains("Остающаяся", StringComparison.Ordinal)),
            "the new home");
    }

    [Fact]
    public async Task Of_two_admins_who_write_at_once_the_second_gets_both_texts()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Вдвоём");
        await boris.PublishAsync("Вдвоём", "Общий труд");
        var vera = _bot.Admin("Вера");
        await vera.OpenMaterialsAsync();
        await vera.PressText("Общий труд");
        await vera.Sees("managed.created_at");
        foreach (var admin in new[] { boris, vera })
        {
            await admin.Press("managed.edit");
            await admin.Sees("managed.edit.menu");
            await admin.Press("managed.field.title");
            await admin.Sees("form.title");
        }

        boris.Says("Труд Бориса");
        (await boris.Sees("form.saved.parts")).Words.ShouldContain("Труд Бориса");
        vera.Says("Труд Веры");

        var told = (await vera.Sees("error.content.changed")).Words;
        told.ShouldContain("Труд Веры");
        told.ShouldContain("Труд Бориса");
    }

    private static async Task OpenAsync(Dialog admin, string panel)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press(panel);
        await admin.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list");
    }

    private static async Task AddCategoryAsync(Dialog admin, string title)
    {
        await admin.Press("managed.categories");
        await admin.Sees(message => message.Words.Contains("📂", StringComparison.Ordinal), "the list of categories");
        await admin.Press("category.new");
        await admin.Sees("form.category_title");
        admin.Says(title);
        await admin.Sees("form.category_emoji");
        await admin.Press("flow.skip");
        await admin.Sees("form.category_added");
    }

    private static async Task OpenCategoryAsync(Dialog admin, string title)
    {
        await admin.OpenMaterialsAsync();
        await admin.Press("managed.categories");
        await admin.Sees(message => message.Words.Contains("📂", StringComparison.Ordinal), "the list of categories");
        await admin.PressText(title);
        await admin.Sees("category.place");
    }
}
