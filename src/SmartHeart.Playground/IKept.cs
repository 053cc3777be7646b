namespace SmartHeart.Playground;

/// <summary>State that outlives the process in a file.</summary>
public interface IKept
{
    /// <summary>Grows with each change.</summary>
    long Version { get; }

    /// <summary>Replaces the file as a whole.</summary>
    Task SaveAsync(string path, CancellationToken cancellationToken = default);

    /// <summary>Takes up what was kept; false when there is nothing.</summary>
    Task<bool> LoadAsync(string path, CancellationToken cancellationToken = default);
}
