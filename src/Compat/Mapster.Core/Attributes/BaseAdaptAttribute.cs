namespace Mapster;

/// <summary>Settings of a mapping, declared on one of its two types.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class BaseAdaptAttribute : Attribute
{
    // An attribute can't tell "false" from "not set" by its properties, and Mapster inherits only what was set.
    private readonly Dictionary<string, bool> _switches = [];

    protected BaseAdaptAttribute(Type type) => Type = type;

    protected BaseAdaptAttribute(string name) => Name = name;

    public Type? Type { get; }

    public string? Name { get; }

    public Type[]? IgnoreAttributes { get; set; }

    public Type[]? IgnoreNoAttributes { get; set; }

    public string[]? IgnoreNamespaces { get; set; }

    public int MaxDepth { get; set; }

    public MapType MapType { get; set; } = MapType.Map | MapType.MapToTarget;

    public bool IgnoreNullValues { get => Get(nameof(IgnoreNullValues)); set => _switches[nameof(IgnoreNullValues)] = value; }

    public bool MapToConstructor { get => Get(nameof(MapToConstructor)); set => _switches[nameof(MapToConstructor)] = value; }

    public bool PreserveReference { get => Get(nameof(PreserveReference)); set => _switches[nameof(PreserveReference)] = value; }

    public bool ShallowCopyForSameType
    {
        get => Get(nameof(ShallowCopyForSameType));
        set => _switches[nameof(ShallowCopyForSameType)] = value;
    }

    public bool RequireDestinationMemberSource
    {
        get => Get(nameof(RequireDestinationMemberSource));
        set => _switches[nameof(RequireDestinationMemberSource)] = value;
    }

    /// <summary>The value of the boolean setting of that name if it was set, else null.</summary>
    public bool? GetBooleanSettingValues(string name) => _switches.TryGetValue(name, out var value) ? value : null;

    private bool Get(string name) => _switches.GetValueOrDefault(name);
}
