using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>
/// The account and its pipelines. Sources: https://www.amocrm.ru/developers/content/crm_platform/account-info,
/// https://www.amocrm.ru/developers/content/crm_platform/leads_pipelines.
/// </summary>
internal static class AccountMethods
{
    public static CrmAnswer Show(CrmCall call)
    {
        var options = call.Account.Options;
        return CrmAnswer.Hal(new JsonObject
        {
            ["id"] = options.AccountId,
            ["name"] = options.AccountName,
            ["subdomain"] = options.Subdomain,
            ["created_at"] = 1_577_836_800,
            ["created_by"] = 0,
            ["updated_at"] = 1_577_836_800,
            ["updated_by"] = 0,
            ["current_user_id"] = 7_000_001,
            ["country"] = "RU",
            ["currency"] = "RUB",
            ["currency_symbol"] = "₽",
            ["_links"] = call.SelfLink(),
        });
    }

    public static CrmAnswer Pipelines(CrmCall call) => CrmAnswer.Hal(new JsonObject
    {
        ["_total_items"] = call.Account.Pipelines.Count,
        ["_links"] = call.SelfLink(),
        ["_embedded"] = new JsonObject { ["pipelines"] = new JsonArray([.. call.Account.Pipelines.Select(pipeline => Show(call, pipeline))]) },
    });

    public static CrmAnswer Pipeline(CrmCall call) =>
        call.Account.FindPipeline(call.Ids[0]) is { } pipeline ? CrmAnswer.Hal(Show(call, pipeline)) : throw CrmProblem.NotFound("Pipeline");

    private static JsonObject Show(CrmCall call, CrmPipeline pipeline) => new()
    {
        ["id"] = pipeline.Id,
        ["name"] = pipeline.Name,
        ["sort"] = 1,
        ["is_main"] = call.Account.Pipelines[0].Id == pipeline.Id,
        ["is_unsorted_on"] = false,
        ["is_archive"] = false,
        ["account_id"] = call.Account.Options.AccountId,
        ["_links"] = call.Link($"leads/pipelines/{pipeline.Id}"),
        ["_embedded"] = new JsonObject { ["statuses"] = new JsonArray([.. pipeline.Statuses.Select(status => Show(call, pipeline, status))]) },
    };

    private static JsonObject Show(CrmCall call, CrmPipeline pipeline, CrmStatus status) => new()
    {
        ["id"] = status.Id,
        ["name"] = status.Name,
        ["sort"] = status.Sort,
        ["is_editable"] = !status.IsEnd,
        ["pipeline_id"] = pipeline.Id,
        ["color"] = status.Color,
        ["type"] = 0,
        ["account_id"] = call.Account.Options.AccountId,
        ["_links"] = call.Link($"leads/pipelines/{pipeline.Id}/statuses/{status.Id}"),
    };
}
