using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Chooses how a mailing goes; one that runs goes so from now on.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Version">Its version when it was shown.</param>
/// <param name="Quiet">Whether quiet hours hold it.</param>
/// <param name="Paid">Whether it goes as a paid broadcast (<see cref="MailingErrors.NotPaid"/> where that is not allowed).</param>
[Allow(Role.Admin)]
public sealed record SetMailingOptions(int Id, int Version, bool Quiet, bool Paid) : ICommand<Done>;

internal sealed class SetMailingOptionsHandler(IMailingRepository mailings, MailingPolicy policy, Journal journal, TimeProvider clock)
    : ICommandHandler<SetMailingOptions, Done>
{
    public async Task<Result<Done>> Handle(SetMailingOptions command, CancellationToken cancellationToken)
    {
        if (command.Paid && !policy.PaidAllowed) return MailingErrors.NotPaid;

        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if ((found.Error ?? found.Value.Goes(command.Quiet, command.Paid, clock.GetUtcNow()).Error) is { } error) return error;

        journal.Done(AuditActions.MailingEdited, found.Value.Subject(), found.Value);
        return Done.Ok;
    }
}
