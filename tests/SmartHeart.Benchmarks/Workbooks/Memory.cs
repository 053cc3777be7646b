using System.Globalization;

namespace SmartHeart.Benchmarks.Workbooks;

/// <summary>
/// What a process has in memory, in bytes: its own pages, and those of files that it has mapped and read, which the system takes back when it needs them (proc(5)).
/// </summary>
/// <param name="Own">Anonymous: the managed heap, the runtime, native libraries.</param>
/// <param name="Mapped">Of files: assemblies, the database.</param>
/// <param name="Heap">The managed heap alone.</param>
internal readonly record struct Memory(long Own, long Mapped, long Heap)
{
    public static Memory Now() => new(Resident("RssAnon:"), Resident("RssFile:"), GC.GetTotalMemory(forceFullCollection: false));

    /// <summary>The most of each.</summary>
    public Memory Or(Memory other) => new(Math.Max(Own, other.Own), Math.Max(Mapped, other.Mapped), Math.Max(Heap, other.Heap));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Own / 1e6:0} own ({Heap / 1e6:0} managed) + {Mapped / 1e6:0} mapped");

    private static long Resident(string field)
    {
        var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(field, StringComparison.Ordinal));
        return 1024 * long.Parse(line.AsSpan(field.Length, line.Length - field.Length - " kB".Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
