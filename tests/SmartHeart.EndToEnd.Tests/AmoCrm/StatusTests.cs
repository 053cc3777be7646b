using System.Text;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>What managers do to a lead in AmoCRM comes back by its webhook; whoever else posts there changes nothing.</summary>
public sealed class StatusTests : IAsyncLifetime
{
    private const string Readings = "GET /api/v4/leads";
    private static readonly long AtWork = SampleAccount.Requests.Statuses[1].Id;
    private static readonly long New = SampleAccount.Requests.Statuses[0].Id;
    private CrmSite _site = null!;
    private Dialog _anna = null!;
    private long _lead;

    public async Task InitializeAsync()
    {
        _site = await CrmSite.StartAsync();
        _anna = await _site.Bot.ReaderAsync();
        _lead = await _site.LeadOfAsync(_anna, "Агафья Тестова");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_lead_that_a_manager_moves_shows_its_status_on_the_persons_card()
    {
        var boris = _site.Bot.Admin();
        _site.Crm.SetStatus(_lead, AtWork);
        await _site.StandsAsync(AtWork);
        await FindAsync(boris);
        (await boris.SeesText("🤝")).Words.ShouldContain("В работе");

        _site.Crm.SetStatus(_lead, CrmStatus.Won);
        await _site.StandsAsync(CrmStatus.Won);
        await FindAsync(boris);
        (await boris.SeesText("🤝")).Words.ShouldContain("Успешно реализовано");
        _site.Crm.Deliveries.ShouldAllBe(delivery => delivery.Ok);
    }

    [Fact]
    public async Task A_lead_that_was_deleted_is_forgotten_and_the_next_news_make_a_new_one()
    {
        _site.Crm.SetStatus(_lead, AtWork);
        await _site.StandsAsync(AtWork);
        _site.Crm.DeleteLead(_lead);
        await _site.Bot.UntilAsync(async () => (await _site.OwnLeadsAsync()).Single().LeadId is null, "a lead forgotten");

        _anna.Says("/profile");
        await _anna.Sees("profile.title");
        await _anna.Press("profile.edit_company");
        await _anna.Sees("profile.ask_company");
        _anna.Says("Ромашка");
        await _anna.SeesText("Ромашка");
        await _site.Bot.UntilAsync(() => _site.Crm.Account.Leads.Count == 1, "a lead");
        _site.Crm.Account.Leads.Single().Id.ShouldNotBe(_lead);
        _site.Crm.Account.Contacts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_made_up_status_is_not_believed_and_repeating_it_harms_nothing()
    {
        for (var times = 0; times < 3; times++) (await _site.TellAsync(_lead, CrmStatus.Won)).ShouldBe(200);
        await _site.StandsAsync(New);
        await _site.Bot.QuietAsync();
        var noted = (await _site.OwnLeadsAsync()).Single();

        (await _site.TellAsync(_lead, CrmStatus.Lost)).ShouldBe(200);
        await _site.Bot.QuietAsync();

        var now = (await _site.OwnLeadsAsync()).Single();
        (now.StatusId, now.StatusAt).ShouldBe(((int)New, noted.StatusAt));
    }

    [Fact]
    public async Task Another_accounts_news_and_leads_that_are_nobodys_are_not_even_asked_for()
    {
        var before = _site.Crm.Record.Count(Readings);
        (await _site.TellAsync(_lead, CrmStatus.Won, account: 1)).ShouldBe(200);
        (await _site.TellAsync(_lead + 1_000_000, CrmStatus.Won)).ShouldBe(200);
        await _site.Bot.LoggedAsync("which is not ours");
        await _site.Bot.QuietAsync();

        _site.Crm.Record.Count(Readings).ShouldBe(before);
        (await _site.OwnLeadsAsync()).Single().StatusId.ShouldBeNull();
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("A-long-and-random-secret")]
    [InlineData("a-long-and-random-secret1")]
    public async Task A_wrong_secret_finds_nothing(string secret)
    {
        (await _site.TellAsync(_lead, CrmStatus.Won, to: new Uri(_site.Hook, secret))).ShouldBe(404);
        await _site.Bot.QuietAsync();
        (await _site.OwnLeadsAsync()).Single().StatusId.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_no_form_or_too_big_is_refused()
    {
        (await _site.PostAsync(new StringContent("""{"leads":{"status":[{"id":1}]}}""", Encoding.UTF8, "application/json"))).ShouldBe(400);
        (await _site.PostAsync(new ByteArrayContent([1, 2, 3]))).ShouldBe(400);
        (await _site.PostAsync(new StringContent(new string('a', 300_000), Encoding.UTF8, "application/x-www-form-urlencoded"))).ShouldBe(400);
        (await _site.PostAsync(new StringContent("leads[status][0][id]=%FF&account[id]=99999999999999999999", Encoding.UTF8, "application/x-www-form-urlencoded"))).ShouldBe(200);
        await _site.Bot.QuietAsync();
        (await _site.OwnLeadsAsync()).Single().StatusId.ShouldBeNull();
    }

    [Fact]
    public async Task News_are_taken_while_the_CRM_hangs_and_worked_off_when_it_is_back()
    {
        var hang = _site.Crm.Faults.Add(CrmFault.Hang() with { Endpoint = Readings });
        _site.Crm.SetStatus(_lead, AtWork);
        await _site.Bot.UntilAsync(() => hang.Hits > 0, "a reading that hangs");
        (await _site.TellAsync(_lead, AtWork)).ShouldBe(200, "somebody waits for the CRM, and the webhook is answered");
        _site.Crm.Deliveries.ShouldAllBe(delivery => delivery.Ok);
        (await _site.OwnLeadsAsync()).Single().StatusId.ShouldBeNull();

        await _site.Crm.GoDownAsync();
        _site.Crm.Faults.Clear();
        await _site.Crm.ComeBackAsync();
        var boris = _site.Bot.Admin();
        boris.Says("/crm");
        await boris.Sees("crm.title");
        await boris.Press("crm.wake");
        await _site.StandsAsync(AtWork);
    }

    private static async Task FindAsync(Dialog admin)
    {
        admin.Says("/admin");
        await admin.Sees("panel.title");
        await admin.Press("people.panel");
        await admin.Sees("people.list");
        await admin.PressText("Агафья Тестова");
        await admin.Sees("people.card.ids");
    }
}
