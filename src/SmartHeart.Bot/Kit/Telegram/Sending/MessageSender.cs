using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Telegram.Rendering;
using SmartHeart.Bot.Kit.Wording;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>Notices. When a topic is gone they go to General, and an hourly word says which setting to mend.</summary>
internal sealed partial class MessageSender(
    TelegramSender sender, [FromKeyedServices(MessageSender.Uploads)] ITelegramBotClient uploads, AdminGroup group, BotOptions options, Speech speech,
    TimeProvider clock, ILogger<MessageSender> log) : IMessageSender, ITopicNotices
{
    /// <summary>The client that waits longer, for files.</summary>
    public const string Uploads = "uploads";

    private static readonly TimeSpan BetweenHints = TimeSpan.FromHours(1);
    private readonly long[] _hintedAt = new long[Enum.GetValues<AdminTopic>().Length];

    /// <inheritdoc/>
    public Task<Delivery> ToTopic(AdminTopic topic, string html, CancellationToken cancellationToken) =>
        ToTopic(topic, topicId => Send(group.Id, topicId, html, cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public Task<Delivery> Tell(AdminTopic topic, Screen screen, CancellationToken cancellationToken) =>
        ToTopic(topic, topicId => Send(group.Id, topicId, screen.Text.Value, cancellationToken, Markup.Inline(screen.Rows, default)), cancellationToken);

    /// <inheritdoc/>
    public Task<Delivery> ToUser(long telegramId, string html, CancellationToken cancellationToken) => Send(telegramId, 0, html, cancellationToken);

    /// <inheritdoc/>
    public async Task<Delivery> CopyToUser(long telegramId, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        var toll = Toll.Send(Lane.Notice, telegramId, messageIds.Count);
        if (messageIds is [var only])
        {
            var copy = await sender.Send(toll, (bot, chat, token) => bot.CopyMessage(chat, group.Id, only, cancellationToken: token), cancellationToken);
            return copy.Verdict.ToDelivery(copy.Value?.Id ?? 0);
        }

        var copies = await sender.Send(toll, (bot, chat, token) => bot.CopyMessages(chat, group.Id, messageIds, cancellationToken: token), cancellationToken);
        if (!copies.Ok) return copies.Verdict.ToDelivery();
        return copies.Value is [var first, ..] all
            ? new Delivery(DeliveryState.Sent, first.Id, all.Length == messageIds.Count ? null : string.Create(Invariant, $"{all.Length}/{messageIds.Count}"))
            : new Delivery(DeliveryState.ContentFault, Words: "nothing could be copied");
    }

    /// <inheritdoc/>
    public Task<Delivery> DocumentToTopic(AdminTopic topic, string path, string name, string html, CancellationToken cancellationToken) =>
        ToTopic(topic, topicId => Upload(topicId, path, name, html, cancellationToken), cancellationToken);

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private async Task<Delivery> ToTopic(AdminTopic topic, Func<int, Task<Delivery>> send, CancellationToken cancellationToken)
    {
        var (topicId, setting) = Settings(topic);
        var delivery = await send(topicId);
        if (delivery.State != DeliveryState.TopicGone || topicId == 0) return delivery;

        if (MayHint(topic))
        {
            LogTopicGone(log, setting, topicId);
            await Send(group.Id, 0, speech.Own()["telegram.topic_gone", ("setting", setting), ("id", topicId.ToString(Invariant))].Value, cancellationToken);
        }

        return await send(0);
    }

    /// <summary>A file of 45 MB takes its time: it goes by a client that waits longer, and each try opens it anew.</summary>
    private async Task<Delivery> Upload(int topicId, string path, string name, string html, CancellationToken cancellationToken)
    {
        var reply = await sender.Send(Toll.Send(Lane.Notice, group.Id), Document, cancellationToken);
        return reply.Verdict.ToDelivery(reply.Value?.Id ?? 0);

        async Task<Message> Document(ITelegramBotClient bot, long chat, CancellationToken token)
        {
            await using var file = File.OpenRead(path);
            return await uploads.SendDocument(
                chat, InputFile.FromStream(file, name), caption: html, parseMode: ParseMode.Html, messageThreadId: topicId == 0 ? null : topicId, cancellationToken: token);
        }
    }

    private (int TopicId, string Setting) Settings(AdminTopic topic) => topic switch
    {
        AdminTopic.Main => (options.MainTopicId, "MAIN_TOPIC_ID"),
        AdminTopic.Mailings => (options.MailingTopicId, "MAILING_TOPIC_ID"),
        _ => (options.EventsTopicId, "EVENTS_TOPIC_ID"),
    };

    private bool MayHint(AdminTopic topic)
    {
        var now = clock.GetTimestamp();
        var last = Interlocked.Exchange(ref _hintedAt[(int)topic], now);
        if (last == 0 || clock.GetElapsedTime(last, now) >= BetweenHints) return true;
        Interlocked.Exchange(ref _hintedAt[(int)topic], last);
        return false;
    }

    /// <summary>Sends the text, in parts when it is too long, with the buttons under the last; the delivery is the last part's, or the first failure.</summary>
    private async Task<Delivery> Send(long chatId, int topicId, string html, CancellationToken cancellationToken, InlineKeyboardMarkup? buttons = null)
    {
        var delivery = new Delivery(DeliveryState.Failed, Words: "Nothing to send");
        var parts = HtmlSplitter.Split(html).ToList();
        for (var at = 0; at < parts.Count; at++)
        {
            var (part, under) = (parts[at], at == parts.Count - 1 ? buttons : null);
            var reply = await sender.Send<Message>(
                Toll.Send(Lane.Notice, chatId),
                (bot, chat, token) => bot.SendMessage(
                    chat, part, parseMode: ParseMode.Html, replyMarkup: under, linkPreviewOptions: true, messageThreadId: topicId == 0 ? null : topicId,
                    cancellationToken: token),
                cancellationToken);
            delivery = reply.Verdict.ToDelivery(reply.Value?.Id ?? 0);
            if (!reply.Ok) return delivery;
        }

        return delivery;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Topic {TopicId} of {Setting} is gone; its messages go to General")]
    private static partial void LogTopicGone(ILogger log, string setting, int topicId);
}
