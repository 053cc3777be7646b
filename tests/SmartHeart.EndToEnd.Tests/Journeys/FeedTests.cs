using SmartHeart.EndToEnd.Tests.Harness;
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

        var missing = newcomers.Select(person => $"{person.Id}").ToHashSet();
        var events = bot.At(bot.World.AddPerson("Глеб", role: Role.Member), bot.World.Group.Topic("events"));
        await events.Sees(
            message =>
            {
                missing.RemoveWhere(id => message.Words.Contains(id, StringComparison.Ordinal));
                return missing.Count == 0;
            },
            "everybody");
        var sent = bot.Telegram.Journal.Entries.Where(entry => entry.ChatId == bot.World.Group.Id && entry.Method is ("sendMessage" or "editMessageText")).ToList();
        var minutesBegun = 1 + (int)(sent[^1].At - sent[0].At).TotalMinutes;
        sent.Count.ShouldBeLessThanOrEqualTo(20 * minutesBegun);
    }

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
