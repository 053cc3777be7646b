using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Infrastructure.Scheduling;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Testing;
using OwnLead = SmartHeart.Domain.Crm.CrmLead;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>The whole bot and an emulated AmoCRM that posts what changes to it.</summary>
internal sealed class CrmSite : IAsyncDisposable
{
    private const string Secret = "a-long-and-random-secret";
    private readonly HttpClient _http = new() { Timeout = Eventually.Patience };

    private CrmSite(AmoCrmEmulator crm, BotUnderTest bot, Uri hook) => (Crm, Bot, Hook) = (crm, bot, hook);

    public AmoCrmEmulator Crm { get; }

    public BotUnderTest Bot { get; }

    /// <summary>Where AmoCRM posts to.</summary>
    public Uri Hook { get; }

    /// <summary>Starts both, and waits until the bot has registered its address.</summary>
    /// <param name="clock">The bot's clock; with one, what is due is looked for all the time.</param>
    public static async Task<CrmSite> StartAsync(TimeProvider? clock = null)
    {
        var crm = await AmoCrmEmulator.StartAsync();
        var listen = $"http://127.0.0.1:{Ports.Free()}";
        var look = TimeSpan.FromMilliseconds(200);
        var bot = await BotUnderTest.StartAsync(new BotSetup
        {
            Variables = new Dictionary<string, string>
            {
                ["HTTP_URL"] = listen,
                ["AMOCRM_URL"] = crm.BaseAddress.ToString(),
                ["AMOCRM_ACCESS_TOKEN"] = crm.Token,
                ["AMOCRM_PIPELINE_ID"] = $"{crm.PipelineId}",
                ["AMOCRM_WEBHOOK_URL"] = $"{listen}/amocrm",
                ["AMOCRM_WEBHOOK_SECRET"] = Secret,
                ["QUIET_HOURS"] = "off",
            },
            Services = services =>
            {
                if (clock is null) return;
                services.AddSingleton(clock).AddSingleton(new SchedulePolicy { Look = look }).AddSingleton(new MailingPolicy { Look = look, Grace = TimeSpan.FromHours(1) });
            },
        });
        var site = new CrmSite(crm, bot, new Uri($"{listen}/amocrm/{Secret}"));
        await bot.UntilAsync(() => crm.Account.Webhooks.Any(hook => hook.Destination == site.Hook.AbsoluteUri), "a registered address");
        return site;
    }

    /// <summary>Posts to the bot, as anybody can.</summary>
    public async Task<int> PostAsync(HttpContent body, Uri? to = null)
    {
        using var response = await _http.PostAsync(to ?? Hook, body);
        return (int)response.StatusCode;
    }

    /// <summary>Posts that a lead came to a status.</summary>
    public Task<int> TellAsync(long lead, long status, long? account = null, Uri? to = null) => PostAsync(new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["leads[status][0][id]"] = $"{lead}",
        ["leads[status][0][status_id]"] = $"{status}",
        ["leads[status][0][pipeline_id]"] = $"{Crm.PipelineId}",
        ["account[id]"] = $"{account ?? Crm.AccountId}",
    }), to);

    /// <summary>Fills the person's profile and waits for their lead in the CRM.</summary>
    public async Task<long> LeadOfAsync(Dialog person, string name)
    {
        await person.Press("profile.fill");
        await person.Sees("profile.ask_name");
        person.Says(name);
        await person.Sees("profile.ask_company");
        await person.Press("flow.skip");
        await person.Sees("profile.ask_position");
        await person.Press("flow.skip");
        await person.Sees("profile.ask_phone");
        person.Keyboard("flow.share_contact");
        await person.Sees("profile.saved");
        await Bot.UntilAsync(async () => (await OwnLeadsAsync()).Exists(lead => lead.LeadId is not null), "a lead");
        await Bot.QuietAsync();
        return (await OwnLeadsAsync()).Max(lead => lead.LeadId!.Value);
    }

    /// <summary>Waits until the bot has noted where the only lead stands.</summary>
    public Task StandsAsync(long status) => Bot.UntilAsync(async () => (await OwnLeadsAsync()).Single().StatusId == status, $"status {status}");

    /// <summary>What the bot knows of leads.</summary>
    public Task<List<OwnLead>> OwnLeadsAsync() => Bot.Read(database => database.Set<OwnLead>().AsNoTracking().ToListAsync());

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Bot.DisposeAsync();
        await Crm.DisposeAsync();
    }
}
