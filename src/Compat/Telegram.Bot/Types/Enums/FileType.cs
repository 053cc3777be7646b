namespace Telegram.Bot.Types.Enums;

/// <summary>How a file reaches Telegram: uploaded, by its id, or by a URL Telegram fetches.</summary>
public enum FileType
{
    Stream = 0,
    Id,
    Url,
}
