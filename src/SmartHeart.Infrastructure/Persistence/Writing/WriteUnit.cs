namespace SmartHeart.Infrastructure.Persistence.Writing;

/// <summary>Work that waits for the writer, and the one who waits for it.</summary>
internal sealed class WriteUnit(Func<WriteSession, CancellationToken, ValueTask> work, CancellationToken cancellationToken)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Completion => _done.Task;

    /// <summary>A unit that was begun is finished: only before that a cancellation counts.</summary>
    public bool CancelIfAsked() => cancellationToken.IsCancellationRequested && _done.TrySetCanceled(cancellationToken);

    public ValueTask Run(WriteSession session) => work(session, CancellationToken.None);

    public void Succeed() => _done.TrySetResult();

    public void Fail(Exception error) => _done.TrySetException(error);
}
