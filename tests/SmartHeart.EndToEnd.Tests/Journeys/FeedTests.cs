using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Infrastructure.Feed;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>The events topic tells what people do.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task New_users_consents_and_filled_profiles_arrive_in_the_events_topic()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var events = bot.Admin("Глеб", topic: "events");
        var anna = bot.Newcomer(username: "anna_o");
        anna.Starts("autumn");
        (await events.Sees("feed.user_arrived_from")).Words.ShouldContain("autumn");
        await anna.Sees("consent.personal_data");
        await anna.Press("consent.yes");
        (await events.Sees("feed.consent_given_personal_data")).Words.ShouldContain("@anna_o");
        await anna.Sees("consent.advertising");
        await anna.Press("consent.advertising_no");
        await events.Sees("feed.consent_refused_advertising");
        await anna.Sees("profile.invitation");
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна <Орлова>");
        await anna.Sees("error.name.markup");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says("R&D <Labs>");
        await anna.Sees("profile.ask_position");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_phone");
        anna.Says("+79161234567");
        var told = (await events.Sees("feed.profile_filled")).Words;
        told.ShouldContain("R&D <Labs>");
        told.ShouldContain("+79161234567");
    }

    [Fact]
    public async Task A_burst_is_folded_into_digests_within_Telegrams_rates_and_nobody_is_left_out()
    {
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Options = options => options });
        var newcomers = Enumerable.Range(1, 100).Select(number => bot.World.AddPerson($"Гость {number}")).ToList();
        foreach (var newcomer in newcomers) newcomer.Start();

        var events = bot.At(bot.World.AddPerson("Глеб", role: Role.Member), bot.World.Group.Topic("events"));
        await bot.UntilAsync(
            async () =>
            {
                var kept = await bot.Read(database => database.Set<FeedNote>().Select(note => note.About).ToListAsync());
                return newcomers.TrueForAll(person => kept.Contains(person.Id) || events.Shown.Any(message => message.Words.Contains($"{person.Id}", StringComparison.Ordinal)));
            },
            "everybody told");
        var sent = bot.Telegram.Journal.Entries.Where(entry => entry.ChatId == bot.World.Group.Id && entry.Method is ("sendMessage" or "editMessageText")).ToList();
        var minutesBegun = 1 + (int)(sent[^1].At - sent[0].At).TotalMinutes;
        sent.Count.ShouldBeLessThanOrEqualTo(20 * minutesBegun);
    }

    [Fact]
    public async Task A_burst_of_a_thousand_stands_in_the_details_of_its_digests_in_order_and_each_once()
    {
        const int Count = 1000;
        await using var bot = await BotUnderTest.StartAsync();
        await Arrive(bot, Count);
        await Happen(bot, 1, Count);
        bot.Newcomer("Последняя").Starts();
        await bot.QuietAsync();

        var told = await bot.Read(database => database.Set<FeedNote>().OrderBy(note => note.DigestId).ThenBy(note => note.Place).Select(note => note.About).ToListAsync());
        told.Where(about => about <= Count).ShouldBe(Enumerable.Range(1, Count).Select(id => (long?)id));
        var sent = bot.Telegram.Journal.Entries.Where(entry => entry.ChatId == bot.World.Group.Id && entry.Ok).Select(entry => entry.At).ToList();
        sent.ShouldAllBe(at => sent.Count(other => other >= at && other < at.AddMinutes(1)) <= 20);

        var events = bot.Admin(topic: "events");
        await events.SeesText("300 событий");
        await events.Press("feed.details");
        await events.SeesText("страница 1 из 30");
        await bot.RestartAsync();
        await events.Press("content.page.next");
        (await events.SeesText("страница 2 из 30")).Words.ShouldContain("11. ");
        await events.Press("feed.details.fold");
        await events.SeesText("300 событий");
    }

    [Fact]
    public async Task Details_lead_to_the_card_of_who_it_was_and_back()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var anna = await bot.ReaderAsync("Анна");
        await bot.QuietAsync();
        await Happen(bot, anna.Person.Id, 2, step: 0);
        bot.Newcomer("Последняя").Starts();

        var events = bot.Admin(topic: "events");
        await events.SeesText("бот заблокирован");
        await events.Press("feed.details");
        await events.SeesText("страница 1 из 1");
        await events.PressText("1");
        (await events.SeesText($"{anna.Person.Id}")).Words.ShouldContain("Анна");
        await events.Press("feed.details.back");
        await events.SeesText("страница 1 из 1");
    }

    /// <summary>People to tell of: details of strangers are not kept.</summary>
    private static Task<int> Arrive(BotUnderTest bot, int count) => bot.Read(database =>
    {
        database.AddRange(Enumerable.Range(1, count).Select(id => User.Arrive(id, null, DateTimeOffset.UnixEpoch)));
        return database.SaveChangesAsync();
    });

    /// <summary>Events all at once, as after an outage: they wait for the next signal.</summary>
    private static Task<int> Happen(BotUnderTest bot, long first, int count, int step = 1) => bot.Read(database => database.Database.ExecuteSqlAsync(
        $"""
        WITH RECURSIVE "Number"("i") AS (SELECT 0 UNION ALL SELECT "i" + 1 FROM "Number" WHERE "i" + 1 < {count})
        INSERT INTO "Outbox" ("Type", "Payload", "CreatedAt", "NotBefore", "Attempts", "About")
        SELECT 'feed', json_object('Kind', 'blocked', 'TelegramId', {first} + ("i" * {step}), 'At', '2026-01-01T00:00:00+00:00'), 1, 1, 0, {first} + ("i" * {step}) FROM "Number"
        """));

    [Fact]
    public async Task What_could_not_be_told_while_Telegram_failed_is_told_later()
    {
        await using var bot = await BotUnderTest.StartAsync();
        var planned = bot.Telegram.Faults.Add(Fault.ServerError(502) with { ChatId = bot.World.Group.Id });
        var anna = bot.Newcomer();
        anna.Starts();
        await anna.Sees("consent.personal_data");
        await bot.JournalledAsync(entry => entry.ChatId == bot.World.Group.Id && entry.Code == 502);
        bot.Telegram.Faults.Remove(planned);
        await bot.Admin("Глеб", topic: "events").Sees("feed.user_arrived");
    }

    [Fact]
    public async Task When_the_events_topic_is_gone_General_is_told_which_setting_is_wrong()
    {
        await using var bot = await BotUnderTest.StartAsync();
        bot.World.Group.DeleteTopic(bot.World.Group.Topic("events").TopicId!.Value);
        var general = bot.At(bot.World.AddPerson("Глеб", role: Role.Member), bot.World.Group.General);
        var anna = bot.Newcomer();
        anna.Starts();
        (await general.Sees("telegram.topic_gone")).Words.ShouldContain("EVENTS_TOPIC_ID");
        await general.SeesText($"{anna.Person.Id}");
    }
}
