using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Scheduling;

/// <summary>An admin decides on a mailing whose time passed while the bot was down.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Send">Whether it starts now; else this time is left out, and one that does not repeat is a draft again.</param>
[Allow(Role.Admin)]
public sealed record DecideOverdue(int Id, bool Send) : ICommand<OverdueDecided>;

internal sealed class DecideOverdueHandler(IMailingRepository mailings, Turn turn, TimeProvider clock) : ICommandHandler<DecideOverdue, OverdueDecided>
{
    public async Task<Result<OverdueDecided>> Handle(DecideOverdue command, CancellationToken cancellationToken)
    {
        if (await mailings.Find(command.Id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        if (mailing.State != MailingState.Overdue) return MailingErrors.NotScheduled;

        var now = clock.GetUtcNow();
        var decided = command.Send ? turn.Take(mailing, now) : turn.Leave(mailing, now);
        return decided.Map(_ => new OverdueDecided(mailing.StartAt));
    }
}

/// <summary>What was decided.</summary>
/// <param name="NextAt">When a repeating one goes next, UTC; null for one that does not repeat.</param>
public sealed record OverdueDecided(DateTimeOffset? NextAt);
