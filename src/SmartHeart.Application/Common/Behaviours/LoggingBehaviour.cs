using System.Diagnostics;
using MediatR;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Behaviours;

/// <summary>Logs how each request went. Exceptions are the caller's: it logs them once, with the code the person is shown.</summary>
internal sealed class LoggingBehaviour<TRequest, TResponse>(RequestLog log, IActor actor) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
    where TResponse : IResult
{
    private static readonly string Name = typeof(TRequest).Name;

    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) =>
        log.IsOn ? Logged(next) : next();

    private async Task<TResponse> Logged(RequestHandlerDelegate<TResponse> next)
    {
        var started = Stopwatch.GetTimestamp();
        var response = await next();
        var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;

        if (response.Error is { } error) log.Refused(Name, actor.TelegramId, error.Code, milliseconds);
        else log.Answered(Name, actor.TelegramId, milliseconds);
        return response;
    }
}
