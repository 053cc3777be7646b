namespace SmartHeart.Playground;

/// <summary>Keeps an emulated world in a file, as the real one would remember it: written a moment after each change.</summary>
internal sealed class WorldKeeper(IKept world, string path) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private long _saved;

    /// <summary>Takes up what was kept; false when there is nothing.</summary>
    public Task<bool> Load() => world.LoadAsync(path);

    /// <summary>Begins to keep changes.</summary>
    public void Start() => _running = Task.Run(KeepOn);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        await Save();
        _stop.Dispose();
    }

    private async Task KeepOn()
    {
        using var timer = new PeriodicTimer(Pause);
        try
        {
            do await Save();
            while (await timer.WaitForNextTickAsync(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            // Told to stop.
        }
    }

    private async Task Save()
    {
        var last = world.Version;
        if (last == _saved && File.Exists(path)) return;
        await world.SaveAsync(path);
        _saved = last;
    }
}
