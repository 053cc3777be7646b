using System.Globalization;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Workbooks;
using SmartHeart.Bot.Features.Workbooks;
using SmartHeart.Bot.Kit.Exporting;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Bot.UnitTests.Workbooks;

/// <summary>The workbook of everything, from the order to the files that somebody opens.</summary>
public sealed class WorkbookTests : IAsyncLifetime
{
    private const int RowsAFile = 400;
    private static readonly TestActor Owner = new(Role.Owner, 9, "Ольга");
    private TestApp _app = null!;
    private WorkbookDesk _desk = null!;

    public async Task InitializeAsync()
    {
        var file = TestDatabase.NewFile();
        await Seeder.Make(file, new SeedSize(300, 40, 1500, new ManualTime().GetUtcNow()));
        _app = TestApp.Over(file, stays: false);
        await _app.Read(db => db.Database.ExecuteSqlRawAsync("""DELETE FROM "Outbox" """));
        (await _app.Send(new ExportWorkbook(), Owner)).IsOk.ShouldBeTrue();
        _desk = new WorkbookDesk((await _app.InScope(scope => scope.GetRequiredService<IWorkbookRuns>().Current(default)))!);
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task What_is_read_back_is_what_the_database_holds()
    {
        (await Run()).ShouldBeNull();

        var book = new ReadWorkbook(_desk.Files.Select(file => file.Bytes));
        book.Names[0].ShouldBe(["Сводка", "Пользователи", "Просмотры"]);
        book.Names[^1][^1].ShouldBe("Заявки");
        book.Charts.ShouldBe(3);
        await ShouldHoldPeople(book);
        (await Views()).ShouldBe(book.Rows("Просмотры").Select(row => $"{row[0]} {row[2]} {row[5]} {row[6]} {row[7]}"));
        (await Content()).ShouldBe(book.Rows("Контент").Select(row => $"{row[0]} {row[3]} {row[6]} {row[7]} {row[8]}"));
        (await Mailings()).ShouldBe(book.Rows("Рассылки").Select(row => $"{row[0]} {row[5]} {row[6]}"));
        (await Registrations()).ShouldBe(book.Rows("Мероприятия").Select(row => $"{row[0]} {row[1]} {row[4]} {row[8]}"));
        (await Requests()).ShouldBe(book.Rows("Заявки").Select(row => $"{row[0]} {row[1]} {row[3]} {row[6]} {row[7]}"));
    }

    [Fact]
    public async Task Several_files_are_numbered_and_said_so()
    {
        (await Run()).ShouldBeNull();

        var count = _desk.Files.Count;
        count.ShouldBeGreaterThan(3);
        _desk.Files.Select(file => file.Name).ShouldBe(Enumerable.Range(1, count).Select(i => $"Все данные 02.03.2026 ({i} из {count}).xlsx"));
        _desk.Told[0].Rows.ShouldHaveSingleItem().ShouldHaveSingleItem().Text.ShouldBe("Отменить");
        _desk.Told[^1].Text.Value.ShouldEndWith($"Telegram принимает файлы до 50 МБ, поэтому файлов несколько: {count}.");
        _desk.Told[^1].Rows.ShouldBeEmpty();
        _desk.Wish.Done.IsAll.ShouldBeTrue();
    }

    [Fact]
    public async Task After_a_restart_in_the_middle_every_row_has_come_once()
    {
        (await Run()).ShouldBeNull();
        var (whole, wish) = (new ReadWorkbook(_desk.Files.Select(file => file.Bytes)), _desk.Wish);
        foreach (var stop in Enumerable.Range(1, _desk.Files.Count - 1))
        {
            var desk = _desk = new WorkbookDesk(wish with { Done = default, MessageId = 0 }) { Answer = sent => sent < stop ? Sent() : throw new OperationCanceledException() };
            await Should.ThrowAsync<OperationCanceledException>(Run);
            desk.Answer = _ => Sent();

            (await Run()).ShouldBeNull();

            var parts = new ReadWorkbook(desk.Files.Select(file => file.Bytes));
            foreach (var sheet in whole.Names.SelectMany(names => names).Distinct()) parts.Rows(sheet).ShouldBe(whole.Rows(sheet), $"{sheet} after {stop} files");
        }
    }

    [Fact]
    public async Task A_file_on_the_wire_when_the_process_fell_is_told_of_and_never_goes_again()
    {
        _desk.Answer = sent => sent < 1 ? Sent() : throw new InvalidOperationException("the process falls");
        await Should.ThrowAsync<InvalidOperationException>(Run);
        var lost = _desk.Wish.OnWire.ShouldNotBeNull();
        _desk.Answer = _ => Sent();

        (await Run()).ShouldBeNull();

        lost.Parts.ShouldBe(2);
        _desk.Told.ShouldContain(screen => screen.Text.Value.StartsWith("❔ Связь прервалась, когда файл №2", StringComparison.Ordinal));
        var book = new ReadWorkbook(_desk.Files.Select(file => file.Bytes));
        _desk.Wish.Done.Parts.ShouldBe(_desk.Files.Count + 1);
        book.Rows("Заявки").Count.ShouldBe((await _app.All<ProductRequest>()).Count);
        book.Rows("Просмотры").Count.ShouldBeLessThan((await _app.All<View>()).Count);
    }

    [Fact]
    public async Task One_that_is_cancelled_sends_nothing_further_and_its_message_says_so()
    {
        _desk.Answer = async sent =>
        {
            if (sent == 1) (await _app.Send(new CancelWorkbook(), Owner)).IsOk.ShouldBeTrue();
            return null;
        };

        (await Run()).ShouldBeNull();

        _desk.Files.Count.ShouldBe(2);
        var cancelled = (await _app.InScope(scope => scope.GetRequiredService<IWorkbookRuns>().Current(default))).ShouldNotBeNull();
        _desk = new WorkbookDesk(cancelled with { Done = _desk.Wish.Done });
        (await Run()).ShouldBeNull();
        _desk.Files.ShouldBeEmpty();
        _desk.Told.ShouldHaveSingleItem().Text.Value.ShouldBe("📊 Книга отменена. Уже отправлено файлов: 2.");
    }

    [Fact]
    public async Task Given_up_it_says_so()
    {
        (await Handle((handler, wish) => handler.GiveUp(wish, "TimeoutException", default))).ShouldBeTrue();

        _desk.Told.ShouldHaveSingleItem().Text.Value.ShouldStartWith("⚠️ Собрать книгу не получилось.");
    }

    private static Task<Delivery?> Sent() => Task.FromResult<Delivery?>(null);

    private Task<OutboxVerdict?> Run() => Handle((handler, wish) => handler.Handle([wish], default));

    /// <summary>One attempt of the lane, with what the attempt before has kept.</summary>
    private Task<T> Handle<T>(Func<WorkbookHandler, WorkbookToExport, Task<T>> use) => _app.InScope(scope =>
    {
        var export = new WorkbookExport(TestSpreadsheets.Of(RowsAFile, _app.Time), scope.GetRequiredService<ILongReading>(), _desk, _desk, _desk, TestSpeech.Speech(), _app.Time);
        return use(new WorkbookHandler(scope.GetRequiredService<ISender>(), scope.GetRequiredService<Actor>(), export, TestSpeech.Speech()), _desk.Wish);
    });

    private async Task ShouldHoldPeople(ReadWorkbook book)
    {
        var people = (await _app.All<User>()).Where(user => user.ErasedAt is null).OrderByDescending(user => user.Id).ToList();
        var contacts = (await _app.All<CrmContact>()).ToDictionary(contact => contact.UserId, contact => $"{contact.ContactId}");
        book.Rows("Пользователи").Select(row => $"{row[0]} {row[1]} {row[2]} {row[19]} {row[25]}").ShouldBe(people.Select(user =>
            $"{user.Id} {user.Profile?.FullName.Value} {user.Profile?.Phone.Value} {Serial(user.JoinedAt)} {contacts.GetValueOrDefault(user.Id)}"));

        var (readers, askers) = ((await _app.All<View>()).Select(view => view.UserId).ToHashSet(), (await _app.All<ProductRequest>()).Select(one => one.UserId).ToHashSet());
        book.Rows("Сводка").Take(5).Select(row => row[14]).ShouldBe(
        [
            $"{people.Count}", $"{people.Count(user => user.PersonalData.State == ConsentState.Given)}", $"{people.Count(user => user.Profile is not null)}",
            $"{people.Count(user => readers.Contains(user.Id))}", $"{people.Count(user => askers.Contains(user.Id))}",
        ]);
        var first = TimeZoneInfo.ConvertTime(_app.Time.GetUtcNow(), TestSpeech.Moscow).Date.AddDays(-29);
        book.Rows("Сводка").Take(30).Sum(row => int.Parse(row[11]!, CultureInfo.InvariantCulture))
            .ShouldBe(people.Count(user => TimeZoneInfo.ConvertTime(user.JoinedAt, TestSpeech.Moscow).Date >= first));
    }

    private async Task<IEnumerable<string>> Views() => (await _app.All<View>()).OrderBy(view => view.UserId).ThenBy(view => view.ContentId)
        .Select(view => $"{view.UserId} {view.ContentId} {Serial(view.FirstAt)} {Serial(view.LastAt)} {view.Count}");

    private async Task<IEnumerable<string>> Content() => (await _app.All<ContentItem>()).OrderBy(item => item.Id)
        .Select(item => $"{item.Id} {item.Title.Value} {Serial(item.CreatedAt)} {item.Views} {item.Viewers}");

    private async Task<IEnumerable<string>> Mailings()
    {
        var figures = (await _app.All<MailingFigures>()).ToDictionary(one => one.MailingId);
        return (await _app.All<Mailing>()).OrderBy(one => one.Id)
            .Select(one => $"{one.Id} {figures.GetValueOrDefault(one.Id)?.Total ?? 0} {figures.GetValueOrDefault(one.Id)?.Sent ?? 0}");
    }

    private async Task<IEnumerable<string>> Registrations() => (await _app.All<Registration>()).OrderBy(one => one.Id)
        .Select(one => $"{one.Id} {one.ContentId} {one.UserId} {Serial(one.At)}");

    private async Task<IEnumerable<string>> Requests() => (await _app.All<ProductRequest>()).OrderBy(one => one.Id)
        .Select(one => $"{one.Id} {one.ContentId} {one.UserId} {one.Comment} {Serial(one.At)}");

    private static string Serial(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, TestSpeech.Moscow).DateTime.ToOADate().ToString("R", CultureInfo.InvariantCulture);
}
