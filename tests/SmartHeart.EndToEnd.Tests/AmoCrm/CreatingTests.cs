using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

public sealed class CreatingTests : IAsyncLifetime
{
    private CrmSide _crm = null!;

    public async Task InitializeAsync() => _crm = await CrmSide.StartAsync();

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Fact]
    public async Task A_complex_lead_brings_its_contact_and_company_linked_to_it()
    {
        var made = (await _crm.PostAsync("api/v4/leads/complex", new[]
        {
            new
            {
                request_id = "user-7",
                name = "Заявка из бота",
                pipeline_id = _crm.Emulator.PipelineId,
                _embedded = new
                {
                    tags = new[] { new { name = "Telegram" } },
                    contacts = new[] { CrmSide.Person("Анна", "+79161234567") },
                    companies = new[] { new { name = "Ромашка" } },
                },
            },
        })).Ok[0]!;
        ((string?)made["request_id"]![0]).ShouldBe("user-7");
        ((bool)made["merged"]!).ShouldBeFalse();
        var lead = (await _crm.GetAsync($"api/v4/leads/{made["id"]}?with=contacts")).Ok;
        ((long)lead["_embedded"]!["contacts"]![0]!["id"]!).ShouldBe((long)made["contact_id"]!);
        ((bool)lead["_embedded"]!["contacts"]![0]!["is_main"]!).ShouldBeTrue();
        ((long)lead["_embedded"]!["companies"]![0]!["id"]!).ShouldBe((long)made["company_id"]!);
        ((string?)lead["_embedded"]!["tags"]![0]!["name"]).ShouldBe("Telegram");
        ((long)lead["status_id"]!).ShouldBe(SampleAccount.Requests.Statuses[0].Id);
        var contact = (await _crm.GetAsync($"api/v4/contacts/{made["contact_id"]}?with=leads")).Ok;
        ((long)contact["_embedded"]!["leads"]![0]!["id"]!).ShouldBe((long)made["id"]!);
        ((string?)contact["custom_fields_values"]![0]!["values"]![0]!["enum_code"]).ShouldBe("MOB");
        _crm.Account.Contacts.Single().CompanyId.ShouldBe((long)made["company_id"]!);
    }

    [Fact]
    public async Task A_complex_lead_takes_a_contact_that_is_there_already()
    {
        var (_, contact) = await _crm.LeadAsync();
        var made = (await _crm.PostAsync("api/v4/leads/complex", new[] { new { name = "Ещё одна", _embedded = new { contacts = new[] { new { id = contact } } } } })).Ok[0]!;
        ((long)made["contact_id"]!).ShouldBe(contact);
        _crm.Account.Contacts.Single().LeadIds.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Ids_are_longer_than_32_bits()
    {
        var (lead, contact) = await _crm.LeadAsync();
        Math.Min(lead, contact).ShouldBeGreaterThan(int.MaxValue);
    }

    [Fact]
    public async Task Contacts_companies_and_leads_are_made_one_by_one_and_linked()
    {
        var contact = (long)(await _crm.PostAsync("api/v4/contacts", new[] { CrmSide.Person("Борис", "8 (916) 000-11-22") })).Embedded("contacts")[0]!["id"]!;
        var company = (long)(await _crm.PostAsync("api/v4/companies", new[] { new { name = "Василёк" } })).Embedded("companies")[0]!["id"]!;
        var lead = (long)(await _crm.PostAsync("api/v4/leads", new[] { new { name = "Заявка" } })).Embedded("leads")[0]!["id"]!;
        var links = (await _crm.PostAsync($"api/v4/leads/{lead}/link", new object[]
        {
            new { to_entity_id = contact, to_entity_type = "contacts", metadata = new { is_main = true } },
            new { to_entity_id = company, to_entity_type = "companies" },
        })).Embedded("links");
        links.Count.ShouldBe(2);
        _crm.Account.FindLead(lead)!.ContactIds.ShouldBe([contact]);
        _crm.Account.FindLead(lead)!.CompanyId.ShouldBe(company);
        (await _crm.PostAsync($"api/v4/contacts/{contact}/link", new[] { new { to_entity_id = company, to_entity_type = "companies" } })).Embedded("links").Count.ShouldBe(1);
        _crm.Account.FindContact(contact)!.CompanyId.ShouldBe(company);
    }

    [Fact]
    public async Task Notes_stand_under_their_lead_and_contact_in_order()
    {
        var (lead, contact) = await _crm.LeadAsync();
        var made = await _crm.PostAsync("api/v4/leads/notes", new object[]
        {
            new { entity_id = lead, note_type = "common", @params = new { text = "Первое" }, request_id = "a" },
            new { entity_id = lead, note_type = "common", @params = new { text = "Второе" } },
        });
        made.Embedded("notes").Select(note => (string?)note!["request_id"]).ShouldBe(["a", "1"]);
        await _crm.PostAsync($"api/v4/contacts/{contact}/notes", new[] { new { note_type = "common", @params = new { text = "О человеке" } } });
        var notes = (await _crm.GetAsync($"api/v4/leads/{lead}/notes")).Embedded("notes");
        notes.Select(note => (string?)note!["params"]!["text"]).ShouldBe(["Первое", "Второе"]);
        _crm.Account.NotesOf("contacts", contact).Single().Text.ShouldBe("О человеке");
    }

    [Fact]
    public async Task The_account_its_pipeline_and_its_fields_can_be_read()
    {
        var account = (await _crm.GetAsync("api/v4/account")).Ok;
        ((long)account["id"]!).ShouldBe(_crm.Emulator.AccountId);
        ((string?)account["subdomain"]).ShouldBe("smartheart");
        var pipeline = (await _crm.GetAsync($"api/v4/leads/pipelines/{_crm.Emulator.PipelineId}")).Ok;
        pipeline["_embedded"]!["statuses"]!.AsArray().Select(status => (long)status!["id"]!).TakeLast(2).ShouldBe([142, 143]);
        (await _crm.GetAsync("api/v4/leads/pipelines")).Embedded("pipelines").Count.ShouldBe(1);
        ((int)(await _crm.GetAsync("api/v4/leads/pipelines/1")).Status).ShouldBe(404);
        (await _crm.GetAsync("api/v4/contacts/custom_fields")).Embedded("custom_fields").Select(field => (string?)field!["code"]).ShouldBe(["POSITION", "PHONE", "EMAIL"]);
        (await _crm.GetAsync("api/v4/leads/custom_fields")).Embedded("custom_fields").Count.ShouldBeGreaterThan(0);
    }
}
