namespace SmartHeart.Playground.Samples;

/// <summary>The time at which the sample history happens: moved by hand.</summary>
internal sealed class SampleClock(DateTimeOffset start) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
