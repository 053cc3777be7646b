using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Search;

/// <summary>
/// Brings items of before a change of the rules (<see cref="SearchText.CurrentVersion"/>), or of before search, up to them after the start, a few at a time:
/// nobody waits for it, and a stop in the middle loses nothing.
/// </summary>
internal sealed partial class SearchIndexing(
    IServiceScopeFactory scopes, IWriter writer, SearchVocabulary vocabulary, TimeProvider time, ILogger<SearchIndexing> logger) : BackgroundService
{
    private const int Batch = 50;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    /// <summary>Does some items.</summary>
    /// <returns>How many; 0 when all are done.</returns>
    public async Task<int> RunOnce(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var old = await scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>().Set<ContentItem>().AsNoTracking()
            .Where(item => item.SearchText.Version < SearchText.CurrentVersion)
            .OrderBy(item => item.SearchText.Version)
            .Take(Batch)
            .Select(item => new { item.Id, item.Title, item.Body, item.Place })
            .ToListAsync(cancellationToken);
        if (old.Count == 0) return 0;

        Statement[] statements =
        [
            .. old.SelectMany(item => vocabulary.Learn(item.Title, item.Body, item.Place)
                .Prepend(SearchDialect.Index(item.Id, SearchText.Of(item.Title, item.Body, item.Place)))),
        ];
        await writer.Run(
            async (session, token) =>
            {
                foreach (var statement in statements) await session.Execute(statement, token);
            },
            cancellationToken);
        return old.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = Stopwatch.GetTimestamp();
        var done = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOnce(stoppingToken) is > 0 and var some)
                {
                    done += some;
                    continue;
                }

                var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                if (done > 0) LogDone(logger, done, seconds);
                return;
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogTrouble(logger, error);
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Search: {Count} items were indexed in {Seconds:0.0} s")]
    private static partial void LogDone(ILogger logger, int count, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Search: can't index now, trying again later")]
    private static partial void LogTrouble(ILogger logger, Exception error);
}
