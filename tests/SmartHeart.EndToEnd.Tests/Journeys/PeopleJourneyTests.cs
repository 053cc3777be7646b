using System.IO.Compression;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

public sealed class PeopleJourneyTests(SharedBot shared) : IClassFixture<SharedBot>
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_person_is_found_looked_at_tagged_and_written_to()
    {
        var anna = await ProfiledAsync("Агафья Тестова");
        var boris = _bot.Admin();
        await FindAsync(boris, "тестова АГАФ");
        await boris.Press("people.tags");
        await boris.Sees("people.person_tags.none");
        await boris.Press("people.tag.new");
        await boris.Sees("people.ask_tag");
        boris.Says("#Ждёт звонка");
        await boris.SeesText("✕");
        boris.Labels.ShouldContain("✕ ждёт звонка");
        await boris.Press("people.to_card");
        await boris.SeesText("🏷 ждёт звонка");

        await boris.Press("people.write");
        await boris.Sees("people.letter.ask");
        boris.Says("Добрый день!", [new TextEntity("bold", 0, 6)]);
        await boris.Sees("people.letter.confirm");
        anna.Does(_ => anna.Shown[^1]);
        await boris.Press("people.letter.send");
        var letter = await anna.SeesText("Добрый день!");

        letter.Entities.ShouldHaveSingleItem().Type.ShouldBe("bold");
        (await boris.Sees("people.outcome.delivered")).Words.ShouldContain("Агафья Тестова");
    }

    [Fact]
    public async Task An_album_arrives_as_one()
    {
        var anna = await ProfiledAsync("Альбина Альбомова");
        var boris = _bot.Admin();
        await FindAsync(boris, "альбомова");
        await boris.Press("people.write");
        await boris.Sees("people.letter.ask");
        boris.SendsAlbum(_bot.World.Photo(81), _bot.World.Photo(82), _bot.World.Photo(83));
        await boris.Sees(message => message.Words.Contains('3') && message.Buttons.Count > 0, "an album of three");
        await boris.Press("people.letter.send");
        await boris.Sees("people.outcome.delivered");

        anna.Shown.TakeLast(3).Select(message => message.AlbumId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_blocked_the_bot_does_not_get_the_letter_until_they_are_back()
    {
        var anna = await ProfiledAsync("Блокада Закрытова");
        var boris = _bot.Admin();
        await FindAsync(boris, "закрытова");
        await boris.Press("people.write");
        await boris.Sees("people.letter.ask");
        boris.Says("Вы где?");
        await boris.Sees("people.letter.confirm");
        anna.Person.Block();
        await _bot.FinishedAsync();
        await boris.Press("people.letter.send");
        await boris.Sees("people.outcome.blocked");

        anna.Person.Unblock();
        await _bot.FinishedAsync();
        anna.Does(_ => anna.Shown[^1]);
        await boris.Press("people.letter.repeat");
        await anna.SeesText("Вы где?");
        await boris.Sees("people.outcome.delivered");
    }

    [Fact]
    public async Task The_list_arrives_as_a_workbook_for_owners_alone()
    {
        await ProfiledAsync("Эксель Табличкин");
        var admin = _bot.Admin("Глеб", Role.Member);
        await OpenAsync(admin);
        (await admin.Press("people.export")).Text.ShouldNotBeNull().ShouldMatch(Words.Pattern("ru", "people.export.owner_only").ToString());

        var owner = _bot.Admin("Ольга");
        await OpenAsync(owner);
        await owner.Press("people.export");
        var message = await owner.Sees(message => message.Media?.FileName?.EndsWith(".xlsx", StringComparison.Ordinal) == true, "a workbook");
        await owner.Sees("people.export.done");

        using var zip = new ZipArchive(new MemoryStream(_bot.World.Files.Read(message.Media!.File)));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync());
        (await sheet.ReadToEndAsync()).ShouldContain("Эксель Табличкин");
    }

    private async Task<Dialog> ProfiledAsync(string name)
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says(name);
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("+7 916 123-45-67");
        await anna.Sees("profile.saved");
        return anna;
    }

    private static async Task OpenAsync(Dialog admin)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press("people.panel");
        await admin.Sees("people.list");
    }

    private static async Task FindAsync(Dialog admin, string text)
    {
        await OpenAsync(admin);
        await admin.Press("people.search");
        await admin.Sees("people.ask_search");
        admin.Says(text);
        await admin.Sees("people.found");
        await admin.PressText("👤");
        await admin.Sees("people.card.ids");
    }
}
