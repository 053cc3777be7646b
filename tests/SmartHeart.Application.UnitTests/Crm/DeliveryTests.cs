using SmartHeart.Application.Events;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>What each piece of news becomes in the CRM while nothing goes wrong.</summary>
public sealed class DeliveryTests : CrmCase
{
    [Fact]
    public async Task A_profile_becomes_a_contact_with_a_company_and_one_lead()
    {
        (await Send(Who.Ivan, new StartBot("expo"))).ShouldBeOk();
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка", position: "Директор");

        await Told();

        var (id, contact) = Crm.Contacts.ShouldHaveSingleItem();
        contact.ShouldBe(new FakeContact("Иван Петров", "+79161234567", "Директор", Crm.Companies.Single().Key));
        Crm.Companies.Single().Value.ShouldBe("Ромашка");
        var lead = Crm.Leads.ShouldHaveSingleItem();
        var row = (await LeadsOf(Who.Ivan)).ShouldHaveSingleItem();
        (lead.Value.Name, lead.Value.ContactId, row.LeadId).ShouldBe(($"Иван Петров {row.Mark}", id, lead.Key));
        lead.Value.Tags.ShouldBe(["SmartHeart", "expo"]);
        var link = (await ContactOf(Who.Ivan)).ShouldNotBeNull();
        (link.ContactId, link.IsOurs, link.CompanyId).ShouldBe((id, true, contact.CompanyId));
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_profile_changes_the_contact_and_its_company_and_makes_nothing()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка");
        await Told();
        await Fills(Who.Ivan, "Иван Сидоров", "+79167654321", "Лютик");
        await Told();

        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("Иван Сидоров", "+79167654321", null, Crm.Companies.Single().Key));
        Crm.Companies.ShouldHaveSingleItem().Value.ShouldBe("Лютик");
        Crm.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Companies_of_several_people_change_in_one_call_and_each_fault_is_of_one()
    {
        var vera = new TestActor(Application.Common.Access.Role.User, 103, "Вера");
        TestActor[] people = [Who.Ivan, Who.Olga, vera];
        foreach (var (number, who) in people.Index())
        {
            await Reader(who);
            await Fills(who, phone: $"+7916123450{number}", company: $"Фирма {number}");
        }

        await Told();
        var gone = (await ContactOf(Who.Olga))!.CompanyId!.Value;
        Crm.Companies.Remove(gone);
        Crm.Refuses = name => name == "Плохая";
        Crm.Calls.Clear();
        foreach (var (number, who) in people.Index()) await Fills(who, phone: $"+7916123450{number}", company: number == 2 ? "Плохая" : $"Новая {number}");
        await Told();

        Crm.Companies.Values.ShouldBe(["Новая 0", "Новая 1", "Фирма 2"], ignoreOrder: true);
        Crm.Calls.Count(call => call == "SetCompany").ShouldBe(1);
        (await Rows()).ShouldHaveSingleItem().About.ShouldBe(vera.TelegramId);
    }

    [Fact]
    public async Task A_company_that_comes_later_is_made_once()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        await Told();
        await Fills(Who.Ivan, company: "Ромашка");
        await Told();
        await Fills(Who.Ivan, company: "Лютик");
        await Told();

        Crm.Companies.ShouldHaveSingleItem().Value.ShouldBe("Лютик");
        (await ContactOf(Who.Ivan))!.CompanyId.ShouldBe(Crm.Companies.Single().Key);
    }

    [Fact]
    public async Task A_contact_that_is_there_is_found_by_phone_and_used()
    {
        var there = Crm.AddContact("И. Петров", "+79161234567");
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, position: "Директор");
        await Told();

        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("Иван Петров", "+79161234567", "Директор", null));
        Crm.Leads.ShouldHaveSingleItem().Value.ContactId.ShouldBe(there);
        (await ContactOf(Who.Ivan))!.IsOurs.ShouldBeFalse();
    }

    [Fact]
    public async Task A_contact_found_by_phone_stays_theirs_when_the_phone_changes()
    {
        var there = Crm.AddContact("И. Петров", "+79161234567");
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        await Told();
        await Fills(Who.Ivan, phone: "+79167654321");
        await Told();

        var (id, contact) = Crm.Contacts.ShouldHaveSingleItem();
        (id, contact.Phone).ShouldBe((there, "+79167654321"));
        Crm.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_company_of_a_contact_that_was_there_is_left_alone()
    {
        Crm.Companies[900] = "ООО «Дирекция»";
        Crm.AddContact("И. Петров", "+79161234567", 900);
        await Reader(Who.Ivan);
        await Fills(Who.Ivan, company: "Ромашка");
        await Told();

        Crm.Companies.ShouldHaveSingleItem().Value.ShouldBe("ООО «Дирекция»");
        (await ContactOf(Who.Ivan))!.CompanyId.ShouldBeNull();
    }

    [Fact]
    public async Task Two_accounts_with_one_phone_are_one_contact()
    {
        await Reader(Who.Ivan);
        await Reader(Who.Olga);
        await Fills(Who.Ivan, company: "Ромашка");
        await Fills(Who.Olga, company: "Ромашка");
        await Told();

        Crm.Contacts.Count.ShouldBe(1);
        Crm.Leads.Count.ShouldBe(2);
        ((await ContactOf(Who.Ivan))!.IsOurs, (await ContactOf(Who.Olga))!.IsOurs).ShouldBe((true, false));
    }

    [Fact]
    public async Task A_request_becomes_a_lead_of_its_own_with_the_words_as_a_note()
    {
        var product = await Product();
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        await Asks(Who.Ivan, product, "Нужен логотип");
        await Told();

        Crm.Contacts.Count.ShouldBe(1);
        Crm.Leads.Count.ShouldBe(2);
        var request = Crm.Leads.Single(lead => lead.Value.Name.StartsWith("request Айдентика", StringComparison.Ordinal));
        var note = Crm.Notes.ShouldHaveSingleItem();
        (note.Target.IsLead, note.Target.Id).ShouldBe((true, request.Key));
        note.Text.ShouldStartWith("asked for Айдентика: Нужен логотип\nSH-");
    }

    [Fact]
    public async Task Somebody_without_a_profile_is_a_contact_by_their_Telegram_name()
    {
        var product = await Product();
        await Reader(Who.Ivan);
        await Asks(Who.Ivan, product);
        (await Look()).ShouldBe(0);
        App.Time.Advance(TimeSpan.FromMinutes(11));
        await Told();

        Crm.Contacts.ShouldHaveSingleItem().Value.ShouldBe(new FakeContact("Иван", null, null, null));
        Crm.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_profile_that_follows_a_request_hurries_it_and_both_are_told_in_order()
    {
        var product = await Product();
        await Reader(Who.Ivan);
        await Asks(Who.Ivan, product);
        await Fills(Who.Ivan);
        await Look();

        Crm.Contacts.ShouldHaveSingleItem().Value.Name.ShouldBe("Иван Петров");
        Crm.Leads.Values.Select(lead => lead.Name.Split(' ')[0]).ShouldBe(["request", "Иван"]);
        (await Rows()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_registration_and_its_end_are_notes_and_make_somebody_known()
    {
        var lecture = await Event();
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        (await Send(Who.Ivan, new RegisterForEvent(lecture))).ShouldBeOk();
        (await Send(Who.Ivan, new CancelRegistration(lecture))).ShouldBeOk();
        await Reader(Who.Olga);
        (await Send(Who.Olga, new RegisterForEvent(lecture))).ShouldBeOk();
        App.Time.Advance(TimeSpan.FromMinutes(11));
        await Told();

        NoteTexts.Order().ShouldBe(["cancelled Лекция", "registered Лекция", "registered Лекция"]);
        Crm.Notes.ShouldAllBe(note => note.Target.IsLead);
        Crm.Leads.Values.Select(lead => lead.Name.Split(' ')[0]).Order().ShouldBe(["Иван", "Ольга"]);
    }

    [Fact]
    public async Task A_withdrawn_consent_is_a_note_where_the_person_is_known_and_nothing_elsewhere()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        await Told();
        await Withdraws(Who.Ivan);
        await Reader(Who.Olga);
        await Withdraws(Who.Olga);
        await Told();

        NoteTexts.ShouldBe([$"withdrawn {ConsentKind.PersonalData}"]);
        Crm.Contacts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_consent_nothing_personal_is_passed_on_and_with_a_new_one_it_is()
    {
        await Reader(Who.Ivan);
        await Fills(Who.Ivan);
        await Withdraws(Who.Ivan);
        await Told();
        Crm.Calls.ShouldBeEmpty();
        (await Rows()).ShouldBeEmpty();

        await Reader(Who.Ivan);
        await Told();
        Crm.Contacts.ShouldHaveSingleItem().Value.Name.ShouldBe("Иван Петров");
    }

    [Fact]
    public async Task A_batch_costs_one_call_of_each_kind()
    {
        for (var i = 0; i < 20; i++)
        {
            var who = new TestActor(Application.Common.Access.Role.User, 500 + i, $"Гость {i}");
            await Reader(who);
            await Fills(who, phone: $"+7916000{i:0000}");
        }

        await Told(1);

        Crm.Batches.ShouldBe([20]);
        Crm.Calls.GroupBy(call => call).ToDictionary(calls => calls.Key, calls => calls.Count()).ShouldBe(
            new Dictionary<string, int> { ["FindContact"] = 20, ["MakeLeads"] = 1 }, ignoreOrder: true);
    }
}
