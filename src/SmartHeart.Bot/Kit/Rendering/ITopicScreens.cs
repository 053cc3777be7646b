using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>Screens that no update asked for, in topics of the admin group: notices with buttons.</summary>
internal interface ITopicScreens
{
    /// <summary>Sends the screen, or turns the one at <paramref name="over"/> into it. Where the topic is gone, its text goes to General.</summary>
    Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken);

    /// <summary>About how long the screen would wait before it could be shown.</summary>
    TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over);
}
