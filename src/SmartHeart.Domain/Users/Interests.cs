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

    /// <summary>The agency's own, for it to name.</summary>
    Own1 = 16,

    /// <summary>Another one.</summary>
    Own2 = 32,

    /// <summary>Another one.</summary>
    Own3 = 64,

    /// <summary>Another one.</summary>
    Own4 = 128,

    /// <summary>Everything, topics that the agency has not named yet too: who mutes nothing gets a new one.</summary>
    All = Materials | Products | Events | News | Own1 | Own2 | Own3 | Own4,
}

/// <summary>The topics one by one.</summary>
public static class InterestTopics
{
    /// <summary>Those that nobody sees until the agency names and shows them.</summary>
    public static IReadOnlyList<Interests> Own { get; } = [Interests.Own1, Interests.Own2, Interests.Own3, Interests.Own4];

    /// <summary>Every topic, in the order in which people see them.</summary>
    public static IReadOnlyList<Interests> Each { get; } = [Interests.Materials, Interests.Products, Interests.Events, Interests.News, .. Own];

    /// <summary>Those that are chosen.</summary>
    public static IReadOnlyList<Interests> Chosen(this Interests interests) => [.. Each.Where(topic => interests.HasFlag(topic))];
}
