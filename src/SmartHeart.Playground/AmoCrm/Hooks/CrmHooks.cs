using System.Globalization;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>One try to deliver a webhook. The address stays out: it carries a secret.</summary>
/// <param name="Attempt">From 1.</param>
/// <param name="Status">0 where there was no answer in time.</param>
public sealed record CrmDelivery(DateTimeOffset At, long LeadId, long StatusId, int Attempt, int Status)
{
    public bool Ok => Status is >= 200 and < 300;
}

/// <summary>
/// Tells registered addresses of changed statuses and deleted leads: a form, not signed, again after a while where there is no 2xx in time.
/// Sources: https://www.amocrm.ru/developers/content/crm_platform/webhooks-format, and a captured one in
/// https://github.com/Bolid1/zapier_build (app/tests/status_lead_catch_hook.js).
/// </summary>
internal sealed class CrmHooks : IDisposable
{
    private const int Kept = 1000;
    private readonly Lock _gate = new();
    private readonly Queue<CrmDelivery> _deliveries = new();
    private readonly CancellationTokenSource _end = new();
    private readonly HttpClient _http;
    private readonly AmoCrmOptions _options;
    private readonly CrmAccount _account;

    public CrmHooks(AmoCrmOptions options, CrmAccount account)
    {
        (_options, _account) = (options, account);
        _http = new HttpClient { Timeout = options.WebhookTimeout };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd("amoCRM-WebHook-client/1.0");
        account.StatusChanged = (lead, from) => Tell("status", lead, from);
        account.LeadDeleted = lead => Tell("delete", lead, lead.StatusId);
    }

    /// <summary>The newest ones, oldest first.</summary>
    public IReadOnlyList<CrmDelivery> Deliveries
    {
        get
        {
            lock (_gate) return [.. _deliveries];
        }
    }

    public void Dispose()
    {
        _account.StatusChanged = null;
        _account.LeadDeleted = null;
        _end.Cancel();
        _http.Dispose();
        _end.Dispose();
    }

    private void Tell(string what, CrmLead lead, long from)
    {
        var (form, end) = (Fields(what, lead, from), _end.Token);
        foreach (var hook in _account.Webhooks.Where(hook => hook.Settings.Contains($"{what}_lead"))) _ = DeliverAsync(hook.Destination, lead, form, end);
    }

    private async Task DeliverAsync(string destination, CrmLead lead, Dictionary<string, string> form, CancellationToken end)
    {
        // The caller holds the account: it must not wait for anybody's answer.
        await Task.Yield();
        try
        {
            for (var attempt = 1; attempt <= _options.WebhookPauses.Count + 1; attempt++)
            {
                if (attempt > 1) await Task.Delay(_options.WebhookPauses[attempt - 2], _options.Clock, end);
                var delivery = new CrmDelivery(_options.Clock.GetUtcNow(), lead.Id, lead.StatusId, attempt, await PostAsync(destination, form, end));
                Note(delivery);
                if (delivery.Ok) return;
            }
        }
        catch (OperationCanceledException)
        {
            // The emulator ends.
        }
    }

    private async Task<int> PostAsync(string destination, Dictionary<string, string> fields, CancellationToken end)
    {
        try
        {
            using var form = new FormUrlEncodedContent(fields);
            using var response = await _http.PostAsync(new Uri(destination), form, end);
            return (int)response.StatusCode;
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !end.IsCancellationRequested)
        {
            return 0;
        }
    }

    /// <param name="what">status or delete.</param>
    private Dictionary<string, string> Fields(string what, CrmLead lead, long from)
    {
        string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
        var of = $"leads[{what}][0]";
        return new Dictionary<string, string>
        {
            [$"{of}[id]"] = Text(lead.Id),
            [$"{of}[name]"] = lead.Name,
            [$"{of}[status_id]"] = Text(lead.StatusId),
            [$"{of}[price]"] = Text(lead.Price),
            [$"{of}[responsible_user_id]"] = "0",
            [$"{of}[last_modified]"] = Text(lead.UpdatedAt),
            [$"{of}[modified_user_id]"] = "0",
            [$"{of}[created_user_id]"] = "0",
            [$"{of}[date_create]"] = Text(lead.CreatedAt),
            [$"{of}[pipeline_id]"] = Text(lead.PipelineId),
            [$"{of}[account_id]"] = Text(_options.AccountId),
            [$"{of}[created_at]"] = Text(lead.CreatedAt),
            [$"{of}[updated_at]"] = Text(lead.UpdatedAt),
            [$"{of}[old_status_id]"] = Text(from),
            ["account[id]"] = Text(_options.AccountId),
            ["account[subdomain]"] = _options.Subdomain,
            ["account[_links][self]"] = $"https://{_options.Subdomain}.amocrm.ru",
        };
    }

    private void Note(CrmDelivery delivery)
    {
        lock (_gate)
        {
            _deliveries.Enqueue(delivery);
            if (_deliveries.Count > Kept) _deliveries.Dequeue();
        }
    }
}
