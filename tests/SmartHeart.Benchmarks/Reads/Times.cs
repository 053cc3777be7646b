namespace SmartHeart.Benchmarks.Reads;

/// <summary>How long calls took, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> _milliseconds = [];

    public double Max => _milliseconds.DefaultIfEmpty().Max();

    public void Add(TimeSpan time) => _milliseconds.Add(time.TotalMilliseconds);

    /// <summary>The time that this share of the calls did not exceed; 0 without calls.</summary>
    public double Quantile(double share)
    {
        var sorted = _milliseconds.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }
}
