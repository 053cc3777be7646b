using System.Text;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Events;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>From the list of events to a registration, a calendar and back.</summary>
public sealed class EventJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_visitor_registers_takes_the_calendar_file_and_takes_the_registration_back()
    {
        var events = _bot.Admin(topic: "events");
        var id = await _bot.StockEventAsync("Лекция о бренде");
        var anna = await _bot.ReaderAsync();
        anna.Says("/events");
        await anna.Sees("events.ahead");
        await anna.PressText("Лекция о бренде");
        (await anna.SeesText("Большой зал, Тверская, 1")).Words.ShouldContain("UTC+3");

        (await anna.Press("events.register")).Text.ShouldNotBeNull();
        await anna.Sees("events.state.registered");
        anna.Offers("profile.fill").ShouldBeTrue();
        (await events.SeesText("Лекция о бренде")).Words.ShouldContain("Анна");
        (await StateOf(id)).ShouldBe(RegistrationState.Registered);

        await anna.Press("events.calendar");
        var file = await anna.Sees(message => message.Media is { Kind: MediaKind.Document }, "the calendar file");
        file.Media!.FileName.ShouldBe($"event-{id}.ics");
        var lines = Encoding.UTF8.GetString(_bot.World.Files.Read(file.Media.File)).Split("\r\n");
        lines.ShouldContain("BEGIN:VEVENT");
        lines.ShouldContain("SUMMARY:Лекция о бренде");

        anna.Says("/events");
        await anna.Sees("events.ahead");
        await anna.Press("events.to_mine");
        await anna.Sees("events.mine");
        await anna.PressText("Лекция о бренде");
        await anna.Sees("events.state.registered");
        await anna.Press("events.cancel");
        await anna.Sees("events.cancel.ask");
        await anna.Press("events.cancel.no");
        await anna.Sees("events.state.registered");
        await anna.Press("events.cancel");
        await anna.Sees("events.cancel.ask");
        await anna.Press("events.cancel.yes");
        await anna.Sees(message => message.Buttons.SelectMany(row => row).Any(button => Words.Whole("ru", "events.register").IsMatch(button.Text)), "the way to register again");
        (await StateOf(id)).ShouldBe(RegistrationState.Cancelled);
        await events.Sees("feed.event_cancelled");
    }

    [Fact]
    public async Task An_owner_sees_who_comes_and_takes_the_list_home()
    {
        var id = await _bot.StockEventAsync("Вечер плаката");
        var anna = await _bot.ReaderAsync();
        anna.Starts(Stock.LinkTo(id));
        await anna.SeesText("Вечер плаката");
        await anna.Press("events.register");
        await anna.Sees("events.state.registered");
        var oleg = _bot.Admin("Олег", Role.Creator);
        oleg.Says("/admin");
        await oleg.Sees("panel.title");
        await oleg.PressText("События");
        await oleg.Sees(message => message.Buttons.Any(row => row.Any(button => button.Text.Contains("Вечер плаката", StringComparison.Ordinal))), "the list");
        await oleg.PressText("Вечер плаката");
        await oleg.SeesText("Большой зал");

        await oleg.Press("registrations.open");
        await oleg.Sees("registrations.title");
        await oleg.Press("registrations.export");

        var file = await oleg.Sees(message => message.Media?.FileName?.EndsWith(".xlsx", StringComparison.Ordinal) == true, "the registrations");
        var workbook = new ReadWorkbook([_bot.World.Files.Read(file.Media!.File)]);
        workbook.Rows("Записаны").ShouldHaveSingleItem()[0].ShouldBe($"{await _bot.Read(database => database.Set<Registration>().Where(one => one.ContentId == id).Select(one => one.UserId).SingleAsync())}");
        workbook.Rows("Отменили").ShouldBeEmpty();
        await oleg.Sees("registrations.export.done");
    }

    [Fact]
    public async Task Ten_fast_presses_register_once()
    {
        var id = await _bot.StockEventAsync("Воркшоп");
        var anna = await _bot.ReaderAsync();
        anna.Starts(Stock.LinkTo(id));
        var card = await anna.SeesText("Воркшоп");
        var registered = anna.Sees("events.state.registered");
        await anna.PressTenTimes(card, anna.DataOf("events.register"));

        await registered;
        await _bot.FinishedAsync();
        (await _bot.Read(database => database.Set<Registration>().CountAsync(registration => registration.ContentId == id))).ShouldBe(1);
    }

    [Fact]
    public async Task A_link_to_an_event_opens_it_for_a_newcomer_as_soon_as_they_have_agreed()
    {
        var id = await _bot.StockEventAsync("Открытая встреча");
        var anna = _bot.Newcomer();
        anna.Starts(Stock.LinkTo(id));
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        await anna.SeesText("Открытая встреча");
        await anna.Sees("consent.advertising");
        await anna.Press("events.register");
        await anna.Sees("events.state.registered");
        await anna.Press("consent.advertising_no");
        await anna.Sees("profile.invitation");
        await _bot.FinishedAsync();
        anna.Shown.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_registration_is_taken_back_when_the_event_was_archived_from_the_list_or_by_an_old_button()
    {
        int[] ids = [await _bot.StockEventAsync("Отменённая встреча"), await _bot.StockEventAsync("Отменённый показ")];
        var anna = await _bot.ReaderAsync();
        foreach (var id in ids)
        {
            anna.Starts(Stock.LinkTo(id));
            await anna.SeesText("Большой зал");
            await anna.Press("events.register");
            await anna.Sees("events.state.registered");
        }

        var (card, old) = (anna.Screen!, anna.DataOf("events.cancel"));
        await ArchiveAsync(ids);

        await anna.PressRaw(card, old);
        (await anna.Sees("events.taken_away")).Words.ShouldContain("Отменённый показ");
        await anna.Press("events.cancel.yes");
        await anna.Sees("events.mine");
        await anna.PressText("Отменённая встреча");
        await anna.Sees("error.content.gone");
        await anna.Press("events.cancel");
        await anna.Sees("events.taken_away");
        await anna.Press("events.cancel.yes");
        await anna.Sees("events.mine.empty");

        (await StateOf(ids[0])).ShouldBe(RegistrationState.Cancelled);
        (await StateOf(ids[1])).ShouldBe(RegistrationState.Cancelled);
    }

    private Task<int> ArchiveAsync(params int[] ids) => _bot.Read(async database =>
    {
        foreach (var item in await database.Set<Domain.Content.ContentItem>().AsTracking().Where(item => ids.Contains(item.Id)).ToListAsync())
            item.Archive(TimeProvider.System.GetUtcNow()).IsOk.ShouldBeTrue();
        return await database.SaveChangesAsync();
    });

    [Fact]
    public async Task An_event_that_is_over_stands_among_the_past_ones_and_registers_nobody()
    {
        await _bot.StockEventAsync("Прошлая встреча", -5);
        var anna = await _bot.ReaderAsync();
        anna.Says("/events");
        await anna.Sees(message => message.Words.Contains("🗓", StringComparison.Ordinal), "the events");
        anna.Labels.ShouldNotContain(label => label.Contains("Прошлая встреча", StringComparison.Ordinal));
        await anna.Press("events.to_past");
        await anna.Sees("events.past");
        await anna.PressText("Прошлая встреча");
        await anna.Sees("events.state.over");
        anna.Offers("events.register").ShouldBeFalse();
    }

    private Task<RegistrationState> StateOf(int id) => _bot.Read(database =>
        database.Set<Registration>().Where(registration => registration.ContentId == id).Select(registration => registration.State).SingleAsync());
}
