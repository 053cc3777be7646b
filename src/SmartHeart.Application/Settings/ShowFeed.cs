using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks at what the events topic is told.</summary>
[Allow(Role.Admin)]
public sealed record ShowFeed : IQuery<FeedView>;

internal sealed class ShowFeedHandler(ISettings settings) : IQueryHandler<ShowFeed, FeedView>
{
    public Task<Result<FeedView>> Handle(ShowFeed query, CancellationToken cancellationToken) =>
        Task.FromResult<Result<FeedView>>(new FeedView([.. Enum.GetValues<FeedSwitch>().Select(Line)]));

    private FeedLine Line(FeedSwitch what)
    {
        var name = FeedSwitches.NameOf(what);
        return new FeedLine(what, name, FeedSwitches.IsOn(what, settings.Now), settings.Now.VersionOf(SettingNames.Feed(name)));
    }
}

/// <summary>What the events topic is told.</summary>
/// <param name="Lines">All kinds.</param>
public sealed record FeedView(IReadOnlyList<FeedLine> Lines);

/// <summary>A kind of events.</summary>
/// <param name="Switch">Which.</param>
/// <param name="Name">How its setting is called.</param>
/// <param name="IsOn">Whether it is told.</param>
/// <param name="Version">How often it was switched.</param>
public sealed record FeedLine(FeedSwitch Switch, string Name, bool IsOn, int Version);
