namespace SmartHeart.Testing.Seeding;

/// <summary>How much is made. The same size and the same day give the same rows.</summary>
/// <param name="Users">People, from 1; most of them agreed to the policy and read.</param>
/// <param name="Materials">Items of all kinds and statuses, from 1.</param>
/// <param name="Views">Pairs of a reader and an item, from 0; fewer are made when there are not so many pairs.</param>
/// <param name="Now">UTC; nothing happens later.</param>
public sealed record SeedSize(int Users, int Materials, int Views, DateTimeOffset Now)
{
    /// <summary>Where the chances begin.</summary>
    public int Seed { get; init; } = 20261122;

    /// <summary>The first contact of the first person.</summary>
    public DateTimeOffset Begin => Now.AddDays(-730);
}
