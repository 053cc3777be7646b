namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Takes the reply keyboard away.</summary>
public class ReplyKeyboardRemove : ReplyMarkup
{
    public bool RemoveKeyboard { get; } = true;

    public bool Selective { get; set; }
}
