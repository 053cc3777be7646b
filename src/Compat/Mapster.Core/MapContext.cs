using Mapster.Utils;

namespace Mapster;

/// <summary>What one mapping run shares: objects already mapped, and parameters given by the caller.</summary>
public sealed class MapContext
{
    private static readonly AsyncLocal<MapContext?> Ambient = new();

    private Dictionary<ReferenceTuple, object>? _references;
    private Dictionary<string, object>? _parameters;

    /// <summary>The context of the running async flow, or null outside a mapping.</summary>
    public static MapContext? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    public Dictionary<ReferenceTuple, object> References => _references ??= [];

    public Dictionary<string, object> Parameters => _parameters ??= [];
}
