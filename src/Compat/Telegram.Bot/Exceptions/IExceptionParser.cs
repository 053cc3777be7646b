using Telegram.Bot.Types;

namespace Telegram.Bot.Exceptions;

/// <summary>Makes the exception for an answer of the Bot API that says no.</summary>
public interface IExceptionParser
{
    ApiRequestException Parse(ApiResponse apiResponse);
}
