namespace SmartHeart.Infrastructure.Excel;

/// <summary>
/// Folders of workbooks in the making. Each is held by a locked file, and the system takes the lock off when the process ends, however it does: what nobody holds
/// is a dead one's, of this installation or another.
/// </summary>
internal static class WorkbookFolders
{
    private const string Prefix = "smartheart-xlsx-";
    private const string Mark = "held";
    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    /// <summary>Makes a folder that nobody else may read.</summary>
    public static DirectoryInfo Create() => Directory.CreateTempSubdirectory(Prefix);

    /// <summary>Holds a folder until it is disposed.</summary>
    /// <exception cref="IOException">Somebody else holds it.</exception>
    public static FileStream Hold(DirectoryInfo folder) =>
        new(Path.Combine(folder.FullName, Mark), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Deletes what nobody holds; what never was held (it may be in the making) a day later.</summary>
    public static void RemoveForsaken(string root, DateTimeOffset now)
    {
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories($"{Prefix}*"))
        {
            try
            {
                if (IsForsaken(folder, now)) folder.Delete(recursive: true);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                // Held, another user's, or gone already: not ours to mind.
            }
        }
    }

    private static bool IsForsaken(DirectoryInfo folder, DateTimeOffset now)
    {
        if (!File.Exists(Path.Combine(folder.FullName, Mark))) return folder.LastWriteTimeUtc < (now - Forgotten).UtcDateTime;

        using (Hold(folder)) return true;
    }
}
