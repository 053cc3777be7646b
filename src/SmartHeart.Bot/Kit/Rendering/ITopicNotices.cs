using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Rendering;

/// <summary>Notices with buttons, in topics of the admin group: they wait behind answers to people, as those of <see cref="IMessageSender"/> do.</summary>
internal interface ITopicNotices
{
    /// <summary>Sends text and inline buttons of a screen. Where the topic is gone, they go to General.</summary>
    Task<Delivery> Tell(AdminTopic topic, Screen screen, CancellationToken cancellationToken);
}
