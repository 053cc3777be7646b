using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram;

/// <inheritdoc/>
internal sealed class TopicScreens(IRenderer renderer, IMessageSender sender, AdminGroup group) : ITopicScreens
{
    /// <inheritdoc/>
    public async Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        var shown = await renderer.Show(group.SpotOf(topic), screen, over, cancellationToken);
        return shown.Delivery.State == DeliveryState.TopicGone
            ? shown with { Delivery = await sender.ToTopic(topic, screen.Text.Value, cancellationToken) }
            : shown;
    }

    /// <inheritdoc/>
    public TimeSpan DelayOf(AdminTopic topic, Screen screen, Anchor? over) => renderer.DelayOf(group.SpotOf(topic), screen, over);
}
