using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>An owner wants the recipients of a mailing as a workbook: made in the background, sent to topic mailings.</summary>
[Allow(Role.Owner)]
public sealed record ExportRecipients(int Id) : ICommand<Done>;

internal sealed class ExportRecipientsHandler(IMailingRepository mailings, IOutbox outbox, Journal journal, TimeProvider clock)
    : ICommandHandler<ExportRecipients, Done>
{
    public async Task<Result<Done>> Handle(ExportRecipients command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        outbox.Add(new RecipientsToExport(mailing.Id, clock.GetUtcNow()));
        journal.Done(AuditActions.MailingExported, mailing.Subject(), mailing);
        return Done.Ok;
    }
}
