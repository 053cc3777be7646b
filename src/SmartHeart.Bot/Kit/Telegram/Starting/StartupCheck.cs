using Microsoft.Extensions.Logging;
using SmartHeart.Bot.Kit.Telegram.Sending;
using SmartHeart.Bot.Kit.Wording;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace SmartHeart.Bot.Kit.Telegram.Starting;

/// <summary>Looks, before anything runs, whether token, group, topics and rights are what the settings say. While Telegram is away it tries on.</summary>
internal sealed partial class StartupCheck(
    ITelegramBotClient client,
    BotOptions options,
    BotIdentity identity,
    TopicProbe topics,
    CommandMenu menu,
    Speech speech,
    TimeProvider clock,
    ILogger<StartupCheck> log)
{
    /// <summary>One line for people per wrong setting; none when the bot may run. Publishes the command menu then.</summary>
    public async Task<IReadOnlyList<string>> Run(CancellationToken cancellationToken)
    {
        var connection = new Receiving.ConnectionLog(clock, log);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var faults = await Look(cancellationToken);
                connection.Back();
                if (faults.Count == 0) await menu.Publish(cancellationToken);
                return faults;
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested && IsPassing(ErrorClassifier.Of(fault)))
            {
                var verdict = ErrorClassifier.Of(fault);
                connection.Lost(verdict);
                await Task.Delay(verdict.RetryAfter ?? RetryPolicy.Pause(attempt), clock, cancellationToken);
            }
        }
    }

    private static bool IsPassing(Verdict verdict) => verdict.IsPassing || verdict.Fault == Fault.Ambiguous;

    private async Task<IReadOnlyList<string>> Look(CancellationToken cancellationToken)
    {
        if (await Asked(() => client.GetMe(cancellationToken: cancellationToken)) is not { } me) return [Line("token")];
        identity.Is(me.Id, me.Username ?? "");
        LogBot(log, me.Username, me.Id);

        if (await Asked(() => client.GetChat(options.AdminGroupId, cancellationToken: cancellationToken)) is not { } chat) return [Line("group_unknown")];
        if (chat is not { Type: ChatType.Supergroup, IsForum: true }) return [Line("group_no_forum")];
        if (await Asked(() => client.GetChatMember(options.AdminGroupId, me.Id, cancellationToken: cancellationToken)) is not ChatMemberAdministrator rights)
            return [Line("not_admin")];
        if (!rights.CanDeleteMessages) LogCannotDelete(log);
        return await topics.Faults(cancellationToken);
    }

    /// <summary>The answer; null when Telegram refuses to give it.</summary>
    private static async Task<T?> Asked<T>(Func<Task<T>> ask)
        where T : class
    {
        try
        {
            return await ask();
        }
        catch (Exception refusal) when (ErrorClassifier.Of(refusal).Fault is Fault.Unauthorized or Fault.Unreachable or Fault.Forbidden or Fault.Migrated or Fault.Refused)
        {
            return null;
        }
    }

    private string Line(string key) => key == "token"
        ? speech.Own().Plain("telegram.start.token")
        : speech.Own().Plain($"telegram.start.{key}", ("group", options.AdminGroupId.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [LoggerMessage(Level = LogLevel.Information, Message = "The bot is @{Username} ({BotId})")]
    private static partial void LogBot(ILogger log, string? username, long botId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bot may not delete messages in the admin group: outdated screens will stay in its topics")]
    private static partial void LogCannotDelete(ILogger log);
}
