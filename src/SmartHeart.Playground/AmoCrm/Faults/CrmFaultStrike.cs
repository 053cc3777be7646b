namespace SmartHeart.Playground.AmoCrm;

/// <summary>What a fault does to a request, before it is carried out and after.</summary>
internal static class CrmFaultStrike
{
    /// <returns>How the request ends; null where it is carried out after all.</returns>
    public static async ValueTask<CrmAnswer?> BeforeAsync(CrmFault fault, TimeProvider clock, CancellationToken gone)
    {
        switch (fault.Kind)
        {
            case CrmFaultKind.Problem or CrmFaultKind.Html:
                return fault.Applied ? null : Coded(fault);
            case CrmFaultKind.LoseRequest:
                return CrmAnswer.Dropped;
            case CrmFaultKind.Hang:
                await Task.Delay(fault.Delay ?? Timeout.InfiniteTimeSpan, clock, gone);
                return CrmAnswer.Dropped;
            case CrmFaultKind.Slow:
                await Task.Delay(fault.Delay ?? TimeSpan.Zero, clock, gone);
                return null;
            default:
                return null;
        }
    }

    public static CrmAnswer After(CrmFault fault, CrmAnswer answer) => fault.Kind switch
    {
        CrmFaultKind.LoseAnswer => CrmAnswer.Dropped with { Detail = "the answer was lost" },
        CrmFaultKind.Problem or CrmFaultKind.Html => Coded(fault),
        _ => answer,
    };

    private static CrmAnswer Coded(CrmFault fault) =>
        fault.Kind == CrmFaultKind.Html ? CrmAnswer.Html(fault.Code) : CrmAnswer.Refused(CrmProblem.Of(fault.Code, fault.RetryAfter));
}
