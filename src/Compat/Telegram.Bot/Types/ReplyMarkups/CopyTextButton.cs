namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What a button puts on the clipboard: 1-256 characters.</summary>
public class CopyTextButton
{
    public string Text { get; set; } = null!;

    public static implicit operator CopyTextButton(string text) => new() { Text = text };
}
