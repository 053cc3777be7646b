using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Application.Crm.Inbound;
using SmartHeart.Application.Crm.Sync;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>An admin wants to know now whether the CRM answers: what rests goes on at once.</summary>
[Allow(Role.Admin)]
public sealed record WakeCrm : ICommand<CrmAnswer>
{
    /// <summary>Somebody waits for the answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
}

// Several, since there is none while the CRM is off: nothing is sent then.
internal sealed class WakeCrmHandler(ICrm crm, IEnumerable<ICrmApi> apis, IOutboxDesk desk, IOwnCommands commands, Journal journal, TimeProvider clock)
    : ICommandHandler<WakeCrm, CrmAnswer>
{
    public async Task<Result<CrmAnswer>> Handle(WakeCrm command, CancellationToken cancellationToken)
    {
        if (!crm.IsOn || apis.FirstOrDefault() is not { } api) return CrmErrors.Off;

        journal.Done(AuditActions.CrmChecked, "");
        desk.Wake(CrmMessage.Type);
        desk.Wake(CrmSync.Type);
        desk.Wake(LeadsChanged.Type);
        using var patience = new CancellationTokenSource(WakeCrm.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var check = await api.Check(either.Token);
            await commands.Run(new ResumeCrm(IfIdle: true));
            return new CrmAnswer(check.Account, check.Pipeline, check.MissingFields);
        }
        catch (CrmException refused)
        {
            return new CrmAnswer(null, null, [], refused.Fault, refused.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new CrmAnswer(null, null, [], CrmFault.Away);
        }
    }
}

/// <summary>What the CRM answered.</summary>
/// <param name="Account">Name of the account; null when it did not answer well.</param>
/// <param name="Pipeline">Name of the configured pipeline; null likewise.</param>
/// <param name="MissingFields">Codes of fields that contacts lack there.</param>
/// <param name="Fault">What is wrong; null for nothing.</param>
/// <param name="Words">In the CRM's own words; null for none.</param>
public sealed record CrmAnswer(string? Account, string? Pipeline, IReadOnlyList<string> MissingFields, CrmFault? Fault = null, string? Words = null);
