using System.Globalization;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Bot.Kit.Wording;
using Telegram.Bot;

namespace SmartHeart.Bot.Kit.Telegram.Starting;

/// <summary>
/// Looks whether the topics exist. The Bot API can't list topics, and <c>sendChatAction</c> says yes to a deleted one
/// (https://github.com/tdlib/telegram-bot-api/issues/732), so a silent message is sent and deleted at once: sending to a missing topic is refused for sure.
/// </summary>
internal sealed class TopicProbe(ITelegramBotClient client, SendGate gate, BotOptions options, Speech speech)
{
    /// <summary>One line per topic that the bot can't write to. General always exists.</summary>
    public async Task<IReadOnlyList<string>> Faults(CancellationToken cancellationToken)
    {
        (string Setting, int Topic)[] settings =
            [("MAIN_TOPIC_ID", options.MainTopicId), ("MAILING_TOPIC_ID", options.MailingTopicId), ("EVENTS_TOPIC_ID", options.EventsTopicId)];
        var lines = await Task.WhenAll(settings.Where(s => s.Topic != 0).Select(s => Fault(s.Setting, s.Topic, cancellationToken)));
        return [.. lines.OfType<string>()];
    }

    private async Task<string?> Fault(string setting, int topic, CancellationToken cancellationToken)
    {
        var words = speech.Own().Plain("telegram.probe");
        try
        {
            // Telegram counts it like any other message to the group.
            using var passage = await gate.Enter(Toll.Send(Lane.Interactive, options.AdminGroupId), cancellationToken);
            var probe = await client.SendMessage(options.AdminGroupId, words, messageThreadId: topic, disableNotification: true, cancellationToken: cancellationToken);
            await client.DeleteMessage(options.AdminGroupId, probe.Id, cancellationToken: cancellationToken);
            return null;
        }
        catch (Exception fault) when (ErrorClassifier.Of(fault) is var verdict && !verdict.IsPassing && verdict.Fault != Sending.Fault.Ambiguous)
        {
            var isClosed = verdict.Words?.Contains("CLOSED", StringComparison.OrdinalIgnoreCase) == true || verdict.Fault == Sending.Fault.Forbidden;
            var key = isClosed ? "telegram.start.topic_closed" : "telegram.start.topic";
            return speech.Own().Plain(key, ("setting", setting), ("topic", topic.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
