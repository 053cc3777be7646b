using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>The account: who it is, and whether it is as the configuration says.</summary>
internal sealed class AmoAccount(AmoTransport transport, AmoFields fields, AmoOptions options) : ICrmAccount
{
    private long _id;

    public async ValueTask<long> Id(CancellationToken cancellationToken) =>
        Volatile.Read(ref _id) is > 0 and var known ? known : (await Read(cancellationToken)).Id;

    /// <summary>See <see cref="ICrmApi.Check"/>.</summary>
    public async Task<CrmCheck> Check(CancellationToken cancellationToken)
    {
        var account = await Read(cancellationToken);
        var pipelines = (await transport.Get("/api/v4/leads/pipelines", "", AmoJson.Default.Pipelines, cancellationToken))?.Embedded?.Pipelines ?? [];
        if (pipelines.Find(one => one.Id == options.PipelineId) is not { IsArchive: not true } pipeline)
            throw new CrmException(CrmFault.Misconfigured, $"AMOCRM_PIPELINE_ID: the account has no pipeline {options.PipelineId}, or it is archived; it has {Named(pipelines)}");

        var known = await fields.Read(cancellationToken);
        return new CrmCheck(account.Id, account.Name ?? "", pipeline.Name ?? "", AmoFields.Missing(known), [.. pipelines.SelectMany(Statuses)]);
    }

    private async Task<AmoAccountAnswer> Read(CancellationToken cancellationToken)
    {
        var account = await transport.Get("/api/v4/account", "", AmoJson.Default.AmoAccountAnswer, cancellationToken);
        if (account is not { Id: > 0 }) throw new CrmException(CrmFault.Misconfigured, "AMOCRM_URL: no account answers there");

        Volatile.Write(ref _id, account.Id);
        return account;
    }

    private static IEnumerable<CrmStatus> Statuses(AmoPipeline pipeline) => (pipeline.Embedded?.Statuses ?? [])
        .DistinctBy(status => status.Id)
        .Select(status => new CrmStatus(pipeline.Id, status.Id, pipeline.Name ?? "", status.Name ?? "", status.Sort ?? 0));

    private static string Named(List<AmoPipeline> pipelines) =>
        pipelines.Count == 0 ? "none" : string.Join(", ", pipelines.Where(one => one.IsArchive != true).Take(10).Select(one => $"{one.Id} ({one.Name})"));
}
