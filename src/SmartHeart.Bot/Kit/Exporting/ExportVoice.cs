using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>Says in the topic how far a workbook is: one message, edited, since all topics of the group share twenty a minute.</summary>
internal sealed class ExportVoice(ITopicScreens topics, ExportPlan plan, TimeProvider clock, int messageId)
{
    private static readonly TimeSpan BetweenWords = TimeSpan.FromSeconds(10);
    private long _toldAt;

    /// <summary>Telegram's id of the message; 0 for none yet.</summary>
    public int MessageId { get; private set; } = messageId;

    /// <summary>Whether it is time for another word.</summary>
    public bool IsTime => clock.GetElapsedTime(_toldAt) >= BetweenWords;

    /// <summary>Says how far it is.</summary>
    public Task Goes(Html words, CancellationToken cancellationToken)
    {
        var screen = new Screen { Text = words };
        return Show(plan.Stop is { } stop ? screen.Row(stop) : screen, cancellationToken);
    }

    /// <summary>Says what it came to.</summary>
    public Task Ends(Html words, CancellationToken cancellationToken) => Show(new Screen { Text = words }, cancellationToken);

    /// <summary>Says something in a message of its own, which stays.</summary>
    public async Task<OutboxVerdict?> Apart(Html words, CancellationToken cancellationToken)
    {
        var shown = await topics.Show(plan.Topic, new Screen { Text = words }, null, cancellationToken);
        return shown.Delivery.State == DeliveryState.Retry ? OutboxVerdict.Retry(shown.Delivery.Words ?? "", shown.Delivery.RetryAfter) : null;
    }

    private async Task Show(Screen screen, CancellationToken cancellationToken)
    {
        var shown = await topics.Show(plan.Topic, screen, MessageId == 0 ? null : new Anchor(MessageId), cancellationToken);
        if (shown.Delivery.State == DeliveryState.Sent && shown.Anchor != default) MessageId = shown.Anchor.MessageId;
        _toldAt = clock.GetTimestamp();
    }
}
