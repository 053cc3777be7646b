namespace SmartHeart.Domain.Users;

/// <summary>What a mailing is about: people mute a topic instead of blocking the bot. Kept as a number: never renumber.</summary>
[Flags]
public enum Interests
{
    /// <summary>Nothing at all.</summary>
    None = 0,

    /// <summary>New materials.</summary>
    Materials = 1,

    /// <summary>New products and offers.</summary>
    Products = 2,

    /// <summary>Events.</summary>
    Events = 4,

    /// <summary>News of the agency.</summary>
    News = 8,

    /// <summary>Everything there is now.</summary>
    All = Materials | Products | Events | News,
}

/// <summary>The topics one by one.</summary>
public static class InterestTopics
{
    /// <summary>Every topic, in the order in which people see them.</summary>
    public static IReadOnlyList<Interests> Each { get; } = [Interests.Materials, Interests.Products, Interests.Events, Interests.News];

    /// <summary>Those that are chosen.</summary>
    public static IReadOnlyList<Interests> Chosen(this Interests interests) => [.. Each.Where(topic => interests.HasFlag(topic))];
}
