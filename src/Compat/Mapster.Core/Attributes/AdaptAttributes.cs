namespace Mapster;

/// <summary>The annotated type is mapped from another.</summary>
public sealed class AdaptFromAttribute : BaseAdaptAttribute
{
    public AdaptFromAttribute(Type type)
        : base(type)
    {
    }

    public AdaptFromAttribute(string name)
        : base(name)
    {
    }
}

/// <summary>The annotated type is mapped to another.</summary>
public sealed class AdaptToAttribute : BaseAdaptAttribute
{
    public AdaptToAttribute(Type type)
        : base(type)
    {
    }

    public AdaptToAttribute(string name)
        : base(name)
    {
    }
}

/// <summary>The annotated type and another are mapped both ways.</summary>
public sealed class AdaptTwoWaysAttribute : BaseAdaptAttribute
{
    public AdaptTwoWaysAttribute(Type type)
        : base(type)
    {
    }

    public AdaptTwoWaysAttribute(string name)
        : base(name)
    {
    }
}
