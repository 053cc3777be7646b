using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>The file library: one file in many places, and what happens when Telegram loses one.</summary>
public sealed class FileTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_file_that_two_materials_use_is_replaced_in_both_at_once()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Прайсы");
        var old = _bot.World.Document("Прайс 2025.pdf", 91);
        await boris.PublishAsync("Прайсы", "Первый", documents: [old]);
        var first = await boris.ShareLinkAsync();
        await boris.PublishAsync("Прайсы", "Второй", documents: [old]);
        var second = await boris.ShareLinkAsync();

        await OpenFileAsync(boris, "Прайс 2025.pdf");
        boris.Labels.ShouldContain(label => label.Contains("Первый", StringComparison.Ordinal));
        boris.Labels.ShouldContain(label => label.Contains("Второй", StringComparison.Ordinal));
        await boris.Press("library.replace");
        await boris.Sees("library.ask_document");
        boris.Sends(_bot.World.Document("Прайс 2026.pdf", 92));
        await boris.Sees("library.ask_sure");
        await boris.Press("library.replace.new_name");
        (await boris.Sees("library.replaced")).Media!.FileName.ShouldBe("Прайс 2026.pdf");

        var anna = await _bot.ReaderAsync();
        foreach (var link in new[] { first, second })
        {
            anna.Does(person => person.ClickLink(link));
            await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains("Прайс 2026.pdf", StringComparison.Ordinal)), "the new document");
            await anna.PressText("Прайс 2026.pdf");
            (await anna.Sees(message => message.Media is { Kind: MediaKind.Document }, "the document")).Media!.FileName.ShouldBe("Прайс 2026.pdf");
        }
    }

    [Fact]
    public async Task A_lost_photo_leaves_the_card_with_a_word_and_the_admins_are_told_once_where_it_is_missing()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Пропажи");
        var lost = _bot.World.Photo(93);
        await boris.PublishAsync("Пропажи", "Остался текст", "Читать можно", [_bot.World.Photo(94), lost, _bot.World.Photo(95)]);
        var link = await boris.ShareLinkAsync();
        _bot.World.Files.Forget(lost.File.FileId).ShouldBeTrue();

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        var card = await anna.SeesText("Читать можно");
        card.Words.ShouldContain("Файл сейчас не показывается");
        anna.Shown.Count(message => message.AlbumId is not null).ShouldBe(2);

        var told = await TopicShows("Telegram больше не отдаёт файл");
        told.Words.ShouldContain("✅ Остался текст");
        var vera = await _bot.ReaderAsync("Вера");
        vera.Does(person => person.ClickLink(link));
        (await vera.SeesText("Читать можно")).Words.ShouldContain("Файл сейчас не показывается");
        await _bot.FinishedAsync();
        await _bot.QuietAsync();
        InTopic("Остался текст").Count(message => message.Words.Contains("Telegram больше не отдаёт", StringComparison.Ordinal)).ShouldBe(1);

        await OpenLostAsync(boris);
        await boris.Press("library.replace");
        await boris.Sees("library.ask_media");
        boris.Sends(_bot.World.Photo(93));
        await boris.Sees("library.ask_sure");
        await boris.Press("library.replace.yes");
        await boris.Sees("library.replaced");
        var whole = await _bot.ReaderAsync("Глеб");
        whole.Does(person => person.ClickLink(link));
        (await whole.SeesText("Читать можно")).Words.ShouldNotContain("не показывается");
        whole.Shown.Count(message => message.AlbumId is not null).ShouldBe(3);
    }

    [Fact]
    public async Task A_lost_document_is_answered_with_a_word()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Документы");
        var lost = _bot.World.Document("Потерян.pdf", 96);
        await boris.PublishAsync("Документы", "С документом", documents: [lost]);
        var link = await boris.ShareLinkAsync();
        _bot.World.Files.Forget(lost.File.FileId).ShouldBeTrue();

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        await anna.SeesText("С документом");
        await anna.PressText("Потерян.pdf");
        await anna.Sees("media.lost");
        (await TopicShows("Потерян.pdf")).Words.ShouldContain("Telegram больше не отдаёт файл");
    }

    [Fact]
    public async Task A_renamed_file_is_called_so_on_the_buttons()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Имена");
        await boris.PublishAsync("Имена", "С длинным именем", documents: [_bot.World.Document("final_v2_new.pdf", 97)]);
        var link = await boris.ShareLinkAsync();
        await OpenFileAsync(boris, "final_v2_new.pdf");
        await boris.Press("library.rename");
        await boris.Sees("library.ask_name");
        boris.Says("Коммерческое предложение");
        await boris.SeesText("Коммерческое предложение");

        var anna = await _bot.ReaderAsync();
        anna.Does(person => person.ClickLink(link));
        await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains("Коммерческое предложение", StringComparison.Ordinal)), "the new name");
    }

    [Fact]
    public async Task Files_sent_straight_into_the_library_are_found_by_name()
    {
        var boris = _bot.Admin();
        await OpenLibraryAsync(boris);
        await boris.Press("library.add");
        await boris.Sees("library.ask_files");
        boris.Sends(_bot.World.Document("Смета Ёлка.pdf", 201));
        await boris.SeesCountAsync(1);
        boris.Sends(_bot.World.Photo(202));
        await boris.SeesCountAsync(2);
        await boris.Press("flow.enough");
        await boris.Sees("library.added");

        await boris.Press("library.search");
        await boris.Sees("library.ask_search");
        boris.Says("ёлка");
        await boris.Sees("library.found");
        await boris.PressText("Смета Ёлка.pdf");
        await boris.Sees("library.unused");
        await boris.Press("library.to_found");
        await boris.Sees("library.found");
    }

    [Fact]
    public async Task A_name_that_an_admin_gave_stays_with_the_file_that_comes_in_its_place()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Названия");
        await boris.PublishAsync("Названия", "С документом", documents: [_bot.World.Document("final_v7.pdf", 203)]);
        await OpenFileAsync(boris, "final_v7.pdf");
        await boris.Press("library.rename");
        await boris.Sees("library.ask_name");
        boris.Says("Условия работы");
        await boris.SeesText("Условия работы");
        await boris.Press("library.replace");
        await boris.Sees("library.ask_document");
        boris.Sends(_bot.World.Document("final_v8.pdf", 204));
        await boris.Sees("library.ask_names");
        await boris.Press("library.replace.old_name");
        (await boris.Sees("library.replaced")).Words.ShouldContain("Условия работы");
    }

    private static async Task OpenFileAsync(Dialog admin, string name)
    {
        await OpenLibraryAsync(admin);
        await admin.PressText(name);
        await admin.Sees("library.added_at");
    }

    private static async Task OpenLostAsync(Dialog admin)
    {
        await OpenLibraryAsync(admin);
        await admin.Press("library.shelf.lost");
        await admin.Sees(message => message.Buttons.SelectMany(row => row).Any(button => button.Text.Contains("• ⚠️ •", StringComparison.Ordinal)), "the lost files");
        await admin.PressText("⚠️ Фото");
        await admin.Sees("library.lost");
    }

    private static async Task OpenLibraryAsync(Dialog admin)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press("library.panel");
        await admin.Sees("library.list");
    }

    private List<Message> InTopic(string words) =>
        [.. _bot.World.Group.Chat.Messages(_bot.World.Group.Topic("main").TopicId ?? 0).Where(message => message.Words.Contains(words, StringComparison.Ordinal))];

    private async Task<Message> TopicShows(string words)
    {
        await _bot.UntilAsync(() => InTopic(words).Exists(message => message.Words.Contains("Telegram больше не отдаёт", StringComparison.Ordinal)), words);
        return InTopic(words).Last(message => message.Words.Contains("Telegram больше не отдаёт", StringComparison.Ordinal));
    }
}
