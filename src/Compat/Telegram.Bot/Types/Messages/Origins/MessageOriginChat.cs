using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A message in the name of a group.</summary>
public class MessageOriginChat : MessageOrigin
{
    public Chat SenderChat { get; set; } = null!;

    public string? AuthorSignature { get; set; }

    public override MessageOriginType Type => MessageOriginType.Chat;
}
