using System.IO.Compression;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

public sealed class JournalJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private const string Line = "Бронислав\u00a0— убрано в архив: Было <опубликовано>";

    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_line_is_found_by_who_what_and_day_and_leads_to_its_card()
    {
        var boris = _bot.Admin("Бронислав");
        await boris.AddCategoryAsync("Журналы");
        await boris.PublishAsync("Журналы", "Было <опубликовано>");
        await boris.PressText("В архив");
        await boris.SeesText("🗄");
        boris.Says("/journal");
        await boris.SeesText(Line);

        await boris.PressText("👤");
        await boris.Sees("journal.ask_who");
        await boris.PressText("Бронислав");
        await boris.SeesText("Отбор: Бронислав");
        await boris.PressText("📂");
        await boris.Sees("journal.ask_area");
        await boris.Press("journal.area.content");
        await boris.SeesText("Отбор: Бронислав · Публикации и файлы");
        await boris.PressText("📅");
        await boris.Sees("journal.ask_when");
        await boris.Press("journal.pick.day");
        await boris.Sees("journal.ask_day");
        boris.Says("вчера");
        await boris.Sees("journal.none_such");
        await boris.PressText("📅");
        await boris.Sees("journal.ask_when");
        await boris.Press("journal.pick.today");
        var page = await boris.SeesText(Line);

        await boris.PressRaw(page, page.Buttons.SelectMany(row => row).First(button => button.Text == "1").Data!);
        await boris.Sees("managed.views");
    }

    [Fact]
    public async Task A_denied_attempt_stands_among_the_refusals()
    {
        var anna = _bot.Newcomer("Любопытная");
        anna.Says("/admin");
        await _bot.DeniedTo(anna.Person.Id);

        var boris = _bot.Admin();
        boris.Says("/journal");
        await boris.Sees("journal.title");
        await boris.Press("journal.denied.off");
        await boris.SeesText("⛔️ Любопытная\u00a0— отказано: /admin, личный чат");
        boris.Labels.ShouldContain("☑️ Только отказы");
    }

    [Fact]
    public async Task The_journal_arrives_as_a_workbook_for_owners_alone()
    {
        var admin = _bot.Admin("Глеб", Role.Member);
        await admin.AddCategoryAsync("В таблицу");
        admin.Says("/journal");
        await admin.SeesText("В таблицу");
        admin.Offers("journal.export").ShouldBeFalse();

        var owner = _bot.Admin("Ольга");
        owner.Says("/journal");
        await owner.SeesText("В таблицу");
        await owner.Press("journal.export");
        var message = await owner.Sees(message => message.Media?.FileName?.StartsWith("Журнал", StringComparison.Ordinal) == true, "a workbook");
        await owner.Sees("journal.export.done");

        using var zip = new ZipArchive(new MemoryStream(_bot.World.Files.Read(message.Media!.File)));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync());
        var cells = await sheet.ReadToEndAsync();
        cells.ShouldContain("добавлена категория");
        cells.ShouldContain("В таблицу");
    }
}
