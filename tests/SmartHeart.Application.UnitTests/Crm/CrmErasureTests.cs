using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Events;
using SmartHeart.Domain.Crm;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>Who has their data erased is erased from the CRM too, whatever was under way.</summary>
public sealed class CrmErasureTests : CrmCase
{
    [Fact]
    public async Task What_we_made_is_emptied()
    {
        await Known();
        await Erases(Who.Ivan);
        await Told();

        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("", null, null, Crm.Companies.Single().Key));
        Crm.Companies.Single().Value.ShouldBe("");
        Crm.Leads.ShouldHaveSingleItem().Value.Name.ShouldBe("nobody");
        NoteTexts[^1].ShouldBe("erased, but notes");
        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await App.All<CrmLead>()).ShouldBeEmpty();
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_goes_while_the_CRM_is_switched_off_is_erased_there_when_it_is_on_again()
    {
        await Known();
        App.Crm.IsOn = false;
        await Erases(Who.Ivan);
        App.Crm.IsOn = true;
        await Told();

        Crm.Contacts.ShouldHaveSingleItem().Value.Name.ShouldBe("");
        (await Rows()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_there_before_us_gets_one_note(bool isAnswerLost)
    {
        var there = Crm.AddContact("И. Петров", "+79161234567");
        await Known();
        await Erases(Who.Ivan);
        if (isAnswerLost) Crm.Fail("AddNotes", CrmFault.Away, isDone: true, times: 1);
        await Told();

        Crm.Contacts.Single().Value.Phone.ShouldBe("+79161234567");
        Crm.Notes.ShouldHaveSingleItem().Target.ShouldBe(new(false, there));
        NoteTexts.ShouldBe(["erased"]);
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lead_of_ours_on_a_contact_that_was_there_names_nobody_any_more()
    {
        Crm.AddContact("И. Петров", "+79161234567");
        await Known();
        await Erases(Who.Ivan);
        await Told();

        Crm.Leads.ShouldHaveSingleItem().Value.Name.ShouldBe("nobody");
    }

    [Fact]
    public async Task A_lead_that_was_there_before_us_keeps_its_name()
    {
        var there = Crm.AddContact("И. Петров", "+79161234567");
        Crm.Leads[900] = new FakeLead("Сделка отдела", [], there);
        await Reader(Who.Ivan);
        var id = (await Stored(Who.Ivan)).Id;
        await App.Add(new CrmContact(id, there, null, isOurs: false, Now), CrmLead.Known(id, 900, Now));
        await Erases(Who.Ivan);
        await Told();

        Crm.Leads.ShouldHaveSingleItem().Value.Name.ShouldBe("Сделка отдела");
        NoteTexts.ShouldBe(["erased"]);
    }

    [Fact]
    public async Task A_contact_of_two_is_emptied_when_the_last_one_goes()
    {
        await Known();
        await Reader(Who.Olga);
        await Fills(Who.Olga, "Ольга Белова");
        await Fills(Who.Ivan, "Иван Кузнецов");
        await Told();
        await Erases(Who.Ivan);
        await Told();

        var (contact, name) = Crm.Contacts.Select(one => (one.Key, one.Value.Name)).ShouldHaveSingleItem();
        name.ShouldBe("Ольга Белова");
        NoteTexts.ShouldBe(["erased, shared"]);
        Crm.Leads.Values.Select(lead => lead.Name.Split(' ')[0]).ShouldBe(["nobody", "Ольга"], ignoreOrder: true);
        var left = (await ContactOf(Who.Olga)).ShouldNotBeNull();
        (left.ContactId, left.IsOurs, left.CompanyId).ShouldBe((contact, true, Crm.Companies.Single().Key));

        await Erases(Who.Olga);
        await Told();
        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("", null, null, Crm.Companies.Single().Key));
        Crm.Companies.Single().Value.ShouldBe("");
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_planned_in_the_moment_of_the_erasure_is_let_go_when_it_is_there()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        var id = (await Stored(Who.Ivan)).Id;
        await Erases(Who.Ivan);
        var lead = CrmLead.Plan(id, null, Now);
        lead.Try(Now);
        await App.Add(lead);
        var contact = Crm.AddContact("Иван Петров", "+79161234567");
        Crm.Leads[900] = new FakeLead($"Иван Петров {lead.Mark}", [], contact);
        (await Send(TestActor.System, new RecordLeads([new MadeLead(id, lead.Mark, new CrmMade(900, contact, null), HadContact: false)]))).ShouldBeOk();
        await Told();

        (Crm.Leads[900].Name, Crm.Contacts[contact].Name).ShouldBe(("nobody", ""));
        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await App.All<CrmLead>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_contact_that_the_CRM_put_the_person_into_is_not_ours()
    {
        await Reader(Who.Ivan);
        var id = (await Stored(Who.Ivan)).Id;
        var lead = CrmLead.Plan(id, null, Now);
        lead.Try(Now);
        await App.Add(lead);
        (await Send(TestActor.System, new RecordLeads([new MadeLead(id, lead.Mark, new CrmMade(900, 901, null, IsMerged: true), HadContact: false)]))).ShouldBeOk();

        (await ContactOf(Who.Ivan))!.IsOurs.ShouldBeFalse();
    }

    [Fact]
    public async Task Waiting_to_look_for_a_lead_is_no_sign_that_the_CRM_is_back()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        Crm.Fail("MakeLeads", CrmFault.Denied, times: 1);
        await Look();
        App.Time.Advance(TimeSpan.FromMinutes(5));
        await Erases(Who.Ivan);
        await Look();
        (await App.All<CrmState>()).Single().StoppedSince.ShouldNotBeNull();

        await Told();
        (await App.All<CrmState>()).Single().StoppedSince.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_is_erased_while_their_lead_is_made_is_emptied_right_after()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка");
        Crm.Meanwhile = async call =>
        {
            if (call != "MakeLeads") return;
            Crm.Meanwhile = _ => Task.CompletedTask;
            await Erases(Who.Ivan);
        };
        await Told();

        Crm.Leads.ShouldHaveSingleItem().Value.Name.ShouldBe("nobody");
        Crm.Contacts.ShouldHaveSingleItem().Value.Name.ShouldBe("");
        (await App.All<CrmContact>()).ShouldBeEmpty();
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_is_erased_before_a_lost_answer_is_found_by_the_mark()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        Crm.Fail("MakeLeads", CrmFault.Away, isDone: true, times: 1);
        await Look();
        await Erases(Who.Ivan);
        await Told();

        Crm.Leads.ShouldHaveSingleItem().Value.Name.ShouldBe("nobody");
        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("", null, null, null));
    }

    [Theory]
    [InlineData("FindContact")]
    [InlineData("MakeLeads")]
    [InlineData("ChangeContacts")]
    [InlineData("RenameCompanies")]
    [InlineData("AddNotes")]
    public async Task Whenever_somebody_is_erased_nothing_of_theirs_stays(string during)
    {
        var lecture = await Event();
        await Known();
        await Fills(Who.Ivan, "Иван Сидоров", "+79167654321", "Лютик");
        (await Send(Who.Ivan, new RegisterForEvent(lecture))).ShouldBeOk();
        await Reader(Who.Olga);
        await Fills(Who.Olga, "Ольга Белова", "+79160000002", "Лютик");
        Crm.Meanwhile = async call =>
        {
            if (call != during) return;
            Crm.Meanwhile = _ => Task.CompletedTask;
            await Erases(Who.Ivan);
        };
        await Told(6);

        Crm.Contacts.Values.Where(contact => contact.Name.StartsWith("Иван", StringComparison.Ordinal) || contact.Phone == "+79167654321").ShouldBeEmpty();
        Crm.Leads.Values.ShouldNotContain(lead => lead.Name.StartsWith("Иван", StringComparison.Ordinal));
        Crm.Contacts.Values.ShouldContain(contact => contact.Name == "Ольга Белова");
        (await Rows()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("FindContact")]
    [InlineData("MakeLeads")]
    public async Task Whoever_withdraws_their_consent_meanwhile_is_not_passed_on_after_it(string during)
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        Crm.Meanwhile = async call =>
        {
            if (call != during) return;
            Crm.Meanwhile = _ => Task.CompletedTask;
            await Withdraws(Who.Ivan);
        };
        await Told();

        if (during == "FindContact") Crm.Leads.ShouldBeEmpty();
        else NoteTexts.ShouldBe(["withdrawn PersonalData"]);
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_somebody_deleted_there_already_is_nobody_s_trouble()
    {
        await Known();
        Crm.Contacts.Clear();
        Crm.Leads.Clear();
        await Erases(Who.Ivan);
        await Told();

        (await Rows()).ShouldBeEmpty();
    }

    private async Task Known()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка");
        await Told();
    }
}
