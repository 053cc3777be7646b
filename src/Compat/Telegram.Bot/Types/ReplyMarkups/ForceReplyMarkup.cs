namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Opens a reply to the message in the person's app.</summary>
public class ForceReplyMarkup : ReplyMarkup
{
    public bool ForceReply { get; } = true;

    /// <summary>1-64 characters.</summary>
    public string? InputFieldPlaceholder { get; set; }

    public bool Selective { get; set; }
}
