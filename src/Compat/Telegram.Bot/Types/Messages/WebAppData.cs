namespace Telegram.Bot.Types;

/// <summary>What a web app sent.</summary>
public class WebAppData
{
    public string Data { get; set; } = null!;

    public string ButtonText { get; set; } = null!;
}
