namespace Telegram.Bot.Types;

/// <summary>An emoji with a random value.</summary>
public class Dice
{
    public string Emoji { get; set; } = null!;

    public int Value { get; set; }
}
