using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>
/// Makes people of before the index findable: after the start, some at a time. Each batch is read and written in one transaction, so that nobody who changes
/// their name meanwhile is found by the old one. What an earlier run has done is passed over.
/// </summary>
internal sealed partial class UserIndexing(IServiceScopeFactory scopes, IWriter writer, Statements statements, TimeProvider time, ILogger<UserIndexing> logger)
    : BackgroundService
{
    private const int Batch = 500;
    private const int Stretch = 5000;

    /// <summary>Between batches, so that the updates of people come first.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var added = await Fill(stoppingToken);
                if (added > 0) LogFilled(logger, added);
                return;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                LogTrouble(logger, error);
                await Task.Delay(AfterTrouble, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Goes once through all people.</summary>
    /// <returns>How many were added.</returns>
    internal async Task<int> Fill(CancellationToken cancellationToken)
    {
        var (added, last) = (0, await LastId(cancellationToken));
        for (var after = 0; after < last;)
        {
            var found = await FillNext(after, cancellationToken);
            added += found.Count;
            after = found.Count == Batch ? found[^1] : after + Stretch;
            if (found.Count == Batch) await Task.Delay(Pause, time, cancellationToken);
        }

        return added;
    }

    private async Task<int> LastId(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>().Set<User>().MaxAsync(user => (int?)user.Id, cancellationToken) ?? 0;
    }

    private async Task<List<int>> FillNext(int after, CancellationToken cancellationToken)
    {
        List<int> done = [];
        await writer.Run(
            async (session, token) =>
            {
                var people = await session.Query(statements.PeopleWithoutTerms(after, after + Stretch, Batch), Read, token);
                foreach (var (id, terms) in people) await session.Execute(statements.AddTerms(id, terms), token);
                done = [.. people.Select(person => person.Id)];
            },
            cancellationToken);
        return done;
    }

    private static (int Id, IReadOnlyCollection<string> Terms) Read(DbDataReader row)
    {
        return (row.GetInt32(0), PersonTerms.Of(Text(1), Text(2), Text(3), Text(4), Text(5)));

        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} people of before the search can be found now")]
    private static partial void LogFilled(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "People can't be made findable now; trying again")]
    private static partial void LogTrouble(ILogger logger, Exception error);
}
