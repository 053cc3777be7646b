namespace SmartHeart.Domain.Content;

/// <summary>What kind of thing an item is. One engine serves all kinds; a category holds one of them.</summary>
public enum ContentKind
{
    /// <summary>Something to read.</summary>
    Material = 1,

    /// <summary>Something to order: users leave requests for it.</summary>
    Product = 2,

    /// <summary>Something to come to: users register for it.</summary>
    Event = 3,
}

/// <summary>Where an item stands.</summary>
public enum ContentStatus
{
    /// <summary>Being prepared; admins only.</summary>
    Draft,

    /// <summary>For users.</summary>
    Published,

    /// <summary>Was for users once; admins only.</summary>
    Archived,

    /// <summary>Will be published by itself at its time; admins only until then.</summary>
    Scheduled,

    /// <summary>Deleted: nobody sees it any more, and what hangs on it is cleared away a little at a time (<see cref="IDeletedContent"/>).</summary>
    Deleted,
}
