namespace Telegram.Bot.Types;

/// <summary>What every answer of the Bot API has around its result.</summary>
public class ApiResponse
{
    public bool Ok { get; set; }

    public string? Description { get; set; }

    public int ErrorCode { get; set; }

    public ResponseParameters? Parameters { get; set; }
}
