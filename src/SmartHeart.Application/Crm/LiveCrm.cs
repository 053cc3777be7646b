using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm;

/// <summary>There is a CRM.</summary>
internal sealed class LiveCrm : ICrm
{
    public bool IsOn => true;
}
