using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.AmoCrm;
using SmartHeart.Testing.Crm;
using Xunit.Abstractions;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>What people do reaches AmoCRM by the whole bot over HTTP; the emulator's account says what arrived.</summary>
public sealed class DeliveryTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Complex = "POST /api/v4/leads/complex";
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);
    private const string AddNotes = "POST /api/v4/leads/notes";
    private const string ReadNotes = "GET /api/v4/leads/{id}/notes";
    private readonly RequestGuard _guard = new();
    private AmoCrmEmulator _crm = null!;

    public async Task InitializeAsync() =>
        _crm = await AmoCrmEmulator.StartAsync(new AmoCrmOptions { SearchLag = TimeSpan.FromSeconds(2), OnRequest = _guard.Pass });

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Fact]
    public async Task A_profile_becomes_a_contact_a_company_and_a_lead()
    {
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Variables = Settings });
        await FillAsync(await bot.ReaderAsync());
        await bot.UntilAsync(() => _crm.Account.Leads.Count == 1, "a lead");

        var contact = _crm.Account.Contacts.ShouldHaveSingleItem();
        (contact.Name, contact.Values("PHONE")[0], contact.Values("POSITION")[0]).ShouldBe(("Анна Орлова", "+79161234567", "Директор"));
        _crm.Account.Companies.ShouldHaveSingleItem().Name.ShouldBe("Ромашка");
        var lead = _crm.Account.Leads.Single();
        lead.Name.ShouldStartWith("Анна Орлова · SH-");
        (lead.PipelineId, lead.ContactIds.Single(), lead.Tags.Single()).ShouldBe((_crm.PipelineId, contact.Id, "SmartHeart"));
    }

    [Fact]
    public async Task A_lead_whose_making_was_not_answered_is_not_made_twice()
    {
        _crm.Faults.Add(CrmFault.LoseAnswer() with { Endpoint = Complex, Times = 1 });
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Variables = Settings });
        await FillAsync(await bot.ReaderAsync());
        await bot.QuietAsync();

        _crm.Account.Leads.Count.ShouldBe(1);
        _crm.Account.Contacts.Count.ShouldBe(1);
        _crm.Record.Count(Complex).ShouldBe(1);
    }

    [Fact]
    public async Task A_key_that_is_not_accepted_is_told_once_in_the_topic_of_events()
    {
        _crm.Faults.Add(CrmFault.Unauthorized());
        await using var bot = await BotUnderTest.StartAsync(new BotSetup { Variables = Settings });
        var events = bot.Admin(topic: "events");
        await FillAsync(await bot.ReaderAsync());

        await events.SeesText("AmoCRM не принимает ключ");
        _crm.Account.Leads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Kill_9_ten_times_loses_nothing_and_makes_nothing_twice()
    {
        const int People = 14;
        const int Notes = 4;
        await using var installation = await Installation.PrepareAsync(new BotSetup { Variables = Settings });
        await CrmStock.Write(installation.Variables["DB_CONNECTION"], People, Notes);
        var kills = 0;
        foreach (var (endpoint, isAnswered) in Deaths)
        {
            // Between what the CRM did and the bot's hearing of it, or somewhere after.
            var hit = _guard.Wait(endpoint, isAnswered);
            await using var bot = BotProcess.Start(installation.Folder, installation.Variables);
            await hit.WaitAsync(Long);
            await bot.KillAsync();
            _guard.Release();
            output.WriteLine($"kill {++kills} at {endpoint}: {_crm.Record.Total} requests, {_crm.Account.Leads.Count} leads, {_crm.Account.Notes.Count} notes, {Waiting(installation)} wait");
        }

        await using var last = BotProcess.Start(installation.Folder, installation.Variables);
        await Eventually.UntilAsync(() => Waiting(installation) == 0, "the end", patience: Long);
        kills.ShouldBe(10);
        _crm.Account.Contacts.Count.ShouldBe(People);
        _crm.Account.Companies.Count.ShouldBe(People / 2);
        _crm.Account.Leads.Count.ShouldBe(People);
        _crm.Account.Leads.Select(lead => lead.ContactIds.Single()).Distinct().Count().ShouldBe(People);
        foreach (var lead in _crm.Account.Leads)
            _crm.Account.NotesOf("leads", lead.Id).Select(note => note.Text.Split(' ').First(word => int.TryParse(word, out _))).ShouldBe(["3", "4", "5", "6"]);
        _crm.Record.BusiestSecond().ShouldBeLessThanOrEqualTo(7);
    }

    /// <summary>Where the process dies: at the first request of a kind, before its answer or after it.</summary>
    private static (string Endpoint, bool IsAnswered)[] Deaths =>
    [
        ("GET /api/v4/contacts", true), (Complex, false), ("GET /api/v4/leads", false), (AddNotes, false), (ReadNotes, false), (ReadNotes, true),
        (AddNotes, false), (ReadNotes, true), (AddNotes, false), (ReadNotes, false),
    ];

    private Dictionary<string, string> Settings => new()
    {
        ["AMOCRM_URL"] = _crm.BaseAddress.ToString(),
        ["AMOCRM_ACCESS_TOKEN"] = _crm.Token,
        ["AMOCRM_PIPELINE_ID"] = $"{_crm.PipelineId}",
    };

    private static int Waiting(Installation installation) => CrmStock.Waiting(installation.Variables["DB_CONNECTION"]);

    private static async Task FillAsync(Dialog anna)
    {
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Says("Ромашка");
        await anna.Sees("profile.ask_position");
        anna.Says("Директор");
        await anna.Sees("profile.ask_phone");
        anna.Keyboard("flow.share_contact");
        await anna.Sees("profile.saved");
    }
}
