using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Settings;

/// <summary>An owner arranges the topics of mailings.</summary>
/// <param name="Topic">One of <see cref="InterestTopics.Each"/>.</param>
/// <param name="Change">What is done to it.</param>
/// <param name="Version">The version that the owner looked at.</param>
[Allow(Role.Owner)]
public sealed record ArrangeTopics(Interests Topic, TopicChange Change, int Version) : ICommand<Done>;

internal sealed class ArrangeTopicsHandler(ISettings settings, SettingChanges changes) : ICommandHandler<ArrangeTopics, Done>
{
    public async Task<Result<Done>> Handle(ArrangeTopics command, CancellationToken cancellationToken)
    {
        var list = TopicList.Read(settings.Now[SettingNames.Topics]);
        var arranged = command.Change == TopicChange.Raise ? list.Raise(command.Topic) : list.Show(command.Topic, command.Change == TopicChange.Show);
        if (arranged.Error is { } error) return error;

        var value = arranged.Value.ToString();
        return await changes.Set(SettingNames.Topics, command.Version, value == TopicList.Default.ToString() ? null : value, cancellationToken);
    }
}

/// <summary>What is done to a topic of mailings. Kept in buttons: never renumbered.</summary>
public enum TopicChange
{
    /// <summary>People see it and may choose.</summary>
    Show = 1,

    /// <summary>Nobody is offered it any more; who has chosen keeps their choice.</summary>
    Hide = 2,

    /// <summary>It goes up by one.</summary>
    Raise = 3,
}
