using System.Text.Json;
using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/webhooks-api.</summary>
internal static class WebhookMethods
{
    public static CrmAnswer List(CrmCall call)
    {
        var asked = call.Filter("destination");
        var hooks = call.Account.Webhooks.Where(hook => asked.Count == 0 || asked.Contains(hook.Destination)).ToList();
        if (hooks.Count == 0) return CrmAnswer.NoContent;
        return CrmAnswer.Hal(new JsonObject
        {
            ["_total_items"] = hooks.Count,
            ["_embedded"] = new JsonObject { ["webhooks"] = new JsonArray([.. hooks.Select(hook => Show(call, hook))]) },
        });
    }

    public static CrmAnswer Subscribe(CrmCall call)
    {
        var (destination, settings) = Batch.ReadOne(call, Read);
        return CrmAnswer.Hal(Show(call, call.Account.Subscribe(destination, settings)));
    }

    public static CrmAnswer Unsubscribe(CrmCall call)
    {
        var (destination, _) = Batch.ReadOne(call, Read);
        return call.Account.Unsubscribe(destination) ? CrmAnswer.NoContent : throw CrmProblem.NotFound("Webhook");
    }

    private static (string Destination, IReadOnlyList<string> Settings) Read(ItemReader item)
    {
        var destination = item.Text("destination", required: true) ?? "";
        if (!Uri.TryCreate(destination, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) item.NoChoice("destination");
        var settings = item.Texts("settings") ?? ["status_lead"];
        item.Ignore("sort");
        return (destination, settings);
    }

    private static JsonObject Show(CrmCall call, CrmWebhook hook) => new()
    {
        ["id"] = hook.Id,
        ["destination"] = hook.Destination,
        ["created_at"] = hook.CreatedAt,
        ["updated_at"] = hook.CreatedAt,
        ["account_id"] = call.Account.Options.AccountId,
        ["created_by"] = 0,
        ["sort"] = 1,
        ["disabled"] = false,
        ["settings"] = JsonSerializer.SerializeToNode(hook.Settings),
    };
}
