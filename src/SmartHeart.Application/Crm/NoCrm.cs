using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm;

/// <summary>What there is unless the host connects a CRM.</summary>
internal sealed class NoCrm : ICrm
{
    public bool IsOn => false;

    public Uri? PageOf(long leadId) => null;
}
