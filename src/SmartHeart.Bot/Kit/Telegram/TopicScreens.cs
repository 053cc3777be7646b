using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Telegram;

/// <summary>Screens that no update asked for, in topics of the admin group: notices with buttons.</summary>
internal sealed class TopicScreens(IRenderer renderer, IMessageSender sender, AdminGroup group)
{
    /// <summary>Sends the screen, or turns the one at <paramref name="over"/> into it. Where the topic is gone, its text goes to General.</summary>
    public async Task<Shown> Show(AdminTopic topic, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        var shown = await renderer.Show(group.SpotOf(topic), screen, over, cancellationToken);
        return shown.Delivery.State == DeliveryState.TopicGone
            ? shown with { Delivery = await sender.ToTopic(topic, screen.Text.Value, cancellationToken) }
            : shown;
    }
}
