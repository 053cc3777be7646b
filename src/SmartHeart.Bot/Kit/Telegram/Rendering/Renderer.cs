using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <inheritdoc/>
internal sealed partial class Renderer(
    TelegramSender sender, LayoutSender layouts, SendGate gate, RecentScreens recent, LostFiles files, TimeProvider clock, ILogger<Renderer> log) : IRenderer
{
    private const int MostInToast = 200;
    private const Lane Answers = Lane.Interactive;

    /// <inheritdoc/>
    public async Task<Shown> Show(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        if (screen.DropKeyboard is not { } words) return await ShowAlone(spot, screen, over, cancellationToken);

        // Only a message can take a keyboard away. It has done so once it arrived, and needs not stay.
        var note = await DropKeyboard(spot, words, cancellationToken);
        var shown = await ShowAlone(spot, screen, over, cancellationToken);
        if (note.Value is { } sent) await layouts.Delete(Answers, spot, [sent.Id], cancellationToken);
        return shown;
    }

    /// <inheritdoc/>
    public async Task Answer(string callbackId, string? toast, bool alert, CancellationToken cancellationToken)
    {
        var verdict = await sender.Change(
            Toll.Beside(Answers),
            (bot, _, token) => bot.AnswerCallbackQuery(callbackId, text: Clip(toast), showAlert: alert, cancellationToken: token),
            cancellationToken);
        if (verdict.Fault is not (Fault.None or Fault.QueryTooOld)) LogNotAnswered(log, verdict.Fault, verdict.Words);
    }

    /// <inheritdoc/>
    public async Task Remove(Spot spot, Anchor anchor, CancellationToken cancellationToken)
    {
        var ids = Enumerable.Range(anchor.AboveId, anchor.Above).Append(anchor.MessageId).ToArray();
        var verdict = await layouts.Delete(Answers, spot, ids, cancellationToken);
        // Older than 48 hours: it stays, but its buttons must not.
        if (verdict.Fault is Fault.MessageFixed) await Freeze(spot, anchor, cancellationToken);
    }

    /// <inheritdoc/>
    public Task Freeze(Spot spot, Anchor anchor, CancellationToken cancellationToken)
    {
        recent.Forget(spot, anchor);
        return sender.Change(
            Toll.Edit(Answers, spot.ChatId),
            (bot, chat, token) => bot.EditMessageReplyMarkup(chat, anchor.MessageId, replyMarkup: null, cancellationToken: token),
            cancellationToken);
    }

    private async Task<Shown> ShowAlone(Spot spot, Screen screen, Anchor? over, CancellationToken cancellationToken)
    {
        var lost = new List<string>();
        var (placed, isEmpty) = await PlaceKnown(spot, screen, over, lost, cancellationToken);
        if (isEmpty) return new Shown((over ?? default) with { HasMedia = null }, new Delivery(DeliveryState.Sent), lost);

        // That somebody blocked the bot is no trouble, and is told in the activity feed.
        if (placed.Verdict.State is not (DeliveryState.Sent or DeliveryState.Blocked or DeliveryState.Deactivated)) LogNotShown(log, spot.ChatId, spot.TopicId, placed.Verdict.Fault, placed.Verdict.Words);
        return new Shown(placed.Anchor, placed.Verdict.ToDelivery(placed.Anchor.MessageId), lost);
    }

    /// <summary>At most 200 units, and never half of a surrogate pair.</summary>
    private static string? Clip(string? toast)
    {
        if (toast is null || toast.Length <= MostInToast) return toast;
        var end = MostInToast - 1;
        return toast[..(char.IsHighSurrogate(toast[end - 1]) ? end - 1 : end)] + "…";
    }

    private async Task<Placed> Place(Spot spot, Layout layout, Anchor? over, CancellationToken cancellationToken)
    {
        if (over is not { MessageId: > 0 } old) return await SendNew(spot, layout, cancellationToken);

        var edit = Edits.Choose(old, recent.Find(spot, old), layout);
        if (edit != Edit.Replace)
        {
            if (IsShown(spot, old, layout)) return new Placed(old with { HasMedia = null }, new Verdict(Fault.NotModified));
            var verdict = await Change(edit, spot, old, layout.Anchor, cancellationToken);
            if (verdict.Fault is Fault.None or Fault.NotModified)
            {
                recent.Note(spot, old, Standing.Of(layout));
                return new Placed(old with { HasMedia = null }, verdict);
            }

            if (verdict.Fault is not (Fault.MessageGone or Fault.MessageFixed or Fault.OtherContent)) return new Placed(default, verdict, layout.Anchor);
        }

        // The new one first: if it can't be sent, the person still has the old one.
        var placed = await SendNew(spot, layout, cancellationToken);
        if (placed.Verdict.Fault == Fault.None) await Remove(spot, old, cancellationToken);
        return placed;
    }

    private async Task<Placed> SendNew(Spot spot, Layout layout, CancellationToken cancellationToken)
    {
        var placed = await layouts.Send(Answers, spot, layout, cancellationToken);
        if (placed.Verdict.Fault == Fault.None) recent.Note(spot, placed.Anchor, Standing.Of(layout));
        return placed;
    }

    private Task<Verdict> Change(Edit edit, Spot spot, Anchor old, Piece piece, CancellationToken cancellationToken)
    {
        var markup = Markup.Inline(piece, old);
        return sender.Change(Toll.Edit(Answers, spot.ChatId), Call, cancellationToken);

        Task<Message> Call(ITelegramBotClient bot, long chat, CancellationToken token) => edit switch
        {
            Edit.Text => bot.EditMessageText(
                chat, old.MessageId, piece.Html, parseMode: ParseMode.Html, replyMarkup: markup, linkPreviewOptions: !piece.LinkPreview, cancellationToken: token),
            Edit.Caption => bot.EditMessageCaption(chat, old.MessageId, piece.Html, parseMode: ParseMode.Html, replyMarkup: markup, cancellationToken: token),
            _ => bot.EditMessageMedia(chat, old.MessageId, InputFiles.ForEdit(piece)!, replyMarkup: markup, cancellationToken: token),
        };
    }

    private Task<Reply<Message>> DropKeyboard(Spot spot, string words, CancellationToken cancellationToken) => sender.Send<Message>(
        Toll.Send(Answers, spot.ChatId),
        (bot, chat, token) => bot.SendMessage(
            chat, words, replyMarkup: new ReplyKeyboardRemove(), messageThreadId: spot.TopicId == 0 ? null : spot.TopicId, cancellationToken: token),
        cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chat {ChatId}: a screen is shown without {Count} files that Telegram refused (0: which ones is not clear): {Words}")]
    private static partial void LogWrongFile(ILogger log, long chatId, int count, string? words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chat {ChatId}, topic {TopicId}: a screen could not be shown ({Fault}): {Words}")]
    private static partial void LogNotShown(ILogger log, long chatId, int topicId, Fault fault, string? words);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A press could not be answered ({Fault}): {Words}")]
    private static partial void LogNotAnswered(ILogger log, Fault fault, string? words);
}
