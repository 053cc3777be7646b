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
            .Select(lead => new
            {
                lead.LeadId,
                lead.CreatedAt,
                lead.StatusAt,
                Status = context.Set<CrmStatus>().Where(status => status.PipelineId == lead.PipelineId && status.StatusId == lead.StatusId)
                    .Select(status => status.Name).FirstOrDefault(),
                Product = context.Set<ProductRequest>().Where(request => request.Key == lead.RequestKey)
                    .Join(context.Set<ContentItem>(), request => request.ContentId, item => item.Id, (_, item) => item.Title.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. found.Select(lead => new LeadView(lead.LeadId!.Value, lead.Status, lead.Product, lead.StatusAt ?? lead.CreatedAt, crm.PageOf(lead.LeadId.Value)))];
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
