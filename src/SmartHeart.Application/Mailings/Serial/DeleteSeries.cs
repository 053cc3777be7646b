using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin deletes a series that does not run. Who got messages of it keeps them.</summary>
[Allow(Role.Admin)]
public sealed record DeleteSeries(int Id) : ICommand<Done>;

internal sealed class DeleteSeriesHandler(ISeriesRepository series, SeriesMessages messages, Journal journal) : ICommandHandler<DeleteSeries, Done>
{
    public async Task<Result<Done>> Handle(DeleteSeries command, CancellationToken cancellationToken)
    {
        if (await series.Find(command.Id, cancellationToken) is not { } found) return SeriesErrors.Gone;
        if (found.ActiveSince is not null) return SeriesErrors.Active;

        series.Remove(found);
        foreach (var step in found.Steps) await messages.Forget(step.MailingId, cancellationToken);
        journal.Done(AuditActions.SeriesDeleted, found.Name, found);
        return Done.Ok;
    }
}
