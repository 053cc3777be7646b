using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.Win32.SafeHandles;

namespace SmartHeart.Benchmarks.Reads;

/// <summary>What the operating system and SQLite keep of a file in memory.</summary>
internal static partial class PageCache
{
    // The kernel's number for "will not be needed" (posix_fadvise(2)).
    private const int DontNeed = 4;

    /// <summary>Where a file can be put out of memory.</summary>
    public static bool CanForget => OperatingSystem.IsLinux();

    /// <summary>Reads the file once: if there is memory for it, it stays there.</summary>
    public static async Task Load(string file)
    {
        await using var stream = File.OpenRead(file);
        await stream.CopyToAsync(Stream.Null);
    }

    /// <summary>Puts the file out of memory: the next read comes from the disk.</summary>
    public static void Forget(string file)
    {
        SqliteConnection.ClearAllPools();
        using var handle = File.OpenHandle(file);
        RandomAccess.FlushToDisk(handle);
        var code = Advise(handle, 0, 0, DontNeed);
        if (code != 0) throw new IOException($"The file could not be put out of memory: error {code}.");
    }

    [LibraryImport("libc", EntryPoint = "posix_fadvise")]
    private static partial int Advise(SafeFileHandle file, long offset, long length, int advice);
}
