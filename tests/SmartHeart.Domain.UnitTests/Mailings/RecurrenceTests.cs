using System.Globalization;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Domain.UnitTests.Mailings;

public sealed class RecurrenceTests
{
    [Theory]
    [InlineData(Repeat.Daily, "2026-03-27 09:00", "2026-03-27T08:00Z", "2026-03-28T08:00Z 2026-03-29T07:00Z 2026-03-30T07:00Z")]
    [InlineData(Repeat.Daily, "2026-03-27 02:30", "2026-03-27T01:30Z", "2026-03-28T01:30Z 2026-03-29T01:00Z 2026-03-30T00:30Z")]
    [InlineData(Repeat.Daily, "2026-10-24 02:30", "2026-10-24T00:30Z", "2026-10-25T00:30Z 2026-10-26T01:30Z")]
    [InlineData(Repeat.Weekly, "2026-10-23 18:00", "2026-10-23T16:00Z", "2026-10-30T17:00Z 2026-11-06T17:00Z")]
    [InlineData(Repeat.Monthly, "2026-01-31 10:00", "2026-01-31T09:00Z", "2026-02-28T09:00Z 2026-03-31T08:00Z 2026-04-30T08:00Z")]
    [InlineData(Repeat.Monthly, "2027-12-30 10:00", "2027-12-30T09:00Z", "2028-01-30T09:00Z 2028-02-29T09:00Z 2028-03-30T08:00Z")]
    public void In_berlin_it_comes_at_the_same_hour_and_day(Repeat repeat, string first, string from, string expected)
    {
        var recurrence = Berlin(repeat, first);
        var at = Moment(from);

        foreach (var next in expected.Split(' '))
        {
            at = recurrence.NextAfter(at);
            at.ShouldBe(Moment(next));
        }
    }

    [Fact]
    public void After_a_long_time_away_the_next_is_the_first_ahead()
    {
        var recurrence = Berlin(Repeat.Daily, "2026-01-05 09:00");

        recurrence.NextAfter(Moment("2026-06-10T12:00Z")).ShouldBe(Moment("2026-06-11T07:00Z"));
        recurrence.LastUpTo(Moment("2026-06-10T12:00Z")).ShouldBe(Moment("2026-06-10T07:00Z"));
    }

    [Fact]
    public void Before_the_first_time_there_is_no_last_one() => Berlin(Repeat.Weekly, "2026-01-05 09:00").LastUpTo(Moment("2026-01-05T07:59Z")).ShouldBeNull();

    private static Recurrence Berlin(Repeat repeat, string first) =>
        new(repeat, DateTime.Parse(first, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

public sealed class QuietHoursTests
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("22:00", "09:00", "2026-06-10T21:59", "2026-06-11T07:00Z")] // 23:59
    [InlineData("22:00", "09:00", "2026-06-10T19:59", null)] // 21:59
    [InlineData("22:00", "09:00", "2026-06-10T20:00", "2026-06-11T07:00Z")] // 22:00
    [InlineData("22:00", "09:00", "2026-06-11T06:59:59", "2026-06-11T07:00Z")]
    [InlineData("22:00", "09:00", "2026-06-11T07:00", null)]
    [InlineData("13:00", "15:00", "2026-06-11T12:30", "2026-06-11T13:00Z")]
    [InlineData("22:00", "09:00", "2026-03-28T22:00", "2026-03-29T07:00Z")] // an hour shorter
    [InlineData("22:00", "09:00", "2026-10-24T21:00", "2026-10-25T08:00Z")] // an hour longer
    [InlineData("22:00", "02:30", "2026-03-29T00:30", "2026-03-29T01:00Z")] // 02:30 is skipped: it ends at 03:00
    [InlineData("22:00", "02:30", "2026-10-25T00:15", "2026-10-25T00:30Z")] // 02:15 for the first time
    [InlineData("22:00", "02:30", "2026-10-25T01:15", "2026-10-25T01:30Z")] // and for the second
    public void Quiet_ends_by_the_clock_on_the_wall(string from, string to, string now, string? end)
    {
        var quiet = new QuietHours(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(to, CultureInfo.InvariantCulture));

        quiet.EndOf(Moment($"{now}Z"), Berlin).ShouldBe(end is null ? null : Moment(end));
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

public sealed class TypedSpanTests
{
    [Theory]
    [InlineData("2 часа", 120)]
    [InlineData("3 дня", 3 * 1440)]
    [InlineData("через 3 дня", 3 * 1440)]
    [InlineData("полтора часа", 90)]
    [InlineData("полчаса", 30)]
    [InlineData("неделю", 7 * 1440)]
    [InlineData("2 недели", 14 * 1440)]
    [InlineData("1 день 6 часов", 1800)]
    [InlineData("месяц", 30 * 1440)]
    [InlineData("45 минут", 45)]
    [InlineData("сейчас", 0)]
    [InlineData("2 hours", 120)]
    [InlineData("in 3 days", 3 * 1440)]
    [InlineData("a week", 7 * 1440)]
    public void A_span_is_read(string typed, int minutes) => TypedSpan.Parse(typed).ShouldBeOk().ShouldBe(TimeSpan.FromMinutes(minutes));

    [Theory]
    [InlineData("")]
    [InlineData("завтра")]
    [InlineData("18:30")]
    [InlineData("2")]
    [InlineData("в 2 часа дня")]
    [InlineData("через 2 часа в 18:00")]
    [InlineData("ерунда")]
    public void What_is_no_span_is_refused(string typed) => TypedSpan.Parse(typed).ShouldFail("moment.no_span");

    [Fact]
    public void More_than_a_year_is_too_long() => TypedSpan.Parse("366 дней").ShouldFail("moment.span_too_long");
}
