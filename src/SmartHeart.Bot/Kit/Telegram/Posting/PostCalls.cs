using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Rendering;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SmartHeart.Bot.Kit.Telegram.Posting;

/// <summary>The calls of the Bot API that a post is made of.</summary>
internal static class PostCalls
{
    /// <summary>A post of one message.</summary>
    public static Task<Message> One(ITelegramBotClient bot, long chat, int topic, Post post, CancellationToken token)
    {
        var (part, markup, thread, paid) = (post.Parts[0], Markup(post), Thread(topic), post.Paid);
        if (part.Media is not { } media)
        {
            return bot.SendMessage(
                chat, part.Html, parseMode: ParseMode.Html, replyMarkup: markup, linkPreviewOptions: Preview(post.Preview), messageThreadId: thread,
                allowPaidBroadcast: paid, cancellationToken: token);
        }

        var (file, caption, mode) = (InputFiles.Of(media), Caption(part), Mode(part));
        return media.Kind switch
        {
            MediaKind.Photo => bot.SendPhoto(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread,
                showCaptionAboveMedia: part.CaptionAbove, hasSpoiler: part.Spoiler, allowPaidBroadcast: paid, cancellationToken: token),
            MediaKind.Video => bot.SendVideo(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread,
                showCaptionAboveMedia: part.CaptionAbove, hasSpoiler: part.Spoiler, supportsStreaming: true, allowPaidBroadcast: paid, cancellationToken: token),
            MediaKind.Animation => bot.SendAnimation(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread,
                showCaptionAboveMedia: part.CaptionAbove, hasSpoiler: part.Spoiler, allowPaidBroadcast: paid, cancellationToken: token),
            MediaKind.Audio => bot.SendAudio(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, allowPaidBroadcast: paid, cancellationToken: token),
            MediaKind.Voice => bot.SendVoice(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, allowPaidBroadcast: paid, cancellationToken: token),
            _ => bot.SendDocument(chat, file, caption: caption, parseMode: mode, replyMarkup: markup, messageThreadId: thread, allowPaidBroadcast: paid, cancellationToken: token),
        };
    }

    /// <summary>An album, without its buttons.</summary>
    public static Task<Message[]> Album(ITelegramBotClient bot, long chat, int topic, Post post, CancellationToken token) => bot.SendMediaGroup(
        chat, post.Parts.Select(InAlbum), messageThreadId: Thread(topic), allowPaidBroadcast: post.Paid, cancellationToken: token);

    /// <summary>The buttons of an album.</summary>
    public static Task<Message> Buttons(ITelegramBotClient bot, long chat, int topic, Post post, CancellationToken token) => bot.SendMessage(
        chat, post.Under.Value, parseMode: ParseMode.Html, replyMarkup: Markup(post), messageThreadId: Thread(topic), allowPaidBroadcast: post.Paid, cancellationToken: token);

    /// <summary>Another text, or caption, for a message that was sent. The buttons of an album stand elsewhere and stay.</summary>
    public static Task Edit(ITelegramBotClient bot, long chat, int messageId, Post post, CancellationToken token)
    {
        var part = post.Parts.FirstOrDefault(one => one.Html.Length > 0) ?? post.Parts[0];
        var markup = post.IsAlbum ? null : Markup(post);
        return part.Media is null
            ? bot.EditMessageText(chat, messageId, part.Html, parseMode: ParseMode.Html, replyMarkup: markup, linkPreviewOptions: Preview(post.Preview), cancellationToken: token)
            : bot.EditMessageCaption(
                chat, messageId, Caption(part), parseMode: Mode(part), replyMarkup: markup, showCaptionAboveMedia: part.CaptionAbove, cancellationToken: token);
    }

    private static int? Thread(int topic) => topic == 0 ? null : topic;

    private static string? Caption(PostPart part) => part.Html.Length == 0 ? null : part.Html;

    private static ParseMode Mode(PostPart part) => part.Html.Length == 0 ? ParseMode.None : ParseMode.Html;

    private static LinkPreviewOptions? Preview(PostPreview? preview) => preview is null
        ? null
        : new LinkPreviewOptions
        {
            IsDisabled = preview.Off,
            Url = preview.Url,
            PreferSmallMedia = preview.Small,
            PreferLargeMedia = preview.Large,
            ShowAboveText = preview.Above,
        };

    private static InlineKeyboardMarkup? Markup(Post post) => post.Rows.IsEmpty
        ? null
        : new InlineKeyboardMarkup(post.Rows.Select(row => row.Select(button => button.Url is { } url
            ? InlineKeyboardButton.WithUrl(button.Text, url)
            : InlineKeyboardButton.WithCallbackData(button.Text, button.Data ?? ""))));

    private static IAlbumInputMedia InAlbum(PostPart part)
    {
        var (file, caption, mode) = (InputFiles.Of(part.Media!), Caption(part), Mode(part));
        return part.Media!.Kind switch
        {
            MediaKind.Video => new InputMediaVideo(file) { Caption = caption, ParseMode = mode, HasSpoiler = part.Spoiler, ShowCaptionAboveMedia = part.CaptionAbove },
            MediaKind.Document => new InputMediaDocument(file) { Caption = caption, ParseMode = mode },
            MediaKind.Audio => new InputMediaAudio(file) { Caption = caption, ParseMode = mode },
            _ => new InputMediaPhoto(file) { Caption = caption, ParseMode = mode, HasSpoiler = part.Spoiler, ShowCaptionAboveMedia = part.CaptionAbove },
        };
    }
}
