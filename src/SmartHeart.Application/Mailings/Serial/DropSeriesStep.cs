using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin takes a message out of a series that does not run. Who got it keeps it, and its row in the ledger.</summary>
/// <param name="SeriesId">The series.</param>
/// <param name="MailingId">The message.</param>
[Allow(Role.Admin)]
public sealed record DropSeriesStep(int SeriesId, int MailingId) : ICommand<Done>;

internal sealed class DropSeriesStepHandler(ISeriesRepository series, SeriesMessages messages, Journal journal) : ICommandHandler<DropSeriesStep, Done>
{
    public async Task<Result<Done>> Handle(DropSeriesStep command, CancellationToken cancellationToken)
    {
        if (await series.Find(command.SeriesId, cancellationToken) is not { } found) return SeriesErrors.Gone;
        if (found.DropStep(command.MailingId).Error is { } error) return error;

        await messages.Forget(command.MailingId, cancellationToken);
        journal.Done(AuditActions.SeriesEdited, found.Name, found);
        return Done.Ok;
    }
}
