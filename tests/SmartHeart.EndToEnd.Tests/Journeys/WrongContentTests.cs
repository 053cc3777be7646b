using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What does not fit into a material, and materials that go while somebody looks at them.</summary>
public sealed class WrongContentTests(SharedBot shared) : SharedBotTests(shared)
{
    private const long Megabyte = 1024 * 1024;
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task The_eleventh_photo_is_refused_and_the_ten_stay()
    {
        var boris = await AtMediaAsync("Одиннадцать");
        for (byte number = 1; number <= 10; number++)
        {
            boris.Sends(_bot.World.Photo(number));
            await boris.SeesCountAsync(number);
        }

        boris.Sends(_bot.World.Photo(11));
        await boris.Sees("error.media.too_many");
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        boris.Shown.Count(message => message.AlbumId is not null).ShouldBe(10);
        await boris.Press("form.publish.now");
        await boris.Sees("form.added.published");
    }

    [Fact]
    public async Task An_album_beyond_the_bound_keeps_what_fits()
    {
        var boris = await AtMediaAsync("Альбом сверх меры");
        boris.SendsAlbum([.. Enumerable.Range(1, 8).Select(number => _bot.World.Photo((byte)number))]);
        await boris.SeesCountAsync(8);
        boris.SendsAlbum([.. Enumerable.Range(11, 4).Select(number => _bot.World.Photo((byte)number))]);
        await boris.Sees("error.media.too_many");
        await boris.SeesCountAsync(10);
    }

    [Fact]
    public async Task Files_of_the_wrong_kind_and_texts_are_told_what_is_wanted()
    {
        var boris = await AtMediaAsync("Не то");
        boris.Says("вот фото");
        await boris.Sees("error.input.media_expected");
        boris.Sends(_bot.World.Document("a.pdf"));
        await boris.Sees("error.input.media_expected");
        boris.Sends(_bot.World.Photo(1));
        await boris.SeesCountAsync(1);
        boris.Sends(_bot.World.Photo(1));
        await boris.Sees("error.file.twice");
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        boris.Sends(_bot.World.Photo(2));
        await boris.Sees("error.input.document_expected");
    }

    [Fact]
    public async Task A_document_of_60_MB_reaches_the_reader()
    {
        var boris = await AtMediaAsync("Большой документ");
        await boris.Press("flow.without");
        await boris.Sees("form.documents");
        boris.Sends(_bot.World.Document("Исходники.zip", 60).Sized(60 * Megabyte));
        await boris.SeesCountAsync(1);
        await boris.Press("flow.enough");
        await boris.Sees("form.publish");
        await boris.Press("form.publish.now");
        await boris.Sees("form.added.published");

        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, "Большой документ");
        anna.Labels.ShouldContain(label => label.Contains("Исходники.zip · 60", StringComparison.Ordinal));
        await anna.PressText("Исходники.zip");
        await anna.Sees(message => message.Media?.FileName == "Исходники.zip", "the document");
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_025)]
    [InlineData(3_500)]
    public async Task A_text_longer_than_a_caption_stands_whole_with_its_photo(int length)
    {
        var boris = await WriterAsync($"Подпись {length}");
        var body = string.Concat(Enumerable.Repeat("слово ", (length / 6) + 1))[..(length - 1)] + "!";
        await boris.PublishAsync($"Подпись {length}", "С подписью", body, [_bot.World.Photo(1)]);
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, $"Подпись {length}", "С подписью");
        await anna.Sees(message => message.Words.EndsWith(body, StringComparison.Ordinal) && message.Buttons.Count > 0, "the whole text above the buttons");
        anna.Shown.Count(message => message.Media is { Kind: MediaKind.Photo }).ShouldBe(1);
    }

    [Fact]
    public async Task A_text_that_is_too_long_or_empty_is_told_so_and_the_title_stays()
    {
        var boris = await WriterAsync("Длина");
        await boris.OpenMaterialsAsync();
        await boris.Press("managed.new");
        await boris.Sees("form.title");
        boris.Says(new string('щ', 121));
        await boris.Sees("error.title.too_long");
        boris.Says("🙂🙂");
        await boris.Sees("error.title.no_words");
        boris.Says("<i>Заголовок</i> & \u202eко");
        await boris.Sees("form.body");
        boris.Says(new string('щ', 3501));
        (await boris.Sees("error.body.too_long")).Words.ShouldContain("3\u00a0501");
        boris.Says("\u2800\u200b");
        await boris.Sees("error.body.empty");
        boris.Sends(_bot.World.Photo(1), new string('щ', 4000)[..1024]);
        await boris.Sees("form.category");
        boris.Says("Нет такой");
        await boris.Sees("error.input.button_expected");
        boris.Says("длина");
        await boris.Sees("form.media");
    }

    [Fact]
    public async Task A_material_archived_while_a_user_looks_at_it_says_so()
    {
        var boris = await WriterAsync("Уходящее");
        await boris.PublishAsync("Уходящее", "Уйдёт", "Текст", documents: [_bot.World.Document("Уйдёт.pdf")]);
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, "Уходящее", "Уйдёт");
        var card = await anna.SeesText("Текст");
        await boris.Press("managed.change.archive");
        await boris.Sees("managed.created_at");

        (await anna.PressText("Уйдёт.pdf")).Text.ShouldNotBeNull();
        await _bot.FinishedAsync();
        anna.Shown.Count(message => message.Media is { Kind: MediaKind.Document }).ShouldBe(0);
        anna.Chat.Find(card.Id).ShouldNotBeNull();
        await anna.Press("content.to_category");
        await anna.Sees("content.category.empty");
    }

    [Fact]
    public async Task A_material_deleted_while_a_user_looks_at_the_list_says_so_and_leads_back()
    {
        var boris = await WriterAsync("Удаляемое");
        await boris.PublishAsync("Удаляемое", "Исчезнет");
        var link = await boris.ShareLinkAsync();
        var anna = await _bot.ReaderAsync();
        await anna.OpenCategoryAsync("Удаляемое");
        await boris.Press("managed.delete");
        await boris.Sees("managed.delete.ask");
        await boris.Press("managed.delete.yes");
        await boris.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list of materials");

        await anna.PressText("Исчезнет");
        await anna.Sees("error.content.gone");
        await anna.Press("menu.back");
        await anna.Sees("menu.title");
        anna.Does(person => person.ClickLink(link));
        await anna.Sees("error.content.gone");
    }

    [Fact]
    public async Task A_file_that_Telegram_forgot_does_not_close_the_card()
    {
        var boris = await WriterAsync("Забытое");
        var photo = _bot.World.Photo(77);
        await boris.PublishAsync("Забытое", "Без фото", "Текст остался", [photo]);
        _bot.World.Files.Forget(photo.File.FileId);
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, "Забытое", "Без фото");
        await anna.SeesText("Текст остался");
    }

    private async Task<Dialog> WriterAsync(string category)
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync(category);
        return boris;
    }

    private async Task<Dialog> AtMediaAsync(string title)
    {
        var boris = await WriterAsync(title);
        await boris.WriteAsync(title, title, "Текст");
        return boris;
    }

    private static async Task OpenAsync(Dialog reader, string category, string? title = null)
    {
        await reader.OpenCategoryAsync(category);
        await reader.PressText(title ?? category);
        await reader.Sees(message => message.Buttons.SelectMany(row => row).Any(button => Words.Whole("ru", "content.to_category").IsMatch(button.Text)), "the card");
    }
}
