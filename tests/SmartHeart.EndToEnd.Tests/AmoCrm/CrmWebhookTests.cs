using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

public sealed class CrmWebhookTests : IAsyncLifetime
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(1);
    private readonly Channel<Dictionary<string, string>> _received = Channel.CreateUnbounded<Dictionary<string, string>>();
    private CrmSide _crm = null!;
    private WebApplication _receiver = null!;
    private int _status = 200;

    public async Task InitializeAsync()
    {
        _crm = await CrmSide.StartAsync(new AmoCrmOptions { WebhookPauses = [Moment, Moment] });
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddLogging(logging => logging.ClearProviders());
        _receiver = builder.Build();
        _receiver.Urls.Add("http://127.0.0.1:0");
        _receiver.MapPost("/hook/s3cret", async (HttpRequest request) =>
        {
            var form = await request.ReadFormAsync();
            await _received.Writer.WriteAsync(form.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
            return Results.StatusCode(_status);
        });
        await _receiver.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _crm.DisposeAsync();
        await _receiver.DisposeAsync();
    }

    [Fact]
    public async Task A_changed_status_is_posted_as_a_form()
    {
        var (lead, _) = await _crm.LeadAsync();
        _crm.Emulator.Subscribe(new Uri(Address));
        _crm.Emulator.SetStatus(lead, CrmStatus.Won);
        var form = await NextAsync();
        form["leads[status][0][id]"].ShouldBe($"{lead}");
        form["leads[status][0][status_id]"].ShouldBe("142");
        form["leads[status][0][old_status_id]"].ShouldBe($"{SampleAccount.Requests.Statuses[0].Id}");
        form["leads[status][0][pipeline_id]"].ShouldBe($"{_crm.Emulator.PipelineId}");
        form["account[id]"].ShouldBe($"{_crm.Emulator.AccountId}");
        form["account[subdomain]"].ShouldBe("smartheart");
        await CrmSide.UntilAsync(() => _crm.Emulator.Deliveries.Count == 1);
        _crm.Emulator.Deliveries.Single().Ok.ShouldBeTrue();
        _crm.Emulator.Deliveries.Single().ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public async Task A_failing_webhook_is_called_three_times_and_given_up()
    {
        _status = 500;
        var (lead, _) = await _crm.LeadAsync();
        _crm.Emulator.Subscribe(new Uri(Address));
        _crm.Emulator.SetStatus(lead, CrmStatus.Lost);
        for (var attempt = 0; attempt < 3; attempt++) (await NextAsync())["leads[status][0][status_id]"].ShouldBe("143");
        await CrmSide.UntilAsync(() => _crm.Emulator.Deliveries.Count == 3);
        _crm.Emulator.Deliveries.Select(delivery => (delivery.Attempt, delivery.Status)).ShouldBe([(1, 500), (2, 500), (3, 500)]);
    }

    [Fact]
    public async Task Addresses_are_registered_listed_and_removed_over_the_api()
    {
        (await _crm.GetAsync("api/v4/webhooks")).ShouldBeNothing();
        var made = (await _crm.PostAsync("api/v4/webhooks", Hook("status_lead"))).Ok;
        ((string?)made["destination"]).ShouldBe(Address);
        (await _crm.GetAsync("api/v4/webhooks")).Embedded("webhooks").Count.ShouldBe(1);
        (await _crm.PostAsync("api/v4/webhooks", Hook("add_lead"))).Ok.ShouldNotBeNull();
        _crm.Account.Webhooks.Single().Settings.ShouldBe(["add_lead"]);
        (await _crm.DeleteAsync("api/v4/webhooks", new { destination = Address })).ShouldBeNothing();
        _crm.Account.Webhooks.ShouldBeEmpty();
        (await _crm.PostAsync("api/v4/webhooks", new { destination = "here" })).ShouldBeInvalid("0 destination NotSupportedChoice");
        string.Join('\n', _crm.Emulator.Record.Requests).ShouldNotContain("s3cret");
    }

    private object Hook(string setting) => new { destination = Address, settings = new[] { setting } };

    private string Address => _receiver.Urls.First() + "/hook/s3cret";

    private async Task<Dictionary<string, string>> NextAsync() => await _received.Reader.ReadAsync().AsTask().WaitAsync(CrmSide.Patience);
}
