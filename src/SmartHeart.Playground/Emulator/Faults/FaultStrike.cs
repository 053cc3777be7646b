namespace SmartHeart.Playground.Emulator;

/// <summary>What a fault does to a request before it is carried out.</summary>
internal static class FaultStrike
{
    /// <returns>How the request ends; null where it is carried out after all.</returns>
    public static async ValueTask<Outcome?> BeforeAsync(Fault fault, TimeProvider clock, CancellationToken gone)
    {
        switch (fault.Kind)
        {
            case FaultKind.Refuse:
                return Outcome.Refused(new Refusal(fault.Code, fault.Description) { RetryAfter = fault.RetryAfter, MigrateToChatId = fault.MigrateToChatId });
            case FaultKind.Html:
                return new Outcome(fault.Code, Microsoft.AspNetCore.WebUtilities.ReasonPhrases.GetReasonPhrase(fault.Code), IsHtml: true);
            case FaultKind.DropBefore:
                return Outcome.Dropped;
            case FaultKind.Hang:
                await Task.Delay(fault.Delay ?? Timeout.InfiniteTimeSpan, clock, gone);
                return Outcome.Dropped;
            case FaultKind.Slow:
                await Task.Delay(fault.Delay ?? TimeSpan.Zero, clock, gone);
                return null;
            default:
                return null;
        }
    }
}
