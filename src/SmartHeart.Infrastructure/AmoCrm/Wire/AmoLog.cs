using Microsoft.Extensions.Logging;
using SmartHeart.Domain.Crm;

namespace SmartHeart.Infrastructure.AmoCrm.Wire;

/// <summary>Lines of the log about calls: never a query, a body or a token.</summary>
internal static partial class AmoLog
{
    public static void Answered(ILogger logger, HttpMethod method, string path, int status, TimeSpan took) =>
        LogAnswered(logger, method.Method, path, status, (long)took.TotalMilliseconds);

    public static void Failed(ILogger logger, HttpMethod method, string path, CrmFault fault, string words) => LogFailed(logger, method.Method, path, fault, words);

    [LoggerMessage(Level = LogLevel.Debug, Message = "AmoCRM {Method} {Path}: {Status} in {Milliseconds} ms")]
    private static partial void LogAnswered(ILogger logger, string method, string path, int status, long milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "AmoCRM {Method} {Path}: {Fault}: {Words}")]
    private static partial void LogFailed(ILogger logger, string method, string path, CrmFault fault, string words);
}
