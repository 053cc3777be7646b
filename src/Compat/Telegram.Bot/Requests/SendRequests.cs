using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Requests;

internal sealed class SendMessageRequest() : SendRequest<Message>("sendMessage")
{
    public required string Text { get; init; }

    public ParseMode ParseMode { get; init; }

    public IEnumerable<MessageEntity>? Entities { get; init; }

    public LinkPreviewOptions? LinkPreviewOptions { get; init; }
}

internal sealed class SendChatActionRequest() : ChatRequest<bool>("sendChatAction")
{
    public required ChatAction Action { get; init; }

    public int? MessageThreadId { get; init; }

    public string? BusinessConnectionId { get; init; }
}

internal sealed class SendMediaGroupRequest() : SendRequest<Message[]>("sendMediaGroup")
{
    public required IEnumerable<IAlbumInputMedia> Media { get; init; }
}
