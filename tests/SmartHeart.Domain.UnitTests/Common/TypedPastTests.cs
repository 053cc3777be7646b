using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.UnitTests.Common;

public sealed class TypedPastTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    /// <summary>Sunday, 22 November 2026, 14:05:20 in Moscow.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 11, 5, 20, TimeSpan.Zero);

    [Theory]
    [InlineData("сегодня", "2026-11-22 00:00")]
    [InlineData("Вчера", "2026-11-21 00:00")]
    [InlineData("позавчера", "2026-11-20 00:00")]
    [InlineData("вчера в 18:30", "2026-11-21 18:30")]
    [InlineData("1 марта", "2026-03-01 00:00")]
    [InlineData("1 марта 2025 года", "2025-03-01 00:00")]
    [InlineData("01.03.2026", "2026-03-01 00:00")]
    [InlineData("01.03.2026 18:30", "2026-03-01 18:30")]
    [InlineData("25.12", "2025-12-25 00:00")]
    [InlineData("29.02", "2024-02-29 00:00")]
    [InlineData("22.11", "2026-11-22 00:00")]
    [InlineData("в пятницу", "2026-11-20 00:00")]
    [InlineData("неделю назад", "2026-11-15 00:00")]
    [InlineData("3 недели назад", "2026-11-01 00:00")]
    [InlineData("месяц назад", "2026-10-22 00:00")]
    [InlineData("год назад", "2025-11-22 00:00")]
    [InlineData("2 часа назад", "2026-11-22 12:05:20")]
    [InlineData("yesterday", "2026-11-21 00:00")]
    [InlineData("2 weeks ago", "2026-11-08 00:00")]
    [InlineData("1 March", "2026-03-01 00:00")]
    [InlineData("2026-03-01", "2026-03-01 00:00")]
    public void A_time_that_is_over_is_read_as_people_mean_it(string typed, string meant)
    {
        var moment = TypedPast.Parse(typed, Now, Moscow).ShouldBeOk();

        TimeZoneInfo.ConvertTime(moment, Moscow).DateTime.ShouldBe(DateTime.Parse(meant, System.Globalization.CultureInfo.InvariantCulture));
        moment.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory]
    [InlineData("завтра", "moment.ahead")]
    [InlineData("23.11.2026", "moment.ahead")]
    [InlineData("сегодня 18:00", "moment.ahead")]
    [InlineData("31.02.2026", "moment.no_such_date")]
    [InlineData("31.02", "moment.no_such_date")]
    [InlineData("вчера в 25:00", "moment.no_such_time")]
    [InlineData("вчера вечером", "moment.no_time")]
    [InlineData("через неделю", "moment.past_not_understood")]
    [InlineData("назад", "moment.past_not_understood")]
    [InlineData("9999 лет назад", "moment.past_not_understood")]
    [InlineData("01.03.1999", "moment.past_not_understood")]
    [InlineData("18:30", "moment.past_not_understood")]
    [InlineData("давно", "moment.past_not_understood")]
    [InlineData("", "moment.past_not_understood")]
    public void What_is_ahead_or_nonsense_is_refused_with_its_reason(string typed, string code) => TypedPast.Parse(typed, Now, Moscow).ShouldFail(code);

    [Fact]
    public void A_time_that_is_over_says_that_of_itself_where_one_to_come_is_wanted() =>
        TypedMoment.Parse("3 дня назад", Now, Moscow).ShouldFail("moment.not_understood");
}
