using Microsoft.Extensions.Logging;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm.Checking;

/// <summary>Sees to it that AmoCRM posts what changes. Source: https://www.amocrm.ru/developers/content/crm_platform/webhooks-api (administrators only).</summary>
internal sealed partial class AmoHook(AmoTransport transport, AmoOptions options, ILogger<AmoHook> logger)
{
    private const string Webhooks = "/api/v4/webhooks";
    private static readonly string[] News = ["status_lead", "update_lead", "delete_lead"];

    /// <summary>Registers the address unless it is registered for all we need. A refusal is a line of the log: everything else works without.</summary>
    public async Task See(CancellationToken cancellationToken)
    {
        if (options.Hook is not { } address) return;

        try
        {
            if (await IsThere(address.AbsoluteUri, cancellationToken)) return;

            var asked = new AmoWebhookAsked(address.AbsoluteUri, News);
            await transport.Send(HttpMethod.Post, Webhooks, asked, AmoJson.Default.AmoWebhookAsked, cancellationToken);
            LogRegistered(logger, options.WebhookUrl!);
        }
        catch (CrmException fault)
        {
            LogRefused(logger, options.WebhookUrl!, fault.Message);
        }
    }

    private async Task<bool> IsThere(string address, CancellationToken cancellationToken)
    {
        var answer = await transport.Get(Webhooks, AmoCall.QueryOf(("filter[destination]", address)), AmoJson.Default.Webhooks, cancellationToken);
        return answer?.Embedded?.Webhooks?.Exists(hook => hook.Destination == address && hook.Disabled != true && News.All(news => hook.Settings?.Contains(news) == true)) == true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "AmoCRM posts changed leads to {Address} from now on")]
    private static partial void LogRegistered(ILogger logger, Uri address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "AMOCRM_WEBHOOK_URL: AmoCRM does not take {Address} ({Words}); changed statuses are not heard of at once")]
    private static partial void LogRefused(ILogger logger, Uri address, string words);
}
