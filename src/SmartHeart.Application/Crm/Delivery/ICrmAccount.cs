namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Which account of the CRM is ours: news from the CRM must name it.</summary>
public interface ICrmAccount
{
    /// <summary>The CRM's id of the account; asked for once.</summary>
    /// <exception cref="CrmException">It can't be asked now.</exception>
    Task<long> Id(CancellationToken cancellationToken);
}
