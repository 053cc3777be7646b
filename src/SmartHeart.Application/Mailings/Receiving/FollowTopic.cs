using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Receiving;

/// <summary>
/// A person wants no more mailings about the topic of one that they got, or wants them again. Open without consent: nobody has to agree to anything to be left
/// alone.
/// </summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Wanted">Whether they want it: the button says what it does, so that pressing it ten times is pressing it once.</param>
[Allow(Role.User)]
public sealed record FollowTopic(int MailingId, bool Wanted) : ICommand<TopicFollowed>;

internal sealed class FollowTopicHandler(IUserRepository users, IMailingRepository mailings, IActor actor, CurrentValues values)
    : ICommandHandler<FollowTopic, TopicFollowed>
{
    public async Task<Result<TopicFollowed>> Handle(FollowTopic command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;
        if (await mailings.Find(command.MailingId, cancellationToken) is not { } mailing) return MailingErrors.Gone;

        var before = user.Interests;
        user.CareFor(mailing.Topic, command.Wanted, values.Now.Topics.Shown);
        return new TopicFollowed(mailing.Id, mailing.Topic, user.Interests != before);
    }
}

/// <summary>What was chosen.</summary>
/// <param name="MailingId">The mailing.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="IsNews">False when it was so already.</param>
public sealed record TopicFollowed(int MailingId, Interests Topic, bool IsNews);
