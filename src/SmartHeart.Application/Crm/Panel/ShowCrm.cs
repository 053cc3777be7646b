using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin looks how it goes with the CRM.</summary>
[Allow(Role.Admin)]
public sealed record ShowCrm : IQuery<CrmPanel>
{
    /// <summary>Faults that are shown.</summary>
    public const int Troubles = 5;
}

internal sealed class ShowCrmHandler(ICrm crm, ICrmSettings settings, ICrmPanelReads reads, IOutboxDesk desk, ICrmSyncRuns runs) : IQueryHandler<ShowCrm, CrmPanel>
{
    public async Task<Result<CrmPanel>> Handle(ShowCrm query, CancellationToken cancellationToken)
    {
        if (!crm.IsOn) return new CrmPanel();

        var backlog = await desk.Backlog(CrmMessage.Type, cancellationToken);
        return new CrmPanel
        {
            IsOn = true,
            Account = settings.Account,
            Stop = await reads.Stop(cancellationToken),
            Waiting = backlog.Waiting,
            Oldest = backlog.Oldest,
            Parked = backlog.Parked,
            Troubles = await reads.Troubles(ShowCrm.Troubles, cancellationToken),
            Sync = await runs.Current(cancellationToken),
        };
    }
}

/// <summary>How it goes with the CRM. All but the first says nothing while it is off.</summary>
public sealed record CrmPanel
{
    /// <summary>Whether leads are passed on.</summary>
    public bool IsOn { get; init; }

    /// <summary>Host of the account.</summary>
    public string? Account { get; init; }

    /// <summary>Since when and why the queue stands; null while it runs.</summary>
    public CrmStop? Stop { get; init; }

    /// <summary>How many messages wait.</summary>
    public int Waiting { get; init; }

    /// <summary>Since when the oldest of them, UTC.</summary>
    public DateTimeOffset? Oldest { get; init; }

    /// <summary>How many were set aside.</summary>
    public int Parked { get; init; }

    /// <summary>The last faults, newest first.</summary>
    public IReadOnlyList<CrmTroubleView> Troubles { get; init; } = [];

    /// <summary>The synchronisation that waits or runs; null for none.</summary>
    public CrmSync? Sync { get; init; }
}
