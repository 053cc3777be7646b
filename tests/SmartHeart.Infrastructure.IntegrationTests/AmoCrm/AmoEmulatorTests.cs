using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;
using SmartHeart.Playground.AmoCrm;
using Fault = SmartHeart.Domain.Crm.CrmFault;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

public sealed class AmoEmulatorTests : AmoEmulatorSuite
{
    private static readonly CrmPerson Maria = new("Мария Светлова", "+79161234567", "Директор");

    [Fact]
    public async Task Person_becomes_a_lead_with_contact_company_tags_and_fields()
    {
        var made = await Make(new NewLead("Мария Светлова SH-22222222", ["Telegram", "мероприятие"], null, Maria, "Северный дом"));

        var lead = Amo.Account.FindLead(made.LeadId)!;
        var contact = Amo.Account.FindContact(made.ContactId!.Value)!;
        (lead.Name, lead.PipelineId, contact.Name).ShouldBe(("Мария Светлова SH-22222222", Amo.PipelineId, "Мария Светлова"));
        lead.Tags.ShouldBe(["Telegram", "мероприятие"]);
        contact.Fields.Single(field => field.Code == "PHONE").Values.ShouldBe([new CrmValue("+79161234567", "MOB")]);
        contact.Values("POSITION").ShouldBe(["Директор"]);
        Amo.Account.FindCompany(made.CompanyId!.Value)!.Name.ShouldBe("Северный дом");
    }

    [Theory]
    [InlineData("8 (916) 123-45-67")]
    [InlineData("9161234567")]
    [InlineData("+7 916 123 45 67")]
    public async Task Contact_is_found_by_its_number_however_it_is_written(string written)
    {
        await Make(New("Другая", "SH-33333333") with { Person = Maria with { Phone = "+19161234567" } });
        var made = await Make(New("Мария", "SH-22222222") with { Person = Maria with { Phone = written } });

        (await Site.Ask(api => api.FindContact(Phone("+79161234567"), default))).ShouldBe(new CrmFound(made.ContactId!.Value, null));
        (await Site.Ask(api => api.FindContact(Phone("+79160000000"), default))).ShouldBeNull();
    }

    [Fact]
    public async Task Lead_whose_answer_was_lost_is_found_by_its_mark()
    {
        Amo.Faults.Add(new(CrmFaultKind.LoseAnswer) { Endpoint = "POST /api/v4/leads/complex", Times = 1 });

        (await Site.Fault(api => api.MakeLeads([New("Мария", "SH-22222222") with { Company = "Северный дом" }], default))).Fault.ShouldBe(Fault.Away);

        var lead = Amo.Account.Leads.ShouldHaveSingleItem();
        (await Site.Ask(api => api.FindLead("SH-22222222", default))).ShouldBe(new CrmMade(lead.Id, lead.ContactIds[0], lead.CompanyId));
        (await Site.Ask(api => api.FindLead("SH-33333333", default))).ShouldBeNull();
    }

    [Fact]
    public async Task Contact_that_is_there_gets_a_lead_and_keeps_what_it_has()
    {
        var first = await Make(New("Мария", "SH-22222222"));

        var second = await Make(New("Запрос", "SH-33333333") with { ContactId = first.ContactId, Company = "Не нужна" });

        (second.ContactId, second.CompanyId).ShouldBe((first.ContactId, null));
        Amo.Account.Contacts.ShouldHaveSingleItem().Name.ShouldBe(Maria.Name);
    }

    [Fact]
    public async Task Batch_with_a_contact_that_is_gone_names_its_place_and_makes_nothing()
    {
        var fault = await Site.Fault(api => api.MakeLeads([New("Мария", "SH-22222222"), New("Пётр", "SH-33333333") with { ContactId = 999 }], default));

        fault.Fault.ShouldBe(Fault.Gone);
        fault.Places.ShouldBe([1]);
        Amo.Account.Leads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Changed_contact_keeps_its_further_numbers()
    {
        var made = await Make(New("Мария", "SH-22222222"));
        var id = made.ContactId!.Value;

        await Site.Ask(api => api.ChangeContacts(new Dictionary<long, CrmPerson> { [id] = new("Мария Ясная", "+79031112233", null) }, default));
        await Site.Ask(api => api.ChangeContacts(new Dictionary<long, CrmPerson> { [id] = new("Мария Ясная", "+79161234567", null) }, default));

        var contact = Amo.Account.FindContact(id)!;
        contact.Name.ShouldBe("Мария Ясная");
        contact.Values("PHONE").ShouldBe(["+79031112233", "+79161234567"]);
        contact.Values("POSITION").ShouldBe(["Директор"]);
        var fault = await Site.Fault(api => api.ChangeContacts(new Dictionary<long, CrmPerson> { [id] = Maria, [999] = Maria }, default));
        (fault.Fault, fault.Places.Single()).ShouldBe((Fault.Gone, 1));
    }

    [Fact]
    public async Task Company_is_made_and_linked_once_and_renamed_from_then_on()
    {
        var made = await Make(New("Мария", "SH-22222222"));

        var company = await Site.Ask(api => api.SetCompany(made.ContactId!.Value, null, "Северный дом", default));
        (await Site.Ask(api => api.SetCompany(made.ContactId!.Value, company, "Южный дом", default))).ShouldBe(company);

        Amo.Account.FindContact(made.ContactId!.Value)!.CompanyId.ShouldBe(company);
        Amo.Account.Companies.ShouldHaveSingleItem().Name.ShouldBe("Южный дом");
        (await Site.Ask(api => api.SetCompany(made.ContactId!.Value, 999, "Новый дом", default))).ShouldNotBe(company);
    }

    [Fact]
    public async Task Companies_are_renamed_together_and_one_that_is_gone_is_named()
    {
        var (maria, ivan) = (await Make(New("Мария", "SH-22222222")), await Make(New("Иван", "SH-33333333")));
        var first = await Site.Ask(api => api.SetCompany(maria.ContactId!.Value, null, "Северный дом", default));
        var second = await Site.Ask(api => api.SetCompany(ivan.ContactId!.Value, null, "Южный дом", default));

        await Site.Ask(async api =>
        {
            await api.RenameCompanies(new Dictionary<long, string> { [first] = "Север", [second] = "Юг" }, default);
            return true;
        });

        Amo.Account.Companies.Select(company => company.Name).ShouldBe(["Север", "Юг"], ignoreOrder: true);
        var fault = await Should.ThrowAsync<CrmException>(() => Site.Ask(async api =>
        {
            await api.RenameCompanies(new Dictionary<long, string> { [first] = "Запад", [999] = "Восток" }, default);
            return true;
        }));
        (fault.Fault, fault.Places.Single()).ShouldBe((Fault.Gone, 1));
        Amo.Account.Companies.ShouldNotContain(company => company.Name == "Запад");
    }

    [Fact]
    public async Task Erased_contact_tells_nothing_any_more()
    {
        var made = await Make(New("Мария", "SH-22222222") with { Company = "Северный дом" });

        await Site.Ask(api => api.EraseContact(made.ContactId!.Value, made.CompanyId, default));
        await Site.Ask(api => api.RenameLead(made.LeadId, "Удалено", default));

        var contact = Amo.Account.Contacts.ShouldHaveSingleItem();
        (contact.Name, contact.FirstName, contact.LastName, contact.Fields.Count).ShouldBe(("Удалено", "Удалено", "", 0));
        Amo.Account.Companies.ShouldHaveSingleItem().Name.ShouldBe("Удалено");
        Amo.Account.Leads.ShouldHaveSingleItem().Name.ShouldBe("Удалено");
        (await Site.Fault(api => api.EraseContact(999, null, default))).Fault.ShouldBe(Fault.Gone);
        (await Site.Fault(api => api.RenameLead(999, "Удалено", default))).Fault.ShouldBe(Fault.Gone);
    }

    [Fact]
    public async Task Notes_hang_on_leads_and_contacts_and_are_found()
    {
        var made = await Make(New("Мария", "SH-22222222"));
        CrmTarget lead = new(true, made.LeadId), contact = new(false, made.ContactId!.Value);

        await Site.Ask(api => api.AddNotes([new(contact, "Отозвано SH-44444444"), new(lead, "Записалась SH-55555555")], default));

        (await Site.Ask(api => api.HasNote(lead, "SH-55555555", default))).ShouldBeTrue();
        (await Site.Ask(api => api.HasNote(lead, "SH-44444444", default))).ShouldBeFalse();
        (await Site.Ask(api => api.HasNote(contact, "SH-44444444", default))).ShouldBeTrue();
        (await Site.Fault(api => api.HasNote(new(true, 999), "SH", default))).Fault.ShouldBe(Fault.Gone);
    }

    [Fact]
    public async Task Leads_are_read_where_they_stand_and_contacts_page_by_page()
    {
        var first = await Make(New("Мария", "SH-22222222") with { Company = "Северный дом" });
        var second = await Make(New("Пётр", "SH-33333333") with { Person = new("Пётр", null, null) });
        Amo.SetStatus(first.LeadId, 142);

        var standing = await Site.Ask(api => api.ReadLeads([first.LeadId, second.LeadId, 999], default));
        var listed = await Site.Ask(api => api.ReadContacts(1, default));

        standing.Select(lead => (lead.LeadId, lead.StatusId)).ShouldBe([(first.LeadId, 142), (second.LeadId, 68_500_001)], ignoreOrder: true);
        listed.Select(contact => (contact.ContactId, string.Join(',', contact.Phones), contact.LeadIds.Single()))
            .ShouldBe([(first.ContactId!.Value, "+79161234567", first.LeadId), (second.ContactId!.Value, "", second.LeadId)]);
        (await Site.Ask(api => api.ReadContacts(2, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_long_names_are_cut_in_the_middle()
    {
        var made = await Make(New(new string('я', 400), "SH-22222222") with { Tags = [new string('t', 400)] });

        var lead = Amo.Account.FindLead(made.LeadId)!;
        lead.Name.Length.ShouldBe(255);
        lead.Name.ShouldEndWith("SH-22222222");
        lead.Tags.Single().Length.ShouldBe(255);
    }

    [Fact]
    public async Task While_it_is_down_it_is_away_and_then_it_is_back()
    {
        await Amo.GoDownAsync();
        (await Site.Fault(api => api.RenameLead(1, "x", default))).Fault.ShouldBe(Fault.Away);

        await Amo.ComeBackAsync();
        (await Site.Fault(api => api.RenameLead(1, "x", default))).Fault.ShouldBe(Fault.Gone);
    }

    private static NewLead New(string name, string mark) => new($"{name} {mark}", ["Telegram"], null, Maria, null);

    private static PhoneNumber Phone(string number) => PhoneNumber.Parse(number).Value;

    private async Task<CrmMade> Make(NewLead lead) => (await Site.Ask(api => api.MakeLeads([lead], default))).Single();
}
