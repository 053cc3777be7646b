namespace SmartHeart.Testing.Seeding;

/// <summary>
/// Some are loved and most are not: the weight of the one at rank n is 1/n^exponent (Zipf). Ranks are dealt at random, so that what is popular is spread
/// over all ids.
/// </summary>
internal sealed class Popularity
{
    private readonly double[] _weights;
    private readonly double[] _sums;
    private readonly int[] _stamps;
    private int _stamp;

    public Popularity(int count, double exponent, Chance chance)
    {
        _weights = new double[count];
        for (var i = 0; i < count; i++)
            _weights[i] = 1 / Math.Pow(i + 1, exponent);
        for (var i = count - 1; i > 0; i--)
        {
            var other = chance.Below(i + 1);
            (_weights[i], _weights[other]) = (_weights[other], _weights[i]);
        }

        _sums = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
            _sums[i] = sum += _weights[i];
        _stamps = new int[count];
    }

    public IReadOnlyList<double> Weights => _weights;

    /// <summary>One of them, 0-based.</summary>
    public int Draw(Chance chance)
    {
        var found = Array.BinarySearch(_sums, chance.Share() * _sums[^1]);
        return Math.Min(found < 0 ? ~found : found, _sums.Length - 1);
    }

    /// <summary>Several different ones, rising.</summary>
    public List<int> DrawDistinct(int count, Chance chance)
    {
        var drawn = count > _weights.Length / 20 ? Sift(count, chance) : Try(count, chance);
        drawn.Sort();
        return drawn;
    }

    private List<int> Try(int count, Chance chance)
    {
        var drawn = new List<int>(count);
        _stamp++;
        while (drawn.Count < count)
        {
            var one = Draw(chance);
            if (_stamps[one] == _stamp)
                continue;
            _stamps[one] = _stamp;
            drawn.Add(one);
        }

        return drawn;
    }

    // Trying again and again would take for ever where most are wanted: each gets an arrival time with its weight as rate, and the first ones are taken
    // (Efraimidis and Spirakis, "Weighted random sampling with a reservoir", 2006).
    private List<int> Sift(int count, Chance chance)
    {
        var arrivals = new double[_weights.Length];
        var all = new int[_weights.Length];
        for (var i = 0; i < all.Length; i++)
            (all[i], arrivals[i]) = (i, -Math.Log(1 - chance.Share()) / _weights[i]);
        Array.Sort(arrivals, all);
        return [.. all.Take(count)];
    }
}
