namespace Telegram.Bot.Types;

internal sealed class ApiResult<TResult> : ApiResponse
{
    public TResult? Result { get; set; }
}
