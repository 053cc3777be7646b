using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Makes a draft that says the same to the same people.</summary>
[Allow(Role.Admin)]
public sealed record CopyMailing(int Id) : ICommand<Added>;

internal sealed class CopyMailingHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<CopyMailing, Added>
{
    public async Task<Result<Added>> Handle(CopyMailing command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var copy = mailing.Copy(clock.GetUtcNow());
        mailings.Add(copy);
        journal.Done(AuditActions.MailingAdded, mailing.Subject(), copy);
        return new Added(copy);
    }
}
