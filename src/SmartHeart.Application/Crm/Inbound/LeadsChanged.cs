using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Application.Crm.Inbound;

/// <summary>
/// Somebody says that leads changed in the CRM. Whoever it was, nothing of it is believed: the leads are read again through the CRM's own interface.
/// </summary>
/// <param name="Account">The CRM's id of the account it is said to come from.</param>
/// <param name="LeadIds">The CRM's ids.</param>
public sealed record LeadsChanged(long Account, IReadOnlyList<long> LeadIds) : IOutboxMessage
{
    /// <summary>The most leads of one message; AmoCRM sends far fewer.</summary>
    public const int MostLeads = 250;

    /// <summary>Several changes of one lead come together, and so does the answer to making it.</summary>
    public static readonly TimeSpan Delay = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public static string Type => "crm_in";
}
