namespace SmartHeart.Testing.Seeding;

/// <summary>Chances that fall the same way every time.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From 0 to below 1.</summary>
    public double Share() => _random.NextDouble();

    public bool Falls(double share) => _random.NextDouble() < share;

    public int Below(int bound) => _random.Next(bound);

    public T Pick<T>(T[] values) => values[_random.Next(values.Length)];

    /// <summary>A moment from the first to the second; the first when it is the later one.</summary>
    public DateTimeOffset Between(DateTimeOffset from, DateTimeOffset to) => to <= from ? from : from + ((to - from) * _random.NextDouble());
}
