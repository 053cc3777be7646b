using SmartHeart.Application.Crm.Delivery;

namespace SmartHeart.Application.Crm.Inbound;

/// <summary>Which account the token is for.</summary>
public interface ICrmAccount
{
    /// <summary>The CRM's id of it; asked once.</summary>
    /// <exception cref="CrmException">The CRM did not say.</exception>
    ValueTask<long> Id(CancellationToken cancellationToken);
}
