namespace SmartHeart.Application.Crm;

/// <summary>What screens and jobs ask of what we know of the CRM.</summary>
public interface ICrmReads
{
    /// <summary>Which of some leads are about people here, by the CRM's ids.</summary>
    Task<IReadOnlyList<long>> KnownLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken);

    /// <summary>Leads about a person, the newest first.</summary>
    Task<IReadOnlyList<LeadView>> LeadsOf(int userId, int most, CancellationToken cancellationToken);

    /// <summary>Statuses that leads can stand in, by pipeline and place; empty while there is no CRM.</summary>
    Task<IReadOnlyList<StatusView>> Statuses(CancellationToken cancellationToken);
}

/// <summary>A status of the CRM.</summary>
/// <param name="Id">The CRM's id; the same in several pipelines for what is won and lost.</param>
/// <param name="Name">Plain.</param>
/// <param name="Pipeline">Name of the pipeline; null where the status is in every one.</param>
public sealed record StatusView(int Id, string Name, string? Pipeline);

/// <summary>Where a lead about somebody stands.</summary>
/// <param name="LeadId">The CRM's id.</param>
/// <param name="Status">Name of the status; null when the CRM has not said it yet.</param>
/// <param name="Product">What was asked for; null for the person's own lead.</param>
/// <param name="At">Since when as far as we know, UTC; else since when the lead is there.</param>
/// <param name="Page">Where staff see it; null while there is no CRM.</param>
public sealed record LeadView(long LeadId, string? Status, string? Product, DateTimeOffset At, Uri? Page);
