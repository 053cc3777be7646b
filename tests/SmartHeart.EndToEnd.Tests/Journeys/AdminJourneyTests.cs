using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Audit;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>An admin's way from the panel to a published material, and what users see of it.</summary>
public sealed class AdminJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_material_is_written_with_formatting_previewed_published_and_read()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Стратегия", "📈");
        await boris.WriteAsync("Стратегия", "Как читать рынок", "Жирно и ссылка & <b>", [new("bold", 0, 5), new("text_link", 8, 6) { Url = "https://example.org/" }]);
        await boris.Press("flow.without");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        var preview = boris.Shown[^2];
        preview.Words.ShouldBe("Как читать рынок\n\nЖирно и ссылка & <b>");
        preview.Entities.Select(entity => entity.Type).ShouldBe(["bold", "bold", "text_link"]);
        await boris.Press("form.publish.now");
        await boris.Sees("form.added.published");

        var anna = await _bot.ReaderAsync();
        anna.Says("/materials");
        await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains("📈 Стратегия", StringComparison.Ordinal)), "the category");
        await anna.PressText("Стратегия");
        await anna.Sees("content.category.some_new");
        anna.Labels.ShouldContain("🆕 Как читать рынок");
        await anna.PressText("Как читать рынок");
        var card = await anna.SeesText("Жирно и ссылка & <b>");
        card.Words.ShouldBe(preview.Words);
        card.Entities.ShouldBe(preview.Entities);
        await anna.Press("content.to_category");
        await anna.Sees("content.category.choose");
        anna.Labels.ShouldContain("Как читать рынок");
    }

    [Fact]
    public async Task Views_and_viewers_are_counted_apart()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Цифры");
        await boris.PublishAsync("Цифры", "Отчёт");
        var link = await boris.ShareLinkAsync();
        foreach (var name in new[] { "Анна", "Вера" })
        {
            var reader = await _bot.ReaderAsync(name);
            for (var time = 0; time < 2; time++)
            {
                reader.Does(person => person.ClickLink(link));
                await reader.SeesText("Отчёт");
            }
        }

        await boris.Press("managed.to_list");
        await boris.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list of materials");
        await boris.PressText("Отчёт");
        var card = (await boris.Sees("managed.views")).Words;
        card.ShouldContain("👁 4 ");
        card.ShouldContain("· 2 ");
    }

    [Fact]
    public async Task A_link_opens_the_card_at_once_and_after_consent_where_that_is_missing()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Ссылки");
        await boris.PublishAsync("Ссылки", "По ссылке", "Открылось");
        var link = await boris.ShareLinkAsync();

        var known = await _bot.ReaderAsync();
        known.Does(person => person.ClickLink(link));
        await known.SeesText("Открылось");

        var unknown = _bot.Newcomer("Вера");
        unknown.Does(person => person.ClickLink(link));
        await unknown.Sees("consent.personal_data");
        await unknown.Press("consent.yes");
        await unknown.Sees("consent.advertising");
        await unknown.Press("consent.advertising_no");
        await unknown.SeesText("Открылось");
    }

    [Fact]
    public async Task A_photo_a_video_an_album_and_documents_reach_the_reader()
    {
        var boris = _bot.Admin();
        var world = _bot.World;
        await boris.AddCategoryAsync("Медиа");
        await boris.PublishAsync("Медиа", "С фото", "Один кадр", [world.Photo(1)]);
        await boris.PublishAsync("Медиа", "С видео", "Один ролик", [world.Video(1)]);
        await boris.PublishAsync("Медиа", "Альбом", "Много кадров", [world.Photo(2), world.Video(2), world.Photo(3)], [world.Document("Презентация.pdf"), world.Document("Смета.xlsx", 2)]);

        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, "Медиа", "С фото");
        (await anna.SeesText("Один кадр")).Media!.Kind.ShouldBe(MediaKind.Photo);
        await anna.Press("content.to_category");
        await anna.Sees("content.category.some_new");
        await anna.PressText("С видео");
        (await anna.SeesText("Один ролик")).Media!.Kind.ShouldBe(MediaKind.Video);
        await anna.Press("content.to_category");
        await anna.Sees("content.category.some_new");
        await anna.PressText("Альбом");
        await anna.SeesText("Много кадров");
        anna.Shown.Where(message => message.AlbumId is not null).Select(message => message.Media!.Kind).ShouldBe([MediaKind.Photo, MediaKind.Video, MediaKind.Photo]);
        await anna.PressText("Смета.xlsx");
        (await anna.Sees(message => message.Media is { Kind: MediaKind.Document }, "the document")).Media!.FileName.ShouldBe("Смета.xlsx");

        await anna.Press("content.to_category");
        await anna.Sees("content.category.choose");
        await _bot.UntilAsync(() => anna.Shown.All(message => message.AlbumId is null), "an album that went with its card");
    }

    [Fact]
    public async Task An_album_sent_to_the_wizard_is_taken_in_its_order()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Альбомы");
        await boris.WriteAsync("Альбомы", "Разом", "Альбом");
        boris.SendsAlbum(_bot.World.Photo(1), _bot.World.Photo(2), _bot.World.Video(1));
        await boris.SeesCountAsync(3);
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        var album = boris.Shown.Where(message => message.AlbumId is not null).ToList();
        album.Select(message => message.Media!.File.FileId).ShouldBe(
            [_bot.World.Photo(1).File.FileId, _bot.World.Photo(2).File.FileId, _bot.World.Video(1).File.FileId]);
        await boris.Press("form.publish.later");
        await boris.Sees("form.added.draft");
    }

    [Fact]
    public async Task One_field_is_edited_and_a_material_is_archived_and_brought_back()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Правки");
        await boris.PublishAsync("Правки", "До правки");
        var anna = await _bot.ReaderAsync();

        await boris.Press("managed.edit");
        await boris.Sees("managed.edit.menu");
        await boris.Press("managed.field.title");
        (await boris.Sees("form.title")).Words.ShouldContain("До правки");
        boris.Says("После правки");
        (await boris.Sees("form.saved")).Words.ShouldContain("После правки");
        await OpenAsync(anna, "Правки", "После правки");
        await anna.SeesText("После правки");

        (await boris.Press("managed.change.archive")).Text.ShouldNotBeNull();
        await boris.Sees(message => message.Words.Contains("🗄", StringComparison.Ordinal), "archived");
        await anna.Press("content.to_category");
        await anna.Sees("content.category.empty");
        await boris.Press("managed.change.restore");
        await boris.Sees(message => message.Words.Contains("✏️", StringComparison.Ordinal), "a draft");
        await boris.Press("managed.change.publish");
        await boris.Sees("managed.published_at");

        var told = await _bot.Read(database => database.Set<AuditEntry>().Where(entry => entry.ActorTelegramId == boris.Person.Id).OrderBy(entry => entry.Id).Select(entry => entry.Action).ToListAsync());
        told.ShouldBe(["category.added", "content.added", "content.published", "content.edited", "content.archived", "content.restored", "content.published"]);
    }

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
        await anna.Sees(message => message.Words.Contains("📚", StringComparison.Ordinal), "the categories");
        anna.Labels.ShouldNotContain(label => label.Contains("Скрытая", StringComparison.Ordinal));
        anna.Does(person => person.ClickLink(link));
        await anna.SeesText("Виден по ссылке");
    }

    [Fact]
    public async Task Buttons_of_a_preview_say_that_they_work_for_users_only()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Предпросмотр");
        await boris.PublishAsync("Предпросмотр", "Как у людей");
        await boris.Press("managed.preview");
        await boris.Sees("managed.preview.note");
        var card = boris.Shown.Last(message => message.Words.StartsWith("Как у людей", StringComparison.Ordinal));
        var pressed = await boris.PressRaw(card, card.Buttons[^1][^1].Data!);
        Words.Whole("ru", "tap.preview").IsMatch(pressed.Text!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wizard_goes_back_and_is_cancelled_by_command_or_button()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Отмены");
        await boris.WriteAsync("Отмены", "Не будет", "Текст");
        await boris.Press("flow.back");
        await boris.Sees("form.category");
        await boris.Press("flow.back");
        await boris.Sees("form.body.again");
        boris.Says("/cancel");
        await boris.Sees("flow.cancelled");
        await boris.Sees("managed.list");
        await boris.Press("managed.new");
        await boris.Sees("form.title");
        await boris.Press("flow.cancel");
        await boris.Sees("flow.cancelled");
        boris.Labels.ShouldNotContain(label => label.Contains("Не будет", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_lists_are_paged_to_the_last_title_and_back()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Страницы");
        for (var number = 1; number <= 12; number++) await boris.PublishAsync("Страницы", $"Материал № {number}");
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, "Страницы", null);
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(anna.Labels.Where(label => label.Contains('№', StringComparison.Ordinal)));
            if (!anna.Labels.Contains("→")) break;
            var first = seen[^1];
            await anna.PressText("→");
            await anna.Sees(message => !message.Buttons.SelectMany(row => row).Any(button => button.Text == first), "the next page");
        }

        seen.Count.ShouldBe(12);
        seen.ShouldBeUnique();
        if (anna.Labels.Contains("←")) await anna.PressText("←");
    }

    private static async Task OpenAsync(Dialog reader, string category, string? title)
    {
        reader.Says("/materials");
        await reader.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains(category, StringComparison.Ordinal)), category);
        await reader.PressText(category);
        if (title is null)
        {
            await reader.Sees("content.category.some_new");
            return;
        }

        await reader.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains(title, StringComparison.Ordinal)), title);
        await reader.PressText(title);
    }
}
