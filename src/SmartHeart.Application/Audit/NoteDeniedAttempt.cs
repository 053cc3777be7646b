using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>Keeps in the journal that somebody tried what has no place where they did, or is not theirs. They get no answer.</summary>
/// <param name="Action">What they tried, as a route is named (<c>/admin</c>); never what they wrote.</param>
/// <param name="Place">Where: <c>private</c>, or the chat's and topic's ids.</param>
[Allow(Role.User)]
public sealed record NoteDeniedAttempt(string Action, string Place) : ICommand<Done>
{
    /// <summary>Stands between the two in the subject of the line, and in no other denied line: by it erasing finds what to unname.</summary>
    public const string Separator = " · ";
}

internal sealed class NoteDeniedAttemptHandler(Journal journal) : ICommandHandler<NoteDeniedAttempt, Done>
{
    public Task<Result<Done>> Handle(NoteDeniedAttempt command, CancellationToken cancellationToken)
    {
        journal.Denied(AuditActions.AccessDenied, $"{command.Action}{NoteDeniedAttempt.Separator}{command.Place}");
        return Task.FromResult(Done.Ok);
    }
}
