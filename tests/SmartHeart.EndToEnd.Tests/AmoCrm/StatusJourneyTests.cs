using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>Whose lead stands where: as a condition of an audience and as the beginning of a series.</summary>
public sealed class StatusJourneyTests : IAsyncLifetime
{
    private readonly LateClock _clock = new();
    private CrmSite _site = null!;

    public async Task InitializeAsync() => _site = await CrmSite.StartAsync(_clock);

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Who_has_a_lead_in_a_status_is_counted_and_a_series_follows_whoever_comes_to_it()
    {
        var (anna, vera) = (await SubscriberAsync("Анна"), await SubscriberAsync("Вера"));
        var annas = await _site.LeadOfAsync(anna, "Анна Орлова");
        var boris = _site.Bot.Admin(topic: "mailings");
        await SeriesAsync(boris);
        await CountsAsync(boris, 0);

        _clock.Late = TimeSpan.FromMinutes(5);
        _site.Crm.SetStatus(annas, CrmStatus.Won);
        await _site.Bot.UntilAsync(async () => (await _site.OwnLeadsAsync()).Exists(lead => lead.StatusId == CrmStatus.Won), "a status");
        await CountsAsync(boris, 1);
        _clock.Late = TimeSpan.FromHours(3);
        await anna.SeesText("Спасибо за доверие!");
        vera.Shown.ShouldNotContain(message => message.Words.Contains("Спасибо за доверие!"));
    }

    private async Task<Dialog> SubscriberAsync(string name)
    {
        var person = await _site.Bot.ReaderAsync(name);
        person.Says("/settings");
        await person.Sees("settings.title");
        await person.Press("settings.turn_on");
        await person.Sees("settings.topics");
        person.Says("/profile");
        await person.Sees("profile.invitation");
        return person;
    }

    private static async Task SeriesAsync(Dialog boris)
    {
        boris.Says("/mailings");
        await boris.Sees("mailing.list.title");
        await boris.Press("mailing.series");
        await boris.Sees("series.list");
        await boris.Press("series.new");
        await boris.Sees("series.ask_name");
        boris.Says("После сделки");
        await boris.Sees("series.ask_trigger");
        await boris.Press("series.trigger.leadstatus");
        await boris.Sees("series.ask_status");
        await boris.PressText("Успешно реализовано");
        await boris.Sees("series.ask_goal");
        await boris.Press("series.goal.none");
        await boris.Sees("series.added");
        await boris.Press("series.step.new");
        await boris.Sees("series.step.ask_delay");
        boris.Says("2 часа");
        await boris.Sees("series.step.ask_content");
        boris.Says("Спасибо за доверие!");
        await boris.Sees("series.step.ask_topic");
        await boris.Press("settings.topic.news");
        await boris.Sees("series.step.added");
        await boris.Press("series.run");
        await boris.Sees("series.active");
    }

    /// <summary>A mailing to those whose lead is won would reach so many.</summary>
    private async Task CountsAsync(Dialog boris, int people)
    {
        var mailing = await DraftedAsync();
        await boris.PressRaw(boris.Says("Кому отправим?"), $"ha-{"0123456789abcdefghijklmnopqrstuvwxyz"[mailing]}");
        await boris.Sees("audience.everyone");
        await boris.Press("audience.add");
        await boris.Sees("audience.kinds");
        await boris.Press("audience.kind.lead_status");
        await boris.Sees("audience.pick.lead_status");
        await boris.PressText("Успешно реализовано");
        await boris.SeesText("имеют сделку в статусе «Успешно реализовано»");
        if (boris.Offers("audience.count_now")) await boris.Press("audience.count_now");
        await boris.SeesText($"Подходят под условия: {people}");
    }

    private Task<int> DraftedAsync() => _site.Bot.Read(async database =>
    {
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Новости")]), Interests.News, _clock.GetUtcNow()).Value;
        database.Add(mailing);
        await database.SaveChangesAsync();
        return mailing.Id;
    });

    /// <summary>The bot's clock, as it will be.</summary>
    private sealed class LateClock : TimeProvider
    {
        public TimeSpan Late { get; set; }

        public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Late;
    }
}
