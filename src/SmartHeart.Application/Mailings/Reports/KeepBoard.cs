using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Reports;

/// <summary>The progress of a mailing is shown by another message from now on.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="MessageId">Telegram's id.</param>
[Allow(Role.System)]
public sealed record KeepBoard(int MailingId, int MessageId) : ICommand<Done>;

internal sealed class KeepBoardHandler(IBoardLog boards) : ICommandHandler<KeepBoard, Done>
{
    public Task<Result<Done>> Handle(KeepBoard command, CancellationToken cancellationToken)
    {
        boards.Keep(command.MailingId, command.MessageId);
        return Task.FromResult(Done.Ok);
    }
}
