using System.Net;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using static SmartHeart.Infrastructure.IntegrationTests.AmoCrm.ScriptedAmo;

namespace SmartHeart.Infrastructure.IntegrationTests.AmoCrm;

public sealed class AmoFaultTests
{
    private const string Validation =
        """
        { "title": "Bad Request", "type": "https://httpstatus.es/400", "status": 400, "detail": "Request validation failed", "validation-errors": [
          { "request_id": "1", "errors": [{ "code": "TooLong", "path": "custom_fields_values.0.values.0.value", "detail": "Мария Светлова, +7 916 123-45-67, maria@example.org is wrong" }] },
          { "request_id": "2", "errors": [{ "code": "NotSupportedChoice", "path": "id", "detail": "The value you selected is not a valid choice." }] }] }
        """;

    [Theory]
    [InlineData(302, CrmFault.Misconfigured)]
    [InlineData(400, CrmFault.Refused)]
    [InlineData(401, CrmFault.Denied)]
    [InlineData(402, CrmFault.Unpaid)]
    [InlineData(403, CrmFault.Blocked)]
    [InlineData(404, CrmFault.Gone)]
    [InlineData(408, CrmFault.Away)]
    [InlineData(422, CrmFault.Refused)]
    [InlineData(429, CrmFault.TooMany)]
    [InlineData(500, CrmFault.Away)]
    [InlineData(502, CrmFault.Away)]
    [InlineData(504, CrmFault.TooSlow)]
    public async Task Status_says_what_is_wrong_and_a_page_is_shown_by_its_title_only(int status, CrmFault expected)
    {
        await using var site = await AmoSite.Start(_ => Html(status, "What\n the &amp; front says"));

        var fault = await site.Fault(api => api.RenameLead(5, "Имя", default));

        fault.Fault.ShouldBe(expected);
        fault.Message.ShouldBe($"HTTP {status}: What the & front says");
        site.Log.Where(line => line.StartsWith("Warning", StringComparison.Ordinal)).ShouldHaveSingleItem()
            .ShouldStartWith($"Warning: AmoCRM PATCH /api/v4/leads/5: {expected}: HTTP {status}: What the & front says");
    }

    [Fact]
    public async Task Where_no_account_answers_the_address_is_wrong()
    {
        await using var site = await AmoSite.Start(_ => Html(404, "Not Found"));

        (await site.Fault(api => api.Check(default))).Fault.ShouldBe(CrmFault.Misconfigured);
    }

    [Fact]
    public async Task Refusal_names_places_paths_and_codes_and_nothing_that_was_sent()
    {
        await using var site = await AmoSite.Start(asked => asked.Method == HttpMethod.Get ? Json("""{ "_embedded": { "custom_fields": [{ "code": "PHONE" }] } }""") : Problem(400, Validation));
        site.Secrets.AddRange(["Мария", "Светлова", "916", "maria@"]);

        var fault = await site.Fault(api => api.MakeLeads([New("Мария Светлова"), New("Пётр"), New("Анна")], default));

        fault.Fault.ShouldBe(CrmFault.Refused);
        fault.Places.ShouldBe([1, 2]);
        fault.Message.ShouldBe(
            "HTTP 400: Bad Request; Request validation failed; custom_fields_values.0.values.0.value: TooLong (…, …, … is wrong); "
            + "id: NotSupportedChoice (The value you selected is not a valid choice.)");
    }

    [Fact]
    public async Task Trace_for_the_support_stays_whole()
    {
        await using var site = await AmoSite.Start(_ => Problem(500, """{ "title": "Internal Server Error", "status": 500, "trace_id": "1234567890abcdef1234567890abcdef" }"""));

        (await site.Fault(api => api.RenameLead(5, "Имя", default))).Message.ShouldBe("HTTP 500: Internal Server Error (trace 1234567890abcdef1234567890abcdef)");
    }

    [Fact]
    public async Task What_is_wrong_only_by_naming_a_thing_that_is_gone_is_gone()
    {
        await using var site = await AmoSite.Start(_ => Problem(
            400, """{ "title": "Bad Request", "validation-errors": [{ "request_id": "1", "errors": [{ "code": "NotSupportedChoice", "path": "entity_id", "detail": "x" }] }] }"""));

        var fault = await site.Fault(api => api.AddNotes([new(new(true, 1), "a"), new(new(true, 2), "b")], default));

        fault.Fault.ShouldBe(CrmFault.Gone);
        fault.Places.ShouldBe([1]);
    }

    [Fact]
    public async Task Pipeline_that_is_gone_is_no_fault_of_the_leads()
    {
        await using var site = await AmoSite.Start(asked => asked.Method == HttpMethod.Get ? new HttpResponseMessage(HttpStatusCode.NoContent) : Problem(
            400, """{ "title": "Bad Request", "validation-errors": [{ "request_id": "0", "errors": [{ "code": "NotSupportedChoice", "path": "pipeline_id", "detail": "x" }] }] }"""));

        (await site.Fault(api => api.MakeLeads([New("Мария")], default))).Fault.ShouldBe(CrmFault.Misconfigured);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><title>Maintenance</title></html>")]
    [InlineData("{ \"id\": 5, ")]
    [InlineData("[{ \"id\": \"five\" }]")]
    public async Task Answer_that_cannot_be_read_may_have_been_done(string body)
    {
        await using var site = await AmoSite.Start(asked => asked.Method == HttpMethod.Get ? new HttpResponseMessage(HttpStatusCode.NoContent) : Json(body));

        (await site.Fault(api => api.MakeLeads([New("Мария")], default))).Fault.ShouldBe(CrmFault.Away);
    }

    [Fact]
    public async Task Answer_that_leaves_a_lead_out_may_have_been_done()
    {
        await using var site = await AmoSite.Start(asked => asked.Method == HttpMethod.Get
            ? new HttpResponseMessage(HttpStatusCode.NoContent)
            : Json("""[{ "id": 10, "contact_id": 11, "company_id": null, "request_id": ["1"], "merged": false }]"""));

        (await site.Fault(api => api.MakeLeads([New("Мария"), New("Пётр")], default))).Fault.ShouldBe(CrmFault.Away);
    }

    [Fact]
    public async Task Answers_are_brought_into_the_order_of_the_questions_and_duplicates_share_one_that_was_there()
    {
        await using var site = await AmoSite.Start(asked => asked.Method == HttpMethod.Get
            ? new HttpResponseMessage(HttpStatusCode.NoContent)
            : Json("""[{ "id": 20, "contact_id": 21, "company_id": 22, "request_id": "2" }, { "id": 10, "contact_id": 11, "company_id": null, "request_id": ["0", "1"], "merged": true }]"""));

        (await site.Ask(api => api.MakeLeads([New("Мария"), New("Пётр"), New("Анна")], default))).ShouldBe([new(10, 11, null, IsMerged: true), new(10, 11, null, IsMerged: true), new(20, 21, 22)]);
    }

    [Fact]
    public async Task Silence_ends_with_the_timeout()
    {
        var silent = new ScriptedAmo(async (_, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            throw new InvalidOperationException();
        });
        await using var site = await AmoSite.Start(silent, AmoSite.Scripted with { Timeout = TimeSpan.FromSeconds(3) });

        var fault = await site.Fault(api => api.RenameLead(5, "Имя", default));

        (fault.Fault, fault.Message).ShouldBe((CrmFault.Away, "no answer within 3 s"));
    }

    [Fact]
    public async Task Who_gives_up_is_no_fault_of_AmoCRM()
    {
        using var stop = new CancellationTokenSource();
        var silent = new ScriptedAmo(async (_, token) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException();
        });
        await using var site = await AmoSite.Start(silent);

        await Should.ThrowAsync<OperationCanceledException>(() => site.Ask(api => api.RenameLead(5, "Имя", stop.Token)));
    }

    [Fact]
    public async Task Broken_connection_is_tried_again_for_reading_and_never_for_making()
    {
        var broken = new ScriptedAmo((_, _) => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));
        await using var site = await AmoSite.Start(broken);

        (await site.Fault(api => api.FindLead("SH-22222222", default))).Message.ShouldBe("no connection: ConnectionError");
        broken.Asked.Count.ShouldBe(2);
        (await site.Fault(api => api.AddNotes([new(new(true, 1), "a")], default))).Fault.ShouldBe(CrmFault.Away);
        broken.Asked.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Notes_on_contacts_that_fail_after_those_on_leads_may_have_been_done_in_part()
    {
        await using var site = await AmoSite.Start(asked => asked.Path == "/api/v4/leads/notes" ? Json("{}") : Problem(400, """{ "title": "Bad Request" }"""));

        (await site.Fault(api => api.AddNotes([new(new(false, 1), "a"), new(new(true, 2), "b")], default))).Fault.ShouldBe(CrmFault.Away);
        (await site.Fault(api => api.AddNotes([new(new(false, 1), "a")], default))).Fault.ShouldBe(CrmFault.Refused);
    }

    private static NewLead New(string name) => new($"{name} SH-22222222", ["Telegram"], null, new CrmPerson(name, "+79161234567", null), null);
}
