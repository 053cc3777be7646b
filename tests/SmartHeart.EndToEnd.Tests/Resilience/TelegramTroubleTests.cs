using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>Telegram refuses, fails, is slow or away: nobody's words are lost, nothing is said twice.</summary>
public sealed class TelegramTroubleTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await BotUnderTest.StartAsync(new BotSetup { Telegram = new EmulatorOptions { Port = Ports.Free() } });

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_429_is_obeyed_to_the_second_by_everything_and_answered_afterwards()
    {
        var anna = await _bot.ReaderAsync();
        var vera = await _bot.ReaderAsync("Вера");
        await _bot.QuietAsync();
        var before = anna.Chat.Delivered;
        _bot.Telegram.Faults.Add(Fault.TooManyRequests(3) with { Method = "sendMessage", ChatId = anna.Person.Id, Times = 1 });
        anna.Says("/help");
        var refused = await _bot.JournalledAsync(entry => entry.Code == 429);
        await _bot.LoggedAsync("Telegram asks to wait");
        vera.Says("/help");
        await anna.Sees("help.title");
        await vera.Sees("help.title");

        var until = refused.At + TimeSpan.FromSeconds(3);
        _bot.Telegram.Journal.Entries.Where(entry => entry.Number > refused.Number && Sends(entry.Method) && entry.At < until).ShouldBeEmpty();
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(1);
    }

    [Fact]
    public async Task A_rush_beyond_Telegrams_rate_is_answered_to_the_last_and_once_each()
    {
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Options = options => options });
        bot.Telegram.Limits.Enforced = true;
        var guests = Enumerable.Range(1, 100).Select(number => bot.Newcomer($"Гость {number}")).ToList();
        foreach (var guest in guests) guest.Starts();
        foreach (var guest in guests) await guest.Sees("consent.personal_data");
        await bot.FinishedAsync();
        await bot.QuietAsync();
        guests.ShouldAllBe(guest => guest.Chat.Delivered == 1);
    }

    [Fact]
    public async Task A_send_that_Telegram_failed_is_tried_again()
    {
        var anna = await _bot.ReaderAsync();
        var before = anna.Chat.Delivered;
        _bot.Telegram.Faults.Add(Fault.ServerError(502) with { Method = "sendMessage", ChatId = anna.Person.Id, Times = 2 });
        anna.Says("/help");
        await anna.Sees("help.title");
        anna.Says("/menu");
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(2, "/help and /menu, once each");
    }

    [Fact]
    public async Task A_connection_lost_after_sending_never_sends_twice()
    {
        var anna = await _bot.ReaderAsync();
        var before = anna.Chat.Delivered;
        _bot.Telegram.Faults.Add(Fault.LoseAnswer() with { Method = "sendMessage", ChatId = anna.Person.Id, Times = 1 });
        anna.Says("/help");
        await anna.Sees("help.title");
        anna.Says("/menu");
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(2, "/help and /menu, once each");
    }

    [Fact]
    public async Task A_form_goes_on_although_the_answer_to_its_question_was_lost()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        _bot.Telegram.Faults.Add(Fault.LoseAnswer() with { Method = "sendMessage", ChatId = anna.Person.Id, Times = 1 });
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
    }

    [Fact]
    public async Task Updates_whose_delivery_broke_off_are_handled_once()
    {
        var anna = await _bot.ReaderAsync();
        var before = anna.Chat.Delivered;
        _bot.Telegram.Faults.Add(Fault.LoseAnswer() with { Method = "getUpdates", Times = 2 });
        anna.Says("/help");
        await anna.Sees("help.title");
        anna.Says("/menu");
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(2, "/help and /menu, once each");
    }

    [Fact]
    public async Task What_people_write_while_Telegram_is_away_is_answered_when_it_is_back()
    {
        var anna = await _bot.ReaderAsync();
        await _bot.Telegram.GoDownAsync();
        anna.Says("/help");
        await _bot.LoggedAsync("Telegram can't be reached");
        await _bot.Telegram.ComeBackAsync();
        await anna.Sees("help.title");
        await _bot.LoggedAsync("Telegram is back");
    }

    [Fact]
    public async Task An_answer_made_while_Telegram_is_away_arrives_when_it_is_back()
    {
        var anna = await _bot.ReaderAsync();
        var planned = _bot.Telegram.Faults.Add(Fault.ServerError(503));
        anna.Says("/help");
        await _bot.LoggedAsync("Telegram can't be reached");
        _bot.Telegram.Faults.Remove(planned);
        await anna.Sees("help.title");
    }

    [Fact]
    public async Task A_group_without_answers_does_not_hold_up_private_chats()
    {
        var boris = _bot.Admin();
        var anna = await _bot.ReaderAsync();
        _bot.Telegram.Faults.Add(Fault.Hang() with { ChatId = _bot.World.Group.Id });
        boris.Says("/admin");
        anna.Says("/help");
        await anna.Sees("help.title");
        _bot.Telegram.Faults.Clear();
    }

    [Fact]
    public async Task A_second_poller_is_told_of_and_outlived()
    {
        var anna = await _bot.ReaderAsync();
        using var http = new HttpClient();
        var url = new Uri($"{_bot.Telegram.BaseUrl}/bot{_bot.Telegram.Token}/getUpdates");
        await _bot.ConfirmedAsync();
        await _bot.UntilAsync(() => _bot.World.Updates.IsPolled, "a long poll");
        await http.GetAsync(url);
        await _bot.LoggedAsync("Another process receives updates");
        anna.Says("/help");
        await anna.Sees("help.title");
    }

    [Fact]
    public async Task A_screen_that_a_person_deleted_is_shown_anew()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/menu");
        var menu = await anna.Sees("menu.title");
        _bot.Telegram.Faults.Add(Fault.Refuse(400, "Bad Request: message to edit not found") with { Method = "editMessageText", Times = 1 });
        await anna.Press("menu.settings");
        (await anna.Sees("settings.title")).Id.ShouldNotBe(menu.Id);
    }

    private static bool Sends(string method) => method.StartsWith("send", StringComparison.Ordinal) || method.StartsWith("editMessage", StringComparison.Ordinal);
}
