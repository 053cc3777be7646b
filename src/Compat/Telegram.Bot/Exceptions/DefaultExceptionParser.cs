using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

internal sealed class DefaultExceptionParser : IExceptionParser
{
    public ApiRequestException Parse(ApiResponse apiResponse) =>
        new(apiResponse.Description ?? "No description", apiResponse.ErrorCode, apiResponse.Parameters);
}
