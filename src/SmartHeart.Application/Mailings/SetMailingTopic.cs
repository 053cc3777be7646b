using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings;

/// <summary>Lets a mailing be about another topic of interest.</summary>
/// <param name="Id">The mailing.</param>
/// <param name="Version">Its version when it was shown.</param>
/// <param name="Topic">One of <see cref="InterestTopics.Each"/>.</param>
[Allow(Role.Admin)]
public sealed record SetMailingTopic(int Id, int Version, Interests Topic) : ICommand<Done>;

internal sealed class SetMailingTopicHandler(IMailingRepository mailings, Journal journal, TimeProvider clock) : ICommandHandler<SetMailingTopic, Done>
{
    public async Task<Result<Done>> Handle(SetMailingTopic command, CancellationToken cancellationToken)
    {
        var found = await mailings.FindAs(command.Id, command.Version, cancellationToken);
        if ((found.Error ?? found.Value.IsAbout(command.Topic, clock.GetUtcNow()).Error) is { } error) return error;

        journal.Done(AuditActions.MailingEdited, found.Value.Subject(), found.Value);
        return Done.Ok;
    }
}
