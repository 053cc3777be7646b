using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Deletes a draft that never ran (<see cref="MailingErrors.NotDraft"/>, <see cref="MailingErrors.OfSeries"/>).</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Version">Its version when it was shown.</param>
[Allow(Role.Admin)]
public sealed record DeleteMailing(int Id, int Version) : ICommand<Done>;

internal sealed class DeleteMailingHandler(IMailingRepository mailings, Journal journal) : ICommandHandler<DeleteMailing, Done>
{
    public async Task<Result<Done>> Handle(DeleteMailing command, CancellationToken cancellationToken)
    {
        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if ((found.Error ?? WhyNot(found.Value)) is { } error) return error;

        mailings.Remove(found.Value);
        journal.Done(AuditActions.MailingDeleted, found.Value.Subject(), found.Value);
        return Done.Ok;
    }

    private static Error? WhyNot(Mailing mailing) =>
        mailing.SeriesId is not null ? MailingErrors.OfSeries
        : mailing is { State: MailingState.Draft, StartedAt: null } ? null
        : MailingErrors.NotDraft;
}
