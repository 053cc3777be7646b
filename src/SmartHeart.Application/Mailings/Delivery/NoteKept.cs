using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Delivery;

/// <summary>What was to happen to the messages of a mailing has happened. Nothing when something else is to happen meanwhile.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Upkeep">What happened.</param>
[Allow(Role.System)]
public sealed record NoteKept(int Id, MailingUpkeep Upkeep) : ICommand<Done>;

internal sealed class NoteKeptHandler(IMailingRepository mailings, TimeProvider clock) : ICommandHandler<NoteKept, Done>
{
    public async Task<Result<Done>> Handle(NoteKept command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is { } mailing && mailing.Upkeep == command.Upkeep) return mailing.Kept(clock.GetUtcNow());
        return Done.Ok;
    }
}
