using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

public sealed class ChangingTests : IAsyncLifetime
{
    private CrmSide _crm = null!;

    public async Task InitializeAsync() => _crm = await CrmSide.StartAsync();

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Fact]
    public async Task Changing_a_field_leaves_the_others()
    {
        var (_, contact) = await _crm.LeadAsync();
        var changed = await _crm.PatchAsync($"api/v4/contacts/{contact}", new
        {
            name = "Анна Петрова",
            custom_fields_values = new[] { new { field_code = "POSITION", values = new[] { new { value = "Директор" } } } },
        });
        ((long)changed.Ok["id"]!).ShouldBe(contact);
        var now = _crm.Account.FindContact(contact)!;
        now.Name.ShouldBe("Анна Петрова");
        now.Values("POSITION").ShouldBe(["Директор"]);
        now.Values("PHONE").ShouldBe(["+79161234567"]);
        await _crm.PatchAsync($"api/v4/contacts/{contact}", """{"custom_fields_values":[{"field_code":"PHONE","values":null}]}""");
        _crm.Account.FindContact(contact)!.Values("PHONE").ShouldBeEmpty();
    }

    [Fact]
    public async Task Tags_to_add_leave_tags_and_embedded_tags_take_their_place()
    {
        var (lead, _) = await _crm.LeadAsync();
        await _crm.PatchAsync($"api/v4/leads/{lead}", new { tags_to_add = new[] { new { name = "one" } } });
        await _crm.PatchAsync($"api/v4/leads/{lead}", new { tags_to_add = new[] { new { name = "two" }, new { name = "One" } } });
        _crm.Account.FindLead(lead)!.Tags.ShouldBe(["one", "two"]);
        await _crm.PatchAsync($"api/v4/leads/{lead}", new { _embedded = new { tags = new[] { new { name = "three" } } } });
        _crm.Account.FindLead(lead)!.Tags.ShouldBe(["three"]);
    }

    [Fact]
    public async Task A_batch_of_changes_is_answered_in_its_order()
    {
        var (first, contact) = await _crm.LeadAsync("Первая");
        var (second, _) = await _crm.LeadAsync("Вторая");
        var leads = await _crm.PatchAsync("api/v4/leads", new[] { new { id = second, price = 5 }, new { id = first, price = 7 } });
        leads.Embedded("leads").Select(lead => (long)lead!["id"]!).ShouldBe([second, first]);
        _crm.Account.FindLead(first)!.Price.ShouldBe(7);
        await _crm.PatchAsync("api/v4/contacts", new[] { new { id = contact, first_name = "Яна" } });
        _crm.Account.FindContact(contact)!.Name.ShouldBe("Яна");
    }

    [Fact]
    public async Task A_lead_at_an_end_is_closed_and_one_moved_back_is_open()
    {
        var (lead, _) = await _crm.LeadAsync();
        await _crm.PatchAsync($"api/v4/leads/{lead}", new { status_id = CrmStatus.Won });
        _crm.Account.FindLead(lead)!.ClosedAt.ShouldNotBeNull();
        _crm.Emulator.SetStatus(lead, SampleAccount.Requests.Statuses[1].Id);
        _crm.Account.FindLead(lead)!.ClosedAt.ShouldBeNull();
        Should.Throw<KeyNotFoundException>(() => _crm.Emulator.SetStatus(lead, 7));
    }

    [Fact]
    public async Task What_is_not_there_can_not_be_changed()
    {
        ((int)(await _crm.PatchAsync("api/v4/leads/5", new { name = "x" })).Status).ShouldBe(404);
        (await _crm.PatchAsync("api/v4/leads", new[] { new { id = 5, name = "x" } })).ShouldBeInvalid("0 id NotSupportedChoice");
        (await _crm.GetAsync("api/v4/leads/5")).ShouldBeNothing();
        (await _crm.GetAsync("api/v4/contacts/5")).ShouldBeNothing();
    }
}
