using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A person.</summary>
public class MessageOriginUser : MessageOrigin
{
    public User SenderUser { get; set; } = null!;

    public override MessageOriginType Type => MessageOriginType.User;
}
