using SmartHeart.Application.Crm.Panel;
using SmartHeart.Infrastructure.AmoCrm;

namespace SmartHeart.Infrastructure.Crm;

/// <summary>Of the account that is configured: one, or none.</summary>
internal sealed class CrmSettings(IEnumerable<AmoOptions> configured) : ICrmSettings
{
    public string? Account => configured.FirstOrDefault()?.Url.Host;

    public int? PipelineId => configured.FirstOrDefault()?.PipelineId;
}
