namespace Mapster;

/// <summary>The side of a mapping that a member belongs to.</summary>
public enum MemberSide
{
    Source,
    Destination,
}
