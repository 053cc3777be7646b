using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin lets a series run, from now on, or stops it: who waits for a message of it then gets none.</summary>
/// <param name="Id">The series.</param>
/// <param name="Active">Whether it runs.</param>
[Allow(Role.Admin)]
public sealed record ActivateSeries(int Id, bool Active) : ICommand<Done>;

internal sealed class ActivateSeriesHandler(ISeriesRepository series, SeriesMessages messages, Journal journal, TimeProvider clock)
    : ICommandHandler<ActivateSeries, Done>
{
    public async Task<Result<Done>> Handle(ActivateSeries command, CancellationToken cancellationToken)
    {
        if (await series.Find(command.Id, cancellationToken) is not { } found) return SeriesErrors.Gone;
        if ((command.Active ? found.Activate(clock.GetUtcNow()) : found.Deactivate()).Error is { } error) return error;

        await messages.Follow(found, cancellationToken);
        journal.Done(command.Active ? AuditActions.SeriesActivated : AuditActions.SeriesDeactivated, found.Name, found);
        return Done.Ok;
    }
}
