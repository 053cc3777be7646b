using System.Text.RegularExpressions;
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

    /// <summary>
    /// Registers the address unless it is registered for all we need, and takes back those with secrets of before. A refusal is a line of the log: everything else
    /// works without.
    /// </summary>
    public async Task See(CancellationToken cancellationToken)
    {
        if (options.Hook is not { } address) return;

        try
        {
            var there = (await transport.Get(Webhooks, "", AmoJson.Default.Webhooks, cancellationToken))?.Embedded?.Webhooks ?? [];
            if (!there.Exists(hook => hook.Destination == address.AbsoluteUri && hook.Disabled != true && News.All(news => hook.Settings?.Contains(news) == true)))
                await Register(address.AbsoluteUri, cancellationToken);
            foreach (var old in there.Select(hook => hook.Destination).OfType<string>().Where(destination => destination != address.AbsoluteUri && IsOld(destination)))
                await Drop(old, cancellationToken);
        }
        catch (CrmException fault)
        {
            LogRefused(logger, options.WebhookUrl!, fault.Message);
        }
    }

    private async Task Register(string address, CancellationToken cancellationToken)
    {
        await transport.Send(HttpMethod.Post, Webhooks, new AmoWebhookAsked(address, News), AmoJson.Default.AmoWebhookAsked, cancellationToken);
        LogRegistered(logger, options.WebhookUrl!);
    }

    private async Task Drop(string address, CancellationToken cancellationToken)
    {
        await transport.Send(HttpMethod.Delete, Webhooks, new AmoWebhookDropped(address), AmoJson.Default.AmoWebhookDropped, cancellationToken);
        LogDropped(logger, options.WebhookUrl!);
    }

    /// <summary>Ours with another secret. Where ours has no path of its own, what stands there may be anybody's.</summary>
    private bool IsOld(string destination)
    {
        var own = options.WebhookUrl!.AbsoluteUri.TrimEnd('/') + "/";
        return options.WebhookUrl.AbsolutePath != "/" && destination.StartsWith(own, StringComparison.Ordinal) && SecretForm().IsMatch(destination.AsSpan(own.Length));
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{16,128}$")]
    private static partial Regex SecretForm();

    [LoggerMessage(Level = LogLevel.Information, Message = "AmoCRM posts changed leads to {Address} from now on")]
    private static partial void LogRegistered(ILogger logger, Uri address);

    [LoggerMessage(Level = LogLevel.Information, Message = "AmoCRM no longer posts to {Address} with a secret of before")]
    private static partial void LogDropped(ILogger logger, Uri address);

    [LoggerMessage(Level = LogLevel.Warning, Message = "AMOCRM_WEBHOOK_URL: AmoCRM does not take {Address} ({Words}); changed statuses are not heard of at once")]
    private static partial void LogRefused(ILogger logger, Uri address, string words);
}
