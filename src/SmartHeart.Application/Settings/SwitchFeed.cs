using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Settings;

/// <summary>An owner switches a kind of events on or off in the events topic. What happens while it is off is not told later either.</summary>
/// <param name="Switch">Which.</param>
/// <param name="On">Whether it is told from now on.</param>
/// <param name="Version">The version that the owner looked at.</param>
[Allow(Role.Owner)]
public sealed record SwitchFeed(FeedSwitch Switch, bool On, int Version) : ICommand<Done>;

internal sealed class SwitchFeedHandler(SettingChanges changes) : ICommandHandler<SwitchFeed, Done>
{
    public Task<Result<Done>> Handle(SwitchFeed command, CancellationToken cancellationToken) => changes.Set(
        SettingNames.Feed(FeedSwitches.NameOf(command.Switch)), command.Version, command.On ? null : FeedSwitches.Off, cancellationToken);
}
