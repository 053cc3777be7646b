using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground;

/// <summary>Keeps the emulated Telegram in a file, as the real one would remember its chats: written a moment after each change.</summary>
internal sealed class WorldKeeper(World world, string path) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;
    private long _saved;

    /// <summary>Takes up what was kept; false when there is nothing.</summary>
    public async Task<bool> Load()
    {
        if (!File.Exists(path)) return false;
        await world.LoadAsync(path);
        return true;
    }

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
        var last = world.Events?.Last ?? 0;
        if (last == _saved && File.Exists(path)) return;
        await world.SaveAsync(path);
        _saved = last;
    }
}
