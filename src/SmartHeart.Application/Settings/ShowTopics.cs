using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An admin looks at the topics of mailings.</summary>
[Allow(Role.Admin)]
public sealed record ShowTopics : IQuery<TopicsView>;

internal sealed class ShowTopicsHandler(ISettings settings) : IQueryHandler<ShowTopics, TopicsView>
{
    public Task<Result<TopicsView>> Handle(ShowTopics query, CancellationToken cancellationToken) => Task.FromResult<Result<TopicsView>>(
        new TopicsView(TopicList.Read(settings.Now[SettingNames.Topics]), settings.Now.VersionOf(SettingNames.Topics)));
}

/// <summary>The topics of mailings.</summary>
/// <param name="Topics">All of them, in order.</param>
/// <param name="Version">How often they were arranged.</param>
public sealed record TopicsView(TopicList Topics, int Version);
