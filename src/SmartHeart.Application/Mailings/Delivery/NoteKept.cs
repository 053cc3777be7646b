using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings.Reports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>What was to happen to the messages of a mailing has happened. Nothing when something else is to happen meanwhile.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Upkeep">What happened.</param>
/// <param name="Edition">Of the text that it happened with.</param>
/// <param name="Words">Telegram's words when it refused the text itself; null when it did not.</param>
[Allow(Role.System)]
public sealed record NoteKept(int Id, MailingUpkeep Upkeep, int Edition, string? Words) : ICommand<Done>;

internal sealed class NoteKeptHandler(IMailingRepository mailings, IOutbox outbox, TimeProvider clock) : ICommandHandler<NoteKept, Done>
{
    public async Task<Result<Done>> Handle(NoteKept command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing || (mailing.Upkeep, mailing.Edition) != (command.Upkeep, command.Edition)) return Done.Ok;
        if (mailing.Kept(clock.GetUtcNow()).Error is { } error) return error;

        var kind = command.Upkeep == MailingUpkeep.Removing ? NoticeKind.Removed : NoticeKind.Rewritten;
        outbox.Add(new MailingNotice(mailing.Id, kind, Words: command.Words), MailingNotice.OrderOf(mailing.Id));
        return Done.Ok;
    }
}
