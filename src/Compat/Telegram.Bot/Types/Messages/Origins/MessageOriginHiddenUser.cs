using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A person who hides the account in forwards.</summary>
public class MessageOriginHiddenUser : MessageOrigin
{
    public string SenderUserName { get; set; } = null!;

    public override MessageOriginType Type => MessageOriginType.HiddenUser;
}
