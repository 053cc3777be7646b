using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common.Ports;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>
/// Notes answered updates in the inbox, many at a time and a little later: losing such a note costs no more than a screen shown twice after a crash.
/// </summary>
internal sealed partial class Finisher(IServiceScopeFactory scopes, TimeProvider time, ILogger<Finisher> log)
{
    private const int Batch = 500;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(1);
    private readonly Channel<long> _answered = Channel.CreateUnbounded<long>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Takes the id of an answered update.</summary>
    public void Add(long updateId) => _answered.Writer.TryWrite(updateId);

    /// <summary>No further ids come; <see cref="Run"/> ends when the last is noted.</summary>
    public void Complete() => _answered.Writer.TryComplete();

    /// <summary>Works until <see cref="Complete"/>.</summary>
    public async Task Run()
    {
        var ids = new List<long>(Batch);
        while (await _answered.Reader.WaitToReadAsync())
        {
            await Task.Delay(Pause, time);
            while (ids.Count < Batch && _answered.Reader.TryRead(out var id)) ids.Add(id);
            while (ids.Count > 0 && !await Write(ids)) await Task.Delay(AfterFault, time);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Can't note {Count} answered updates in the inbox; trying again")]
    private static partial void LogFault(ILogger log, int count, Exception fault);

    private async Task<bool> Write(List<long> ids)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IInbox>().Finish(ids, CancellationToken.None);
            ids.Clear();
            return true;
        }
        catch (Exception fault)
        {
            LogFault(log, ids.Count, fault);
            return _answered.Reader.Completion.IsCompleted;
        }
    }
}
