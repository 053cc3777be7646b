using SmartHeart.EndToEnd.Tests.Emulator;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

public sealed class SearchTests
{
    [Fact]
    public async Task A_contact_is_found_by_the_digits_of_its_phone_however_written()
    {
        await using var crm = await CrmSide.StartAsync();
        await crm.PostAsync("api/v4/contacts", new[] { CrmSide.Person("Анна", "8 (916) 123-45-67"), CrmSide.Person("Борис", "+79160000000") });
        var found = (await crm.GetAsync("api/v4/contacts?query=9161234567&with=leads")).Embedded("contacts");
        ((string?)found.Single()!["name"]).ShouldBe("Анна");
        found[0]!["_embedded"]!["leads"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_found_is_204_with_no_body()
    {
        await using var crm = await CrmSide.StartAsync();
        (await crm.GetAsync("api/v4/contacts?query=79160000000")).ShouldBeNothing();
        (await crm.GetAsync("api/v4/leads")).ShouldBeNothing();
        await crm.LeadAsync();
        (await crm.GetAsync("api/v4/leads?query=smartheart-77")).ShouldBeNothing();
        (await crm.GetAsync("api/v4/leads?page=2")).ShouldBeNothing();
    }

    [Fact]
    public async Task A_lead_is_found_by_its_tag_its_name_and_its_field()
    {
        await using var crm = await CrmSide.StartAsync();
        await crm.PostAsync("api/v4/leads", new object[]
        {
            new { name = "По метке", _embedded = new { tags = new[] { new { name = "sh-42" } } } },
            new { name = "По имени sh-43" },
            new { name = "По полю", custom_fields_values = new[] { new { field_code = "UTM_CONTENT", values = new[] { new { value = "sh-44" } } } } },
        });
        foreach (var marker in new[] { "sh-42", "sh-43", "sh-44" }) (await crm.GetAsync($"api/v4/leads?query={marker}")).Embedded("leads").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_are_cut_by_limit_and_name_the_next_one()
    {
        await using var crm = await CrmSide.StartAsync();
        for (var number = 0; number < 3; number++) await crm.LeadAsync($"Заявка {number}");
        var first = await crm.GetAsync("api/v4/leads?limit=2&query=Заявка");
        first.Embedded("leads").Count.ShouldBe(2);
        var next = (string)first.Ok["_links"]!["next"]!["href"]!;
        var second = await crm.GetAsync(new Uri(next).PathAndQuery[1..]);
        ((string?)second.Embedded("leads").Single()!["name"]).ShouldBe("Заявка 2");
        second.Ok["_links"]!["next"].ShouldBeNull();
        var ids = crm.Account.Leads.Select(lead => lead.Id).ToList();
        (await crm.GetAsync($"api/v4/leads?filter[id][]={ids[0]}&filter[id][]={ids[2]}")).Embedded("leads").Count.ShouldBe(2);
        crm.Emulator.SetStatus(ids[1], CrmStatus.Won);
        (await crm.GetAsync($"api/v4/leads?filter[statuses][0][pipeline_id]={crm.Emulator.PipelineId}&filter[statuses][0][status_id]=142")).Embedded("leads").Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_new_is_found_only_when_the_index_has_it()
    {
        var clock = new ManualClock();
        await using var crm = await CrmSide.StartAsync(new AmoCrmOptions { Clock = clock, SearchLag = TimeSpan.FromSeconds(3) });
        var (lead, _) = await crm.LeadAsync("Свежая");
        (await crm.GetAsync("api/v4/leads?query=Свежая")).ShouldBeNothing();
        (await crm.GetAsync($"api/v4/leads?filter[id]={lead}")).Embedded("leads").Count.ShouldBe(1);
        clock.Advance(TimeSpan.FromSeconds(3));
        (await crm.GetAsync("api/v4/leads?query=Свежая")).Embedded("leads").Count.ShouldBe(1);
    }
}
