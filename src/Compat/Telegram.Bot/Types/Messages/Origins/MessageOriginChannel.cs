using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A channel's post.</summary>
public class MessageOriginChannel : MessageOrigin
{
    public Chat Chat { get; set; } = null!;

    public int MessageId { get; set; }

    public string? AuthorSignature { get; set; }

    public override MessageOriginType Type => MessageOriginType.Channel;
}
