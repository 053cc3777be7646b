namespace Mapster;

/// <summary>Maps a member under another name.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AdaptMemberAttribute : Attribute
{
    public AdaptMemberAttribute()
    {
    }

    public AdaptMemberAttribute(string name) => Name = name;

    public string? Name { get; set; }

    public MemberSide? Side { get; set; }
}

/// <summary>Leaves a member out, on one side or (null) on both.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AdaptIgnoreAttribute : Attribute
{
    public AdaptIgnoreAttribute()
    {
    }

    public AdaptIgnoreAttribute(MemberSide side) => Side = side;

    public MemberSide? Side { get; set; }
}

/// <summary>Maps into the object that a read-only member already holds.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class UseDestinationValueAttribute : Attribute;
