using System.Net;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

public sealed class CrmFaultTests : IAsyncLifetime
{
    private const string Complex = "POST /api/v4/leads/complex";
    private CrmSide _crm = null!;

    public async Task InitializeAsync() => _crm = await CrmSide.StartAsync();

    public async Task DisposeAsync() => await _crm.DisposeAsync();

    [Fact]
    public async Task A_counted_fault_strikes_its_endpoint_and_words_that_often()
    {
        var planned = _crm.Emulator.Faults.Add(CrmFault.Invalid() with { Endpoint = Complex, Words = "Борис", Times = 1 });
        await _crm.LeadAsync("Анна");
        (await NewAsync("Борис")).ShouldBeInvalid("0 custom_fields_values.0.values.0.value NotSupportedChoice");
        ((int)(await NewAsync("Борис")).Status).ShouldBe(200);
        planned.Hits.ShouldBe(1);
        _crm.Emulator.Faults.All.ShouldBeEmpty();
        _crm.Account.Leads.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_lost_answer_is_a_lead_made()
    {
        _crm.Emulator.Faults.Add(CrmFault.LoseAnswer() with { Times = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => NewAsync("Анна"));
        _crm.Account.Leads.Count.ShouldBe(1);
        var request = _crm.Emulator.Record.Of(Complex).Single();
        (request.Status, request.Applied).ShouldBe((0, true));
        request.EntityIds.ShouldBe([_crm.Account.Leads[0].Id]);
    }

    [Fact]
    public async Task A_lost_request_makes_nothing()
    {
        _crm.Emulator.Faults.Add(CrmFault.LoseRequest() with { Times = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => NewAsync("Анна"));
        _crm.Account.Leads.ShouldBeEmpty();
        _crm.Emulator.Record.Of(Complex).Single().Applied.ShouldBeFalse();
    }

    [Fact]
    public async Task A_gateway_timeout_may_come_after_the_work_was_done()
    {
        _crm.Emulator.Faults.Add(CrmFault.GatewayTimeout(applied: true) with { Times = 1 });
        var reply = await NewAsync("Анна");
        (reply.Status, reply.ContentType).ShouldBe((HttpStatusCode.GatewayTimeout, "text/html"));
        _crm.Account.Leads.Count.ShouldBe(1);
        _crm.Emulator.Faults.Add(CrmFault.GatewayTimeout() with { Times = 1 });
        await NewAsync("Борис");
        _crm.Account.Leads.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_hanging_request_is_never_carried_out()
    {
        _crm.Emulator.Faults.Add(CrmFault.Hang() with { Times = 1 });
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await Should.ThrowAsync<OperationCanceledException>(() => _crm.SendAsync(HttpMethod.Post, "api/v4/leads", new[] { new { name = "x" } }, patience.Token));
        await CrmSide.UntilAsync(() => _crm.Emulator.Record.Total == 1);
        _crm.Account.Leads.ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_refusal_has_its_form()
    {
        foreach (var fault in (CrmFault[])[CrmFault.Unauthorized(), CrmFault.NotPaid(), CrmFault.Blocked(), CrmFault.TooManyRequests(3), CrmFault.TooManyRequestsHtml(), CrmFault.ServerError()])
        {
            _crm.Emulator.Faults.Add(fault with { Times = 1 });
        }

        (await AskAsync()).ShouldBe((401, "application/problem+json"));
        (await AskAsync()).ShouldBe((402, "application/problem+json"));
        (await AskAsync()).ShouldBe((403, "text/html"));
        var limited = await _crm.GetAsync("api/v4/account");
        ((int)limited.Json["retry_after"]!, limited.RetryAfter).ShouldBe((3, TimeSpan.FromSeconds(3)));
        (await AskAsync()).ShouldBe((429, "text/html"));
        var broken = await _crm.GetAsync("api/v4/account");
        ((int)broken.Status).ShouldBe(500);
        ((string?)broken.Json["trace_id"]).ShouldNotBeNullOrEmpty();
        (await AskAsync()).ShouldBe((200, "application/hal+json"));
    }

    [Fact]
    public async Task A_probable_fault_strikes_some_of_many()
    {
        _crm.Emulator.Faults.Add(CrmFault.ServerError() with { Probability = 0.5 });
        var answers = new List<int>();
        for (var number = 0; number < 60; number++) answers.Add((await AskAsync()).Status);
        answers.Distinct().Order().ShouldBe([200, 500]);
    }

    [Fact]
    public async Task An_account_that_went_down_comes_back_on_its_port_as_it_was()
    {
        await _crm.LeadAsync();
        var address = _crm.Emulator.BaseAddress;
        await _crm.Emulator.GoDownAsync();
        await Should.ThrowAsync<HttpRequestException>(AskAsync);
        await _crm.Emulator.ComeBackAsync();
        _crm.Emulator.BaseAddress.ShouldBe(address);
        (await _crm.GetAsync("api/v4/leads")).Embedded("leads").Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_account_goes_on_where_it_was_saved()
    {
        var folder = Directory.CreateTempSubdirectory("smartheart-crm-").FullName;
        try
        {
            var (lead, contact) = await _crm.LeadAsync();
            await _crm.PostAsync($"api/v4/leads/{lead}/notes", new[] { new { note_type = "common", @params = new { text = "Памятка" } } });
            await _crm.Account.SaveAsync(Path.Combine(folder, "crm.json"));
            await using var again = await CrmSide.StartAsync();
            (await again.Account.LoadAsync(Path.Combine(folder, "crm.json"))).ShouldBeTrue();
            again.Account.NotesOf("leads", lead).Single().Text.ShouldBe("Памятка");
            again.Account.FindContact(contact)!.Values("PHONE").ShouldBe(["+79161234567"]);
            (await again.LeadAsync()).Lead.ShouldBeGreaterThan(lead + 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private Task<CrmReply> NewAsync(string name) => _crm.PostAsync("api/v4/leads/complex", new[] { new { name } });

    private async Task<(int Status, string? ContentType)> AskAsync()
    {
        var reply = await _crm.GetAsync("api/v4/account");
        return ((int)reply.Status, reply.ContentType);
    }
}
