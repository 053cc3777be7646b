using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Audiences;

namespace SmartHeart.Infrastructure.Mailings.Audiences;

/// <inheritdoc/>
internal sealed class AudienceCounts(IServiceScopeFactory scopes, TimeProvider time) : IAudienceCounts, IDisposable
{
    private const int MostKept = 16;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(int MailingId, int Version), Count> _counts = [];
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <inheritdoc/>
    public async Task<AudienceCount?> Of(MailingView mailing, TimeSpan patience, CancellationToken cancellationToken)
    {
        var key = (mailing.Id, mailing.Version);
        Tidy();
        var counted = _counts.GetOrAdd(key, _ => new Count(Task.Run(() => Run(mailing), CancellationToken.None), time)).Result;
        try
        {
            return await counted.WaitAsync(patience, time, cancellationToken);
        }
        catch (TimeoutException) when (!counted.IsFaulted)
        {
            return null;
        }
        catch (Exception) when (counted.IsFaulted)
        {
            _counts.TryRemove(key, out _);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<AudienceCount> Run(MailingView mailing)
    {
        await _one.WaitAsync();
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IAudienceReads>().Count(mailing.Id, mailing.Topic, mailing.Audience, CancellationToken.None);
        }
        finally
        {
            _one.Release();
        }
    }

    private void Tidy()
    {
        var now = time.GetUtcNow();
        var finished = _counts.Where(pair => pair.Value.Result.IsCompleted).OrderByDescending(pair => pair.Value.Since).ToList();
        foreach (var (key, _) in finished.Where((pair, at) => at >= MostKept || now - pair.Value.Since > Fresh)) _counts.TryRemove(key, out _);
    }

    private sealed class Count
    {
        private readonly TimeProvider _time;

        public Count(Task<AudienceCount> result, TimeProvider time)
        {
            (_time, Since) = (time, time.GetUtcNow());
            Result = Note(result);
        }

        public Task<AudienceCount> Result { get; }

        /// <summary>When it was ready; before that, when it was begun.</summary>
        public DateTimeOffset Since { get; private set; }

        private async Task<AudienceCount> Note(Task<AudienceCount> result)
        {
            var count = await result;
            Since = _time.GetUtcNow();
            return count;
        }
    }
}
