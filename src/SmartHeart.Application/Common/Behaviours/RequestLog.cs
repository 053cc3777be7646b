using Microsoft.Extensions.Logging;

namespace SmartHeart.Application.Common.Behaviours;

/// <summary>What is logged of requests: their name, who sent them, how they went. Never what they carry.</summary>
internal sealed partial class RequestLog(ILogger<RequestLog> logger)
{
    /// <summary>Whether anything at all would be written.</summary>
    public bool IsOn => logger.IsEnabled(LogLevel.Information);

    [LoggerMessage(1, LogLevel.Debug, "{Request} by {Actor}: {Milliseconds:0.0} ms")]
    public partial void Answered(string request, long actor, double milliseconds);

    [LoggerMessage(2, LogLevel.Information, "{Request} by {Actor} refused, {Error}: {Milliseconds:0.0} ms")]
    public partial void Refused(string request, long actor, string error, double milliseconds);
}
