using SmartHeart.Bot.Kit.Telegram.Sending;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class ShortestTripTests
{
    private readonly ShortestTrip _trips = new(minute: 60_000);
    private long _now;

    [Fact]
    public void Nothing_is_known_until_a_minute_and_enough_trips_have_passed()
    {
        Trips(99, 40);
        _now = 70_000;
        Trips(1, 40);
        _trips.Length.ShouldBe(0);
        Trips(1, 40);
        _trips.Length.ShouldBe(40);
    }

    [Fact]
    public void A_shorter_trip_counts_at_once_and_a_longer_one_only_when_two_minutes_had_no_shorter()
    {
        Trips(700, 40);
        _trips.Length.ShouldBe(40);
        Trips(1, 30);
        _trips.Length.ShouldBe(30);
        Trips(600, 50);
        _trips.Length.ShouldBeInRange(25, 30);
        Trips(700, 50);
        _trips.Length.ShouldBe(50);
    }

    [Fact]
    public void The_more_trips_differ_the_less_the_shortest_of_them_is_trusted()
    {
        for (var i = 0; i < 701; i++) Trips(1, i % 2 == 0 ? 40 : 80);
        _trips.Length.ShouldBe(35);
    }

    [Fact]
    public void Nothing_is_less_than_nothing()
    {
        for (var i = 0; i < 701; i++) Trips(1, i == 0 ? 1 : 80);
        _trips.Length.ShouldBe(0);
    }

    private void Trips(int count, long length)
    {
        for (var i = 0; i < count; i++) _trips.Note(length, _now += 100);
    }
}
