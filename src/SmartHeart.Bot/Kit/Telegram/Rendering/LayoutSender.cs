using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>Where a screen came to stand, or why it did not.</summary>
/// <param name="Anchor">Where it stands; default when it does not.</param>
/// <param name="Verdict">What Telegram said.</param>
/// <param name="Refused">The part that was refused; null when none was.</param>
internal readonly record struct Placed(Anchor Anchor, Verdict Verdict, Piece? Refused = null);

/// <summary>Sends all messages of a screen, the anchor last. Used for answers and for mailings, each in its lane.</summary>
internal sealed class LayoutSender(TelegramSender sender, PieceSender pieces)
{
    /// <summary>Sends the screen anew. When a part fails, what was sent before it is taken back.</summary>
    public async Task<Placed> Send(Lane lane, Spot spot, Layout layout, CancellationToken cancellationToken)
    {
        var above = new List<int>();
        foreach (var piece in layout.Above)
        {
            var reply = await pieces.Send(lane, spot, piece, new Anchor(above.Count == 0 ? 0 : above[^1] + 1), cancellationToken);
            if (!reply.Ok) return await TakeBack(lane, spot, above, reply.Verdict, piece, cancellationToken);
            above.AddRange(reply.Value!);
        }

        var expected = above.Count == 0 ? default : AnchorOf(above[^1] + 1, above);
        var last = await pieces.Send(lane, spot, layout.Anchor, expected, cancellationToken);
        if (!last.Ok) return await TakeBack(lane, spot, above, last.Verdict, layout.Anchor, cancellationToken);

        var anchor = AnchorOf(last.Value![^1], [.. above, .. last.Value![..^1]]);
        if (anchor != expected && Markup.IsMarked(layout.Anchor, anchor)) await Mend(lane, spot, layout.Anchor, anchor, cancellationToken);
        return new Placed(anchor, default);
    }

    /// <summary>Deletes messages; those that are gone are no fault.</summary>
    public Task<Verdict> Delete(Lane lane, Spot spot, IReadOnlyCollection<int> ids, CancellationToken cancellationToken) => sender.Change(
        Toll.None(lane, spot.ChatId),
        (bot, chat, token) => ids.Count == 1
            ? bot.DeleteMessage(chat, ids.First(), cancellationToken: token)
            : bot.DeleteMessages(chat, ids, cancellationToken: token),
        cancellationToken);

    /// <summary>Of the messages above only those with consecutive ids are noted: nobody else's message must ever be taken along.</summary>
    private static Anchor AnchorOf(int messageId, List<int> above)
    {
        if (above.Count == 0) return new Anchor(messageId);
        var run = 1;
        while (run < above.Count && above[run] == above[0] + run) run++;
        return new Anchor(messageId, run, above[0]);
    }

    /// <summary>Others wrote in between, so the id was another than the one noted in the buttons.</summary>
    private Task<Verdict> Mend(Lane lane, Spot spot, Piece piece, Anchor anchor, CancellationToken cancellationToken) => sender.Change(
        Toll.Edit(lane, spot.ChatId),
        (bot, chat, token) => bot.EditMessageReplyMarkup(chat, anchor.MessageId, replyMarkup: Markup.Inline(piece, anchor), cancellationToken: token),
        cancellationToken);

    private async Task<Placed> TakeBack(Lane lane, Spot spot, List<int> sent, Verdict verdict, Piece refused, CancellationToken cancellationToken)
    {
        if (sent.Count > 0) await Delete(lane, spot, sent, cancellationToken);
        return new Placed(default, verdict, refused);
    }
}
