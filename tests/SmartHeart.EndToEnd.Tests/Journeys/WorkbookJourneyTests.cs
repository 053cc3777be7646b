using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>The workbook of everything, from the owner's order to the file that they open.</summary>
public sealed class WorkbookJourneyTests : IAsyncLifetime
{
    private const int People = 250;
    private const int RowsAFile = 100;
    private BotUnderTest _bot = null!;
    private Dialog _owner = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotUnderTest.StartAsync(new BotSetup { Services = services => services.AddSingleton(TestSpreadsheets.Of(RowsAFile, TimeProvider.System)) });
        _owner = _bot.Admin("Ольга");
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task An_owner_reads_in_it_who_came_and_what_they_did()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Статьи");
        await boris.PublishAsync("Статьи", "=Как мы работаем");
        var anna = await _bot.ReaderAsync("@Анна");
        await anna.OpenCategoryAsync("Статьи");
        await anna.PressText("Как мы работаем");
        await anna.SeesText("Текст");
        await _bot.FinishedAsync();

        _owner.Says("/excel");
        await _owner.Sees("workbook.begun");
        await _owner.Sees("workbook.done");

        var book = new ReadWorkbook([Bytes(Sent().ShouldHaveSingleItem())]);
        book.Names.ShouldHaveSingleItem().ShouldBe(["Сводка", "Пользователи", "Просмотры", "Контент", "Рассылки", "Мероприятия", "Заявки"]);
        book.Charts.ShouldBe(3);
        book.Rows("Сводка").Take(5).Select(row => row[14]).ShouldBe(["1", "1", "0", "1", "0"]);
        var person = book.Rows("Пользователи").ShouldHaveSingleItem();
        (person[6], person[7], person[22]).ShouldBe(("@Анна", $"{anna.Person.Id}", "1"));
        book.Rows("Просмотры").ShouldHaveSingleItem()[4].ShouldBe("=Как мы работаем");
        book.Rows("Контент").ShouldHaveSingleItem()[7].ShouldBe("1");
    }

    [Fact]
    public async Task Only_an_owner_gets_it()
    {
        var gleb = _bot.Admin("Глеб", Role.Member);
        gleb.Says("/admin");
        await gleb.Sees("panel.title");

        (await gleb.Press("workbook.panel")).Text.ShouldNotBeNull().ShouldMatch(Words.Pattern("ru", "workbook.owner_only").ToString());
        gleb.Says("/excel");
        await gleb.Sees("error.access.denied");

        await _bot.QuietAsync();
        Sent().ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_is_cancelled_ends_with_the_file_on_its_way_and_another_can_be_ordered()
    {
        await AddPeopleAsync();
        var slow = _bot.Telegram.Faults.Add(Fault.Slow(TimeSpan.FromSeconds(3)) with { Method = "sendDocument", Times = 1 });
        _owner.Says("/excel");
        await _owner.Sees("workbook.started");
        await slow.HitAsync();
        _owner.Says("/excel");
        await _owner.Sees("error.workbook.runs");

        await _owner.Press("workbook.stop");

        await _owner.Sees("workbook.cancelled");
        await _bot.QuietAsync();
        Sent().Count.ShouldBe(1);
        _owner.Says("/excel");
        await _owner.Sees("workbook.done_parts");
        Read(Sent().Skip(1)).ShouldBe(await IdsAsync());
    }

    [Fact]
    public async Task After_a_restart_in_the_middle_everybody_is_in_it_once()
    {
        await AddPeopleAsync();
        _bot.Telegram.Faults.Add(Fault.Slow(TimeSpan.FromMilliseconds(1)) with { Method = "sendDocument", Times = 1 });
        var busy = _bot.Telegram.Faults.Add(Fault.TooManyRequests(2) with { Method = "sendDocument" });
        _owner.Says("/excel");
        await busy.HitAsync();
        Sent().Count.ShouldBe(1);

        await _bot.RestartAsync();

        _bot.Telegram.Faults.Remove(busy);
        await _owner.Sees("workbook.done_parts");
        Read(Sent()).ShouldBe(await IdsAsync());
        _owner.Shown.Count(message => Words.Pattern("ru", "workbook.done_parts").IsMatch(message.Words)).ShouldBe(1);
    }

    /// <summary>The files that stand in the topic, oldest first.</summary>
    private List<Message> Sent() => [.. _owner.Shown.Where(message => message.Media?.FileName?.EndsWith(".xlsx", StringComparison.Ordinal) == true)];

    private byte[] Bytes(Message message) => _bot.World.Files.Read(message.Media!.File);

    /// <summary>Whose rows are in the files, in their order.</summary>
    private List<string?> Read(IEnumerable<Message> files) => [.. new ReadWorkbook(files.Select(Bytes)).Rows("Пользователи").Select(row => row[0])];

    private async Task<List<string?>> IdsAsync() =>
        [.. (await _bot.Read(db => db.Set<User>().Select(user => user.Id).ToListAsync())).OrderDescending().Select(id => (string?)$"{id}")];

    private async Task AddPeopleAsync() => await _bot.Read(async db =>
    {
        db.AddRange(Enumerable.Range(0, People).Select(i => User.Arrive(5_000_000 + i, null, DateTimeOffset.UnixEpoch.AddDays(20_000 + i))));
        return await db.SaveChangesAsync();
    });
}
