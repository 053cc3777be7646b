using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>What all other tests lean on.</summary>
public sealed class TestingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartheart-").FullName;
    private readonly string? _update = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS");

    public TestingTests() => Environment.SetEnvironmentVariable("UPDATE_SNAPSHOTS", null);

    private string Source => Path.Combine(_folder, "SomeTests.cs");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("UPDATE_SNAPSHOTS", _update);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_text_that_was_not_accepted_yet_fails_and_is_left_to_be_looked_at()
    {
        Should.Throw<SnapshotMismatchException>(() => Snapshot.Match("a", null, Source, "Method"));
        File.ReadAllText(At("SomeTests.Method.received.txt")).ShouldBe("a\n");
        File.Exists(At("SomeTests.Method.txt")).ShouldBeFalse();
    }

    [Fact]
    public void An_accepted_text_passes_whatever_its_line_ends_and_another_one_names_the_line()
    {
        Environment.SetEnvironmentVariable("UPDATE_SNAPSHOTS", "1");
        Snapshot.Match("a\nb", "name", Source, "Method");
        Environment.SetEnvironmentVariable("UPDATE_SNAPSHOTS", null);

        Snapshot.Match("a\r\nb\r\n", "name", Source, "Method");
        var mismatch = Should.Throw<SnapshotMismatchException>(() => Snapshot.Match("a\nc", "name", Source, "Method"));
        mismatch.Message.ShouldContain("line 2:\n- b\n+ c");
        File.ReadAllText(At("SomeTests.Method.name.txt")).ShouldBe("a\nb\n");
    }

    [Fact]
    public async Task Delays_end_when_the_clock_is_moved_past_them_and_not_before()
    {
        var time = new ManualTime();
        var delay = Task.Delay(TimeSpan.FromMinutes(10), time);
        time.Advance(TimeSpan.FromMinutes(9));
        delay.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMinutes(1));
        await delay.WaitAsync(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void A_periodic_timer_fires_once_a_period_at_its_own_times()
    {
        var time = new ManualTime();
        var start = time.GetUtcNow();
        List<TimeSpan> fired = [];
        using var timer = time.CreateTimer(_ => fired.Add(time.GetUtcNow() - start), null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2));
        time.Advance(TimeSpan.FromSeconds(6));
        fired.ShouldBe([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(5)]);
        (time.GetUtcNow() - start).ShouldBe(TimeSpan.FromSeconds(6));
    }

    private string At(string file) => Path.Combine(_folder, "Snapshots", file);
}
