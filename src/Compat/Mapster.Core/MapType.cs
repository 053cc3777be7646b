namespace Mapster;

/// <summary>The ways of mapping that a setting applies to.</summary>
[Flags]
public enum MapType
{
    Map = 1,
    MapToTarget = 2,
    Projection = 4,
}
