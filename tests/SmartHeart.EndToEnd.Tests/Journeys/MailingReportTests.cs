using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing.Mailings;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What becomes of a mailing, seen by admins in its topic and by people in their chats, against the emulator's own record.</summary>
public sealed class MailingReportTests : IAsyncLifetime
{
    private const int People = 2000;
    private const int Blocked = 60;
    private static readonly string[] BoardKeys = ["running", "paused", "finished"];
    private BotUnderTest _bot = null!;
    private Dialog _owner = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotUnderTest.StartAsync(new BotSetup
        {
            Options = options => options with { GroupRate = 10_000, ChatBurst = 10_000, BroadcastRate = 500 },
            Services = services => services.AddSingleton(new MailingPolicy { Progress = TimeSpan.FromSeconds(0.3), Look = TimeSpan.FromSeconds(0.5) }),
        });
        _owner = _bot.Admin("Ольга", topic: "mailings");
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_mailing_is_paused_goes_on_and_its_report_says_what_arrived()
    {
        AddPeople(People, i => i % (People / Blocked) == 0 && i / (People / Blocked) < Blocked);
        var id = await StartAsync(People);
        await _owner.Sees("report.head.running");
        await _bot.UntilAsync(() => Delivered() > 100, "the first hundred");
        // A busy machine must not let it end before the press is handled.
        var slow = _bot.Telegram.Faults.Add(Fault.Slow(TimeSpan.FromSeconds(3)) with { Method = "sendMessage" });
        await _owner.Press("report.pause");
        await _owner.Sees("report.head.paused");
        _bot.Telegram.Faults.Remove(slow);
        await _bot.UntilAsync(() => !MailingStock.Count(_bot.Database, id).ContainsKey(RecipientState.Sending), "an end of what was on the wire");
        var paused = Delivered();
        paused.ShouldBeLessThan(People - Blocked);
        await Task.Delay(TimeSpan.FromSeconds(1));
        Delivered().ShouldBe(paused);

        await _owner.Press("report.resume");
        var report = await _owner.Sees("report.title.finished");

        Delivered().ShouldBe(People - Blocked);
        Chats().ShouldAllBe(chat => chat.Delivered <= 1);
        var figures = await FiguresAsync(id);
        (figures.Total, figures.Sent, figures.Blocked, figures.Failed, figures.Unknown).ShouldBe((People, People - Blocked, Blocked, 0, 0));
        Digits(report.Words).ShouldContain($"{People - Blocked} из {People}");
        Digits(report.Words).ShouldContain($"бота: {Blocked}");
        (await _bot.Read(db => db.Set<MailingFigures>().Where(one => one.MailingId == id).Select(one => one.BoardMessageId).SingleAsync())).ShouldBe(
            Boards().ShouldHaveSingleItem().Id);
    }

    [Fact]
    public async Task Errors_are_repeated_for_those_alone()
    {
        AddPeople(20);
        foreach (var chat in Chats(20).Take(3)) _bot.Telegram.Faults.Add(Fault.Refuse(400, "Bad Request: something odd") with { ChatId = chat.Id, Method = "sendMessage", Times = 1 });
        var id = await StartAsync(20);
        await _owner.Sees("report.title.finished");
        (await FiguresAsync(id)).Failed.ShouldBe(3);

        await _owner.Press("report.repeat_failed");
        (await _owner.Sees("report.failed.ask")).Words.ShouldContain("3 людям");
        await _owner.Press("report.failed.yes");
        await _owner.Sees("report.title.finished");

        Chats(20).ShouldAllBe(chat => chat.Delivered == 1);
        var figures = await FiguresAsync(id);
        (figures.Sent, figures.Failed).ShouldBe((20, 0));
    }

    [Fact]
    public async Task A_cancelled_mailing_is_repeated_for_those_it_failed_to_reach_and_for_nobody_else()
    {
        AddPeople(People);
        foreach (var chat in Chats().Take(3)) _bot.Telegram.Faults.Add(Fault.Refuse(400, "Bad Request: something odd") with { ChatId = chat.Id, Method = "sendMessage", Times = 1 });
        var id = await StartAsync(People);
        await _bot.UntilAsync(() => Delivered() > 100, "the first hundred");
        await _owner.Press("report.cancel");
        await _owner.Sees("report.cancel.ask");
        await _owner.Press("report.cancel.yes");
        await _owner.Sees("report.title.cancelled");
        await _bot.UntilAsync(() => FiguresAsync(id), figures => figures.Sent == Delivered(), "what was on the wire");
        var delivered = Delivered();

        await _owner.Press("report.refresh");
        await _owner.Press("report.repeat_failed");
        await _owner.Sees("report.again.cancelled");
        await _owner.Press("report.failed.yes");
        await _bot.UntilAsync(() => FiguresAsync(id), figures => figures.Sent == delivered + 3, "the three");
        await _bot.UntilAsync(() => _bot.Read(db => db.Set<Mailing>().AsNoTracking().SingleAsync(one => one.Id == id)), one => one.State == MailingState.Cancelled, "the end");

        Chats().Take(3).ShouldAllBe(chat => chat.Delivered == 1);
        Delivered().ShouldBe(delivered + 3);
        var figures = await FiguresAsync(id);
        (figures.Total, figures.Sent, figures.Failed, figures.Skipped).ShouldBe((People, delivered + 3, 0, 0));
    }

    [Fact]
    public async Task The_text_is_changed_for_everybody_and_then_deleted_for_everybody()
    {
        AddPeople(50);
        var id = await StartAsync(50);
        await _owner.Sees("report.title.finished");
        await _owner.Press("report.rewrite");
        await _owner.Sees("report.rewrite.ask");
        _owner.Says("Совсем другое", [new TextEntity("bold", 0, 6)]);
        await _owner.Sees("report.rewrite.ask_sure");
        await _owner.Press("report.rewrite.yes");
        await _owner.Sees("report.told.rewritten");
        Chats(50).ShouldAllBe(chat => chat.Messages(null).Single().Text == "Совсем другое" && chat.Messages(null).Single().Buttons.Count == 2);

        await _owner.Press("report.open");
        await _owner.Sees("report.title.finished");
        await _owner.Press("report.remove");
        await _owner.Sees("report.remove.ask");
        await _owner.Press("report.remove.go_on");
        await _owner.Sees("report.remove.ask_again");
        Chats(50).ShouldAllBe(chat => chat.Messages(null).Count == 1);
        await _owner.Press("report.remove.yes");
        await _owner.Sees("report.told.removed");

        Chats(50).ShouldAllBe(chat => chat.Messages(null).Count == 0);
        (await FiguresAsync(id)).Removed.ShouldBe(50);
    }

    [Fact]
    public async Task A_mailing_that_Telegram_refuses_stops_at_the_first_and_says_why()
    {
        AddPeople(30);
        _bot.Telegram.Faults.Add(Fault.Refuse(400, "Bad Request: can't parse entities: unsupported start tag") with { ChatId = MailingStock.FirstPerson, Method = "sendMessage", Times = 1 });
        await StartAsync(30);

        var notice = await _owner.Sees("report.held.content");

        notice.Words.ShouldContain("can't parse entities");
        Delivered(30).ShouldBe(0);
        await _owner.Press("report.cancel");
        await _owner.Sees("report.cancel.ask");
        await _owner.Press("report.cancel.yes");
        await _owner.Sees("report.title.cancelled");
        Delivered(30).ShouldBe(0);
    }

    [Fact]
    public async Task Under_a_mailing_an_item_opens_beside_it_and_a_topic_is_turned_off_once()
    {
        AddPeople(3);
        var item = await PublishAsync();
        var id = await StartAsync(3, item);
        await _owner.Sees("report.title.finished");
        var reader = _bot.At(_bot.World.Person(MailingStock.FirstPerson), null);
        var mailing = await reader.SeesText("Новости");

        await reader.PressText("Открыть");
        await reader.SeesText("Как мы работаем");
        reader.Chat.Find(mailing.Id).ShouldNotBeNull().Words.ShouldContain("Новости");
        await reader.PressRaw(mailing, reader.Chat.Find(mailing.Id)!.Buttons[1][0].Data!);
        await reader.Sees("receiving.unsubscribed");
        await reader.PressRaw(mailing, reader.Chat.Find(mailing.Id)!.Buttons[1][0].Data!);
        await _bot.FinishedAsync();
        reader.Shown.Count(message => Words.Pattern("ru", "receiving.unsubscribed").IsMatch(message.Words)).ShouldBe(1);
        await reader.Press("receiving.subscribe");
        await reader.Sees("receiving.subscribed");

        await _owner.Press("report.refresh");
        (await _owner.Sees("report.clicks.line")).Words.ShouldContain("«Открыть»: 1 человек");
        (await _bot.Read(db => db.Set<MailingClick>().SingleAsync())).MailingId.ShouldBe(id);
    }

    [Fact]
    public async Task Recipients_arrive_as_a_workbook_for_owners_alone()
    {
        AddPeople(3);
        await StartAsync(3);
        await _owner.Sees("report.title.finished");
        var admin = _bot.Admin("Глеб", Role.Member, topic: "mailings");
        (await admin.Press("report.excel")).Text.ShouldNotBeNull().ShouldMatch(Words.Pattern("ru", "report.owner_only").ToString());

        await _owner.Press("report.excel");
        var message = await _owner.Sees(message => message.Media?.FileName?.EndsWith(".xlsx", StringComparison.Ordinal) == true, "a workbook");

        using var zip = new ZipArchive(new MemoryStream(_bot.World.Files.Read(message.Media!.File)));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(), Encoding.UTF8);
        (await sheet.ReadToEndAsync()).ShouldContain("отправлено");
    }

    [Fact]
    public async Task A_restart_goes_on_with_the_same_message_and_tells_the_end_once()
    {
        AddPeople(1500);
        await StartAsync(1500);
        await _owner.Sees("report.head.running");
        await _bot.UntilAsync(() => Delivered(1500) > 50, "some");
        await _bot.RestartAsync();
        await _owner.Sees("report.title.finished");
        await _bot.QuietAsync();

        Boards().ShouldHaveSingleItem();
        _owner.Shown.Count(message => Words.Pattern("ru", "report.title.finished").IsMatch(message.Words)).ShouldBe(1);
        Delivered(1500).ShouldBe(1500);
    }

    /// <summary>The message that shows the progress, at whatever point it is.</summary>
    private List<Message> Boards() => [.. _owner.Shown.Where(message => BoardKeys.Any(key => Words.Pattern("ru", $"report.head.{key}").IsMatch(message.Words)))];

    private void AddPeople(int people, Func<int, bool>? blocks = null)
    {
        for (var i = 0; i < people; i++)
        {
            var person = _bot.World.AddPerson($"Подписчик {i}", id: MailingStock.FirstPerson + i, started: true, sample: true);
            if (blocks?.Invoke(i) == true) person.Block();
        }
    }

    /// <summary>Starts a mailing behind the bot's back: it notices within seconds.</summary>
    private async Task<int> StartAsync(int people, int item = 1)
    {
        await _bot.ConfirmedAsync();
        return await MailingStock.Write(
            _bot.Database, people, new MailingContent([new MailingPart(null, Html: "Новости <b>агентства</b>")]), new MailingButton("Открыть", ContentId: item));
    }

    private async Task<int> PublishAsync()
    {
        var admin = _bot.Admin("Борис");
        await admin.AddCategoryAsync("Статьи");
        await admin.PublishAsync("Статьи", "Как мы работаем");
        return await _bot.Read(db => db.Set<ContentItem>().Select(item => item.Id).SingleAsync());
    }

    private IEnumerable<Chat> Chats(int people = People) => Enumerable.Range(0, people).Select(i => _bot.World.Person(MailingStock.FirstPerson + i).Chat);

    private int Delivered(int people = People) => Chats(people).Sum(chat => chat.Delivered);

    private Task<MailingFigures> FiguresAsync(int id) => _bot.Read(db => db.Set<MailingFigures>().SingleAsync(figures => figures.MailingId == id));

    private static string Digits(string words) => words.Replace("\u00A0", "", StringComparison.Ordinal);
}
