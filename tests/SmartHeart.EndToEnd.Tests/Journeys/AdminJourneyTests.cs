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
        await anna.OpenCategoryAsync("📈 Стратегия");
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
        (await boris.Sees("form.saved.parts")).Words.ShouldContain("После правки");
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
        await reader.OpenCategoryAsync(category);
        if (title is null) return;
        await reader.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains(title, StringComparison.Ordinal)), title);
        await reader.PressText(title);
    }
}
