using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.UnitTests.Telegram;

/// <summary>The bot's rate as Telegram sees it, which counts messages when they arrive, whatever the ways there and back take.</summary>
public sealed class SendRateTests
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);

    /// <summary>By when the gate knows how long a trip takes.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(65);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(20, 3)]
    [InlineData(200, 4)]
    [InlineData(200, 5)]
    [InlineData(200, 6)]
    public void No_second_sees_more_than_the_rate_whatever_the_ways_take(int jitter, int seed)
    {
        using var far = Far(30, jitter, seed);
        var random = new Random(seed);
        Chat(far, TimeSpan.FromSeconds(150), () => far.Send(Lane.Broadcast, random.Next(1, 1_000_000_000), random.Next(10) == 0 ? random.Next(2, 11) : 1));
        far.MostInASecond().ShouldBe(30);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Ways_that_take_about_the_same_cost_less_than_a_hundredth_of_the_rate(int jitter)
    {
        using var far = Far(30, jitter, seed: 7);
        Chat(far, WarmUp);
        var before = far.Arrivals.Count;
        Chat(far, TimeSpan.FromSeconds(100));
        (far.Arrivals.Count - before).ShouldBeInRange(30 * 99, 30 * 100);
    }

    [Fact]
    public void People_are_answered_at_once_in_the_middle_of_a_mailing()
    {
        using var far = Far(30, jitter: 20, seed: 8);
        Chat(far, TimeSpan.FromSeconds(100));
        var answers = far.Departures.Where(call => call.Lane == Lane.Interactive).ToList();
        answers.Count.ShouldBeGreaterThan(490);
        answers.Max(answer => answer.Waited).ShouldBeLessThan(TimeSpan.FromSeconds(0.3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Other_rates_are_kept_and_used_too(int rate)
    {
        using var far = Far(rate, jitter: 2, seed: rate);
        Mail(far, rate * 20);
        far.Pass(TimeSpan.FromSeconds(20));
        far.MostInASecond().ShouldBe(rate);
        far.Arrivals.Count.ShouldBeGreaterThanOrEqualTo((int)(rate * 20 * 0.95));
    }

    [Fact]
    public void Calls_that_hang_hold_their_places_a_second_longer_and_no_more()
    {
        using var far = Far(30, jitter: 2, seed: 9);
        var calls = 0;
        var back = far.WayBack;
        far.WayBack = () => ++calls % 20 == 0 ? null : back();
        Chat(far, WarmUp);
        var before = far.Arrivals.Count;
        Chat(far, TimeSpan.FromSeconds(60));
        (far.Arrivals.Count - before).ShouldBeGreaterThanOrEqualTo((int)(30 * 60 * 0.94));
        far.MostInASecond().ShouldBe(30);
    }

    [Fact]
    public void A_mailing_whose_calls_all_hang_goes_on_at_half_the_rate()
    {
        using var far = Far(30, jitter: 2, seed: 10);
        far.WayBack = () => null;
        Mail(far, 1000);
        far.Pass(TimeSpan.FromSeconds(20));
        far.Arrivals.Count.ShouldBeInRange(290, 330);
    }

    [Fact]
    public void A_429_stops_a_mailing_for_exactly_its_time_whatever_is_on_its_way()
    {
        using var far = Far(30, jitter: 200, seed: 11);
        Mail(far, 1000);
        far.Pass(TimeSpan.FromSeconds(5));
        var stopped = far.Now;
        far.Gate.Stop(TimeSpan.FromSeconds(3));
        far.Pass(TimeSpan.FromSeconds(5));
        var later = far.Departures.Where(call => call.At > stopped).ToList();
        later[0].At.ShouldBeInRange(stopped + TimeSpan.FromSeconds(3), stopped + TimeSpan.FromSeconds(3.002));
        later.Count.ShouldBeGreaterThan(40);
        far.MostInASecond().ShouldBeLessThanOrEqualTo(30);
    }

    [Fact]
    public void What_went_before_the_rate_was_changed_still_counts()
    {
        using var far = Far(30, jitter: 20, seed: 12);
        Mail(far, 1000);
        for (var i = 0; i < 20; i++)
        {
            far.Pass(TimeSpan.FromSeconds(0.3));
            far.Gate.SetRate(i % 2 == 0 ? 25 : 30);
        }

        far.MostInASecond().ShouldBeLessThanOrEqualTo(30);
        far.Arrivals.Count.ShouldBeGreaterThan(20 * 5);
    }

    private static FarTelegram Far(int rate, int jitter, int seed)
    {
        var random = new Random(seed);
        return new FarTelegram(rate) { WayThere = Way, WayBack = Way };

        TimeSpan? Way() => Shortest + TimeSpan.FromMilliseconds(random.NextDouble() * jitter);
    }

    private static void Mail(FarTelegram far, int people)
    {
        for (var i = 0; i < people; i++) far.Send(Lane.Broadcast, 1000 + i);
    }

    /// <summary>A mailing, never at a loss for its next messages, and somebody who is answered five times a second.</summary>
    private static void Chat(FarTelegram far, TimeSpan time, Action? mail = null)
    {
        var began = far.Now;
        for (var next = 2_000_000_000L; far.Now - began < time; next++)
        {
            while (far.Gate.Waiting < 20) (mail ?? (() => far.Send(Lane.Broadcast, next++)))();
            far.Send(Lane.Interactive, next);
            far.Pass(TimeSpan.FromMilliseconds(200));
        }
    }
}
