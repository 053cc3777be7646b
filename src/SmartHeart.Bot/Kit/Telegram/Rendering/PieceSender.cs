using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SmartHeart.Bot.Kit.Telegram.Rendering;

/// <summary>Sends one piece by the method that fits it.</summary>
internal sealed class PieceSender(TelegramSender sender)
{
    /// <summary>Ids of the messages made, in order.</summary>
    /// <param name="lane">Who asks.</param>
    /// <param name="spot">Where.</param>
    /// <param name="piece">What.</param>
    /// <param name="anchor">Where the screen is expected to stand, for the marks on its buttons.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<Reply<int[]>> Send(Lane lane, Spot spot, Piece piece, Anchor anchor, CancellationToken cancellationToken)
    {
        var toll = Toll.Send(lane, spot.ChatId, piece.Messages);
        if (piece.Media.Length > 1)
        {
            var album = await sender.Send(toll, (bot, chat, token) => Album(bot, chat, spot, piece, token), cancellationToken);
            return new Reply<int[]>(album.Value?.Select(m => m.Id).ToArray(), album.Verdict);
        }

        var markup = Markup.Any(piece, anchor);
        var reply = await sender.Send(toll, (bot, chat, token) => One(bot, chat, spot, piece, markup, token), cancellationToken);
        return new Reply<int[]>(reply.Value is { } message ? [message.Id] : null, reply.Verdict);
    }

    private static int? Thread(Spot spot) => spot.TopicId == 0 ? null : spot.TopicId;

    private static Task<Message[]> Album(ITelegramBotClient bot, long chat, Spot spot, Piece piece, CancellationToken cancellationToken) =>
        bot.SendMediaGroup(chat, piece.Media.Select(InputFiles.ForAlbum), messageThreadId: Thread(spot), cancellationToken: cancellationToken);

    private static Task<Message> One(ITelegramBotClient bot, long chat, Spot spot, Piece piece, ReplyMarkup? markup, CancellationToken cancellationToken)
    {
        var (thread, text) = (Thread(spot), piece.Html);
        if (piece.Media.IsEmpty)
        {
            return bot.SendMessage(
                chat, text, parseMode: ParseMode.Html, replyMarkup: markup, linkPreviewOptions: !piece.LinkPreview, messageThreadId: thread, cancellationToken: cancellationToken);
        }

        var file = InputFiles.Of(piece.Media[0]);
        var caption = text.Length == 0 ? null : text;
        var mode = caption is null ? ParseMode.None : ParseMode.Html;
        return piece.Media[0].Kind switch
        {
            MediaKind.Photo => bot.SendPhoto(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, cancellationToken: cancellationToken),
            MediaKind.Video => bot.SendVideo(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, supportsStreaming: true, cancellationToken: cancellationToken),
            MediaKind.Animation => bot.SendAnimation(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, cancellationToken: cancellationToken),
            MediaKind.Audio => bot.SendAudio(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, cancellationToken: cancellationToken),
            MediaKind.Voice => bot.SendVoice(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, cancellationToken: cancellationToken),
            _ => bot.SendDocument(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, cancellationToken: cancellationToken),
        };
    }
}
