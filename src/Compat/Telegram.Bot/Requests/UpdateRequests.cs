using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class GetUpdatesRequest() : BotRequest<Update[]>("getUpdates"), ILongPoll
{
    public int? Offset { get; init; }

    public int? Limit { get; init; }

    public int? Timeout { get; init; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; init; }

    TimeSpan ILongPoll.Hold => TimeSpan.FromSeconds(Timeout.GetValueOrDefault());
}

internal sealed class SetWebhookRequest() : BotRequest<bool>("setWebhook")
{
    public required string Url { get; init; }

    public InputFile? Certificate { get; init; }

    public string? IpAddress { get; init; }

    public int? MaxConnections { get; init; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; init; }

    public bool DropPendingUpdates { get; init; }

    public string? SecretToken { get; init; }
}

internal sealed class DeleteWebhookRequest() : BotRequest<bool>("deleteWebhook")
{
    public bool DropPendingUpdates { get; init; }
}

internal sealed class GetWebhookInfoRequest() : BotRequest<WebhookInfo>("getWebhookInfo");

internal sealed class AnswerCallbackQueryRequest() : BotRequest<bool>("answerCallbackQuery")
{
    public required string CallbackQueryId { get; init; }

    public string? Text { get; init; }

    public bool ShowAlert { get; init; }

    public string? Url { get; init; }

    public int? CacheTime { get; init; }
}
