using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Requests;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.Crm;

internal sealed class CrmReads(SmartHeartDbContext context, ICrm crm) : ICrmReads
{
    public async Task<IReadOnlyList<long>> KnownLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken) => await context.Set<CrmLead>()
        .Where(lead => lead.LeadId != null && leadIds.Contains(lead.LeadId.Value)).Select(lead => lead.LeadId!.Value).Distinct().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<LeadView>> LeadsOf(int userId, int most, CancellationToken cancellationToken)
    {
        var found = await context.Set<CrmLead>().AsNoTracking()
            .Where(lead => lead.UserId == userId && lead.LeadId != null).OrderByDescending(lead => lead.Id).Take(most)
            .LeftJoin(context.Set<CrmStatus>(), lead => new { lead.PipelineId, lead.StatusId }, status => new { PipelineId = (int?)status.PipelineId, StatusId = (int?)status.StatusId }, (lead, status) => new { lead, status })
            .LeftJoin(context.Set<ProductRequest>(), pair => pair.lead.RequestKey, request => request.Key, (pair, request) => new { pair.lead, pair.status, request })
            // Deleted products too: what was asked for is news all the same.
            .LeftJoin(context.Set<ContentItem>().IgnoreQueryFilters(), all => all.request!.ContentId, item => item.Id, (all, item) => new
            {
                all.lead.Id,
                all.lead.LeadId,
                At = all.lead.StatusAt ?? all.lead.CreatedAt,
                Status = all.status!.Name,
                Product = item!.Title,
            })
            .OrderByDescending(lead => lead.Id)
            .ToListAsync(cancellationToken);
        return [.. found.Select(lead => new LeadView(lead.LeadId!.Value, lead.Status, lead.Product?.Value, lead.At, crm.PageOf(lead.LeadId.Value)))];
    }

    public async Task<IReadOnlyList<StatusView>> Statuses(CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return [];

        var all = await context.Set<CrmStatus>().AsNoTracking().OrderBy(status => status.PipelineId).ThenBy(status => status.Place).ToListAsync(cancellationToken);
        var pipelines = all.Select(status => status.PipelineId).Distinct().Count();
        return
        [
            .. all.GroupBy(status => status.StatusId).Select(one => new StatusView(
                one.Key, one.First().Name, pipelines == 1 || one.Count() > 1 ? null : one.First().Pipeline)),
        ];
    }
}
