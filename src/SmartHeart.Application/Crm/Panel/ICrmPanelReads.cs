using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>How it goes with the CRM.</summary>
public interface ICrmPanelReads
{
    /// <summary>Since when and why the queue stands; null while it runs.</summary>
    Task<CrmStop?> Stop(CancellationToken cancellationToken);

    /// <summary>The last faults, newest first.</summary>
    Task<IReadOnlyList<CrmTroubleView>> Troubles(int most, CancellationToken cancellationToken);
}

/// <summary>The queue stands.</summary>
/// <param name="Since">UTC.</param>
/// <param name="Fault">Why.</param>
/// <param name="Words">In the CRM's or our own words.</param>
public sealed record CrmStop(DateTimeOffset Since, CrmFault Fault, string Words);

/// <summary>A fault that the CRM answered with.</summary>
/// <param name="Fault">Of which kind.</param>
/// <param name="Words">In the CRM's words.</param>
/// <param name="At">UTC.</param>
public sealed record CrmTroubleView(CrmFault Fault, string Words, DateTimeOffset At);
