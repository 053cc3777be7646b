using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.EndToEnd.Tests.AmoCrm;

/// <summary>Waits at the emulator for a request of a kind, and holds its answer back until it is released.</summary>
internal sealed class RequestGuard
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private volatile bool _holds;
    private volatile Wanted? _wanted;

    /// <summary>Comes when the next request to the endpoint has been carried out.</summary>
    /// <param name="endpoint">As the record names it.</param>
    /// <param name="isAnswered">Whether it is answered, or else has to wait for <see cref="Release"/>.</param>
    public Task Wait(string endpoint, bool isAnswered)
    {
        _holds = !isAnswered;
        var wanted = new Wanted(endpoint, isAnswered, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _wanted = wanted;
        return wanted.Hit.Task;
    }

    /// <summary>Whoever is held goes on.</summary>
    public void Release()
    {
        _wanted = null;
        _holds = false;
    }

    /// <summary>Sees every request, on the request's own thread.</summary>
    public void Pass(CrmRequest request)
    {
        if (_wanted is not { } wanted || wanted.Endpoint != request.Endpoint) return;

        wanted.Hit.TrySetResult();
        if (!wanted.IsAnswered) SpinWait.SpinUntil(() => !_holds, Longest);
    }

    private sealed record Wanted(string Endpoint, bool IsAnswered, TaskCompletionSource Hit);
}
