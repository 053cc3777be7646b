using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <content>What is known of a wait before it begins, and what is spared.</content>
internal sealed partial class Renderer
{
    /// <summary>The sign lasts five seconds (https://core.telegram.org/bots/api#sendchataction).</summary>
    private static readonly TimeSpan BetweenSigns = TimeSpan.FromSeconds(4.5);

    /// <inheritdoc/>
    public TimeSpan DelayOf(Spot spot, Screen screen, Anchor? over)
    {
        if (Layout.Of(KnownMedia.Of(screen, files.Has)) is not { } layout) return TimeSpan.Zero;
        var isEdit = over is { MessageId: > 0 } old && Edits.Choose(old, recent.Find(spot, old), layout) != Edit.Replace;
        if (isEdit && IsShown(spot, over!.Value, layout)) return TimeSpan.Zero;
        var messages = layout.Above.Sum(piece => piece.Messages) + layout.Anchor.Messages;
        return gate.DelayOf(isEdit ? Toll.Edit(Answers, spot.ChatId) : Toll.Send(Answers, spot.ChatId, messages));
    }

    /// <inheritdoc/>
    public async Task Busy(Spot spot, Task done, CancellationToken cancellationToken)
    {
        while (!done.IsCompleted)
        {
            // After a 429 nothing at all leaves, a courtesy least of all.
            if (!gate.IsStopped) await Sign(spot, cancellationToken);
            await Task.WhenAny(done, Task.Delay(BetweenSigns, clock, cancellationToken));
        }
    }

    private Task Sign(Spot spot, CancellationToken cancellationToken) => sender.Change(
        Toll.Beside(Answers, spot.ChatId),
        (bot, chat, token) => bot.SendChatAction(chat, ChatAction.Typing, messageThreadId: spot.TopicId == 0 ? null : spot.TopicId, cancellationToken: token),
        cancellationToken);

    /// <summary>Whether that very screen stands there: an edit would change nothing, and cost one of a group's twenty a minute.</summary>
    private bool IsShown(Spot spot, Anchor old, Layout layout) => recent.Find(spot, old) == Standing.Of(layout);
}
