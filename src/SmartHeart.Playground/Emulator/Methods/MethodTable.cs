using System.Collections.Frozen;

namespace SmartHeart.Playground.Emulator;

/// <summary>How a method counts against the rates.</summary>
internal enum Traffic : byte
{
    None,
    Send,
    Edit,
}

/// <summary>A method of the Bot API. <paramref name="Run"/> is null for getUpdates, which waits and is served by itself.</summary>
internal sealed record ApiMethod(string Name, Traffic Traffic, Action<ApiCall>? Run)
{
    private long _calls;
    private long _refused;

    public long Calls => Volatile.Read(ref _calls);

    public long Refused => Volatile.Read(ref _refused);

    public void Count(bool ok)
    {
        Interlocked.Increment(ref _calls);
        if (!ok) Interlocked.Increment(ref _refused);
    }
}

/// <summary>The methods by name; letters' case doesn't matter, as with Telegram. A table of its own for each emulator, since it counts.</summary>
internal sealed class MethodTable
{
    private readonly FrozenDictionary<string, ApiMethod> _methods;
    private readonly FrozenDictionary<string, ApiMethod>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public MethodTable()
    {
        ApiMethod[] all =
        [
            new("getUpdates", Traffic.None, null),
            .. UpdateMethods.All(), .. ProfileMethods.All(), .. CommandMethods.All(), .. TextMethods.All(), .. MediaMethods.All(), .. AlbumMethods.All(),
            .. CopyMethods.All(), .. EditMethods.All(), .. DeleteMethods.All(), .. CallbackMethods.All(), .. ChatMethods.All(), .. FileMethods.All(),
        ];
        _methods = all.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
        _lookup = _methods.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ApiMethod? Find(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var method) ? method : null;
}
