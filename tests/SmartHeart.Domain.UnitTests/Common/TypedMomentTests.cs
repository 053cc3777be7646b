using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.UnitTests.Common;

public sealed class TypedMomentTests
{
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Sunday, 22 November 2026, 14:05:20 in Moscow.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 11, 5, 20, TimeSpan.Zero);

    [Theory]
    [InlineData("сегодня 18:00", "2026-11-22 18:00")]
    [InlineData("Сегодня в 18.00", "2026-11-22 18:00")]
    [InlineData("сегодня вечером в 7", "2026-11-22 19:00")]
    [InlineData("завтра в 10", "2026-11-23 10:00")]
    [InlineData("завтра 10", "2026-11-23 10:00")]
    [InlineData("завтра 10:00", "2026-11-23 10:00")]
    [InlineData("завтра на 10.05", "2026-11-23 10:05")]
    [InlineData("ЗАВТРА, В 9 УТРА!", "2026-11-23 09:00")]
    [InlineData("завтра в семь вечера", "2026-11-23 19:00")]
    [InlineData("завтра утром в 9", "2026-11-23 09:00")]
    [InlineData("завтра днём в 2", "2026-11-23 14:00")]
    [InlineData("послезавтра в 9 утра", "2026-11-24 09:00")]
    [InlineData("18:30 завтра", "2026-11-23 18:30")]
    [InlineData("в пятницу 18:30", "2026-11-27 18:30")]
    [InlineData("пт 18:30", "2026-11-27 18:30")]
    [InlineData("в воскресенье в 15:00", "2026-11-22 15:00")]
    [InlineData("в воскресенье в 12:00", "2026-11-29 12:00")]
    [InlineData("в следующий вторник в 7 вечера", "2026-11-24 19:00")]
    [InlineData("в следующее воскресенье в 15:00", "2026-11-29 15:00")]
    [InlineData("в эту среду к 11", "2026-11-25 11:00")]
    [InlineData("через 2 часа", "2026-11-22 16:06")]
    [InlineData("через час", "2026-11-22 15:06")]
    [InlineData("через час 15 минут", "2026-11-22 15:21")]
    [InlineData("через 2 часа и 15 минут", "2026-11-22 16:21")]
    [InlineData("через полчаса", "2026-11-22 14:36")]
    [InlineData("через полтора часа", "2026-11-22 15:36")]
    [InlineData("через 1,5 часа", "2026-11-22 15:36")]
    [InlineData("через полтора дня", "2026-11-24 02:06")]
    [InlineData("через полторы недели", "2026-12-03 02:06")]
    [InlineData("через полтора года", "2028-05-22 14:06")]
    [InlineData("через полторы минуты", "2026-11-22 14:08")]
    [InlineData("через 15 минут", "2026-11-22 14:21")]
    [InlineData("через пятнадцать минут", "2026-11-22 14:21")]
    [InlineData("через неделю", "2026-11-29 14:06")]
    [InlineData("через месяц в 12:00", "2026-12-22 12:00")]
    [InlineData("через 3 дня в 12:00", "2026-11-25 12:00")]
    [InlineData("через 3 дня в 2 часа дня", "2026-11-25 14:00")]
    [InlineData("25.12 18:30", "2026-12-25 18:30")]
    [InlineData("25.12. в 18:30", "2026-12-25 18:30")]
    [InlineData("25/12 18:30", "2026-12-25 18:30")]
    [InlineData("25.12.2026 18:30", "2026-12-25 18:30")]
    [InlineData("25.12.27 18:30", "2027-12-25 18:30")]
    [InlineData("5.1 9:05", "2027-01-05 09:05")]
    [InlineData("22.11 14:05", "2027-11-22 14:05")]
    [InlineData("22.11 14:06", "2026-11-22 14:06")]
    [InlineData("25 декабря в 18:30", "2026-12-25 18:30")]
    [InlineData("25-го декабря в 18:30", "2026-12-25 18:30")]
    [InlineData("пятница, 25 декабря, 18:30", "2026-12-25 18:30")]
    [InlineData("25 декабря 2026 18.30", "2026-12-25 18:30")]
    [InlineData("25 декабря 2026 года в 18 часов 30 минут", "2026-12-25 18:30")]
    [InlineData("25 дек 18", "2026-12-25 18:00")]
    [InlineData("29 февраля 10:00", "2028-02-29 10:00")]
    [InlineData("18:30", "2026-11-22 18:30")]
    [InlineData("в 18.30", "2026-11-22 18:30")]
    [InlineData("18.30", "2026-11-22 18:30")]
    [InlineData("18-30", "2026-11-22 18:30")]
    [InlineData("в 9.05", "2026-11-23 09:05")]
    [InlineData("10:00", "2026-11-23 10:00")]
    [InlineData("в 7 вечера", "2026-11-22 19:00")]
    [InlineData("7 вечера", "2026-11-22 19:00")]
    [InlineData("в 3 дня", "2026-11-22 15:00")]
    [InlineData("в час дня", "2026-11-23 13:00")]
    [InlineData("в 2 ночи", "2026-11-23 02:00")]
    [InlineData("в 11 ночи", "2026-11-22 23:00")]
    [InlineData("в полдень", "2026-11-23 12:00")]
    [InlineData("в полночь", "2026-11-23 00:00")]
    [InlineData("сегодня в полночь", "2026-11-23 00:00")]
    [InlineData("завтра в полночь", "2026-11-23 00:00")]
    public void Russian_is_understood(string typed, string moscow) => Local(TypedMoment.Parse(typed, Now, Moscow).ShouldBeOk(), Moscow).ShouldBe(moscow);

    [Theory]
    [InlineData("tomorrow 10am", "2026-11-23 10:00")]
    [InlineData("Tomorrow at 10:00", "2026-11-23 10:00")]
    [InlineData("tomorrow at 6 p.m.", "2026-11-23 18:00")]
    [InlineData("tomorrow at 7 o’clock in the evening", "2026-11-23 19:00")]
    [InlineData("10am tomorrow", "2026-11-23 10:00")]
    [InlineData("12am tomorrow", "2026-11-23 00:00")]
    [InlineData("12pm", "2026-11-23 12:00")]
    [InlineData("the day after tomorrow at noon", "2026-11-24 12:00")]
    [InlineData("tonight at 8", "2026-11-22 20:00")]
    [InlineData("tonight at 11pm", "2026-11-22 23:00")]
    [InlineData("tonight at midnight", "2026-11-23 00:00")]
    [InlineData("in 2 hours", "2026-11-22 16:06")]
    [InlineData("in an hour", "2026-11-22 15:06")]
    [InlineData("in half an hour", "2026-11-22 14:36")]
    [InlineData("in 2h 15m", "2026-11-22 16:21")]
    [InlineData("in a week at 9", "2026-11-29 09:00")]
    [InlineData("in three days", "2026-11-25 14:06")]
    [InlineData("friday 18:30", "2026-11-27 18:30")]
    [InlineData("on Friday at 6:30 pm", "2026-11-27 18:30")]
    [InlineData("next friday 6:30 pm", "2026-11-27 18:30")]
    [InlineData("dec 25 18:30", "2026-12-25 18:30")]
    [InlineData("25th of December at 6:30pm", "2026-12-25 18:30")]
    [InlineData("December 25, 2027, 18:30", "2027-12-25 18:30")]
    [InlineData("12/25 18:30", "2026-12-25 18:30")]
    [InlineData("2026-12-25 18:30", "2026-12-25 18:30")]
    [InlineData("2026-12-25T18:30", "2026-12-25 18:30")]
    public void English_is_understood(string typed, string moscow) => Local(TypedMoment.Parse(typed, Now, Moscow).ShouldBeOk(), Moscow).ShouldBe(moscow);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("скоро")]
    [InlineData("10")]
    [InlineData("2 часа")]
    [InlineData("3 дня")]
    [InlineData("через")]
    [InlineData("через 2")]
    [InlineData("через полтора месяца")]
    [InlineData("через 2 часа в 12:00")]
    [InlineData("завтра послезавтра 10:00")]
    [InlineData("завтра 10:00 11:00")]
    [InlineData("18:30-19:00")]
    [InlineData("10:00:00")]
    [InlineData("25-го в 10:00")]
    [InlineData("10000.12 18:30")]
    [InlineData("завтра 10:00 😀")]
    [InlineData("<b>завтра</b> 10:00")]
    [InlineData("сейчас завтра")]
    [InlineData("next week")]
    public void What_makes_no_sense_is_refused(string? typed) => TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.not_understood");

    [Fact]
    public void A_long_text_is_no_time() => TypedMoment.Parse("завтра 10:00" + new string('!', 100), Now, Moscow).ShouldFail("moment.not_understood");

    [Theory]
    [InlineData("завтра")]
    [InlineData("завтра утром")]
    [InlineData("tonight")]
    [InlineData("25.12")]
    [InlineData("10.12")]
    [InlineData("в пятницу")]
    public void A_day_needs_a_time(string typed) => TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.no_time");

    [Theory]
    [InlineData("сегодня 14:05", "22.11.2026 14:05")]
    [InlineData("вчера 18:00", "21.11.2026 18:00")]
    [InlineData("25.12.2025 18:30", "25.12.2025 18:30")]
    public void What_is_over_is_refused_as_it_was_understood(string typed, string when) =>
        TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.past").Arguments["when"].ShouldBe(when);

    [Theory]
    [InlineData("31.02 10:00", "31.02")]
    [InlineData("31 ноября в 10:00", "31.11")]
    [InlineData("29.02.2027 10:00", "29.02.2027")]
    [InlineData("32.12 10:00", "32.12")]
    [InlineData("25.13 10:00", "25.13")]
    [InlineData("2027-02-30 10:00", "30.02.2027")]
    public void A_date_that_does_not_exist_is_named(string typed, string date) =>
        TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.no_such_date").Arguments["date"].ShouldBe(date);

    [Theory]
    [InlineData("завтра 25:00")]
    [InlineData("завтра 10:75")]
    [InlineData("завтра в 24:00")]
    [InlineData("завтра в 13 утра")]
    [InlineData("tomorrow 13pm")]
    [InlineData("завтра в 12 вечера")]
    public void A_time_that_does_not_exist_is_refused(string typed) => TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.no_such_time");

    [Fact]
    public void A_day_of_the_week_must_fit_its_date() =>
        TypedMoment.Parse("в четверг 25.12 18:30", Now, Moscow).ShouldFail("moment.other_weekday").Arguments["date"].ShouldBe("25.12.2026");

    [Theory]
    [InlineData("23.11.2028 10:00")]
    [InlineData("через 3 года")]
    [InlineData("через 9999 недель")]
    [InlineData("25.12.9999 10:00")]
    public void Too_far_is_refused(string typed) => TypedMoment.Parse(typed, Now, Moscow).ShouldFail("moment.too_far").Arguments["years"].ShouldBe(2);

    [Fact]
    public void Now_is_an_answer_where_it_is_allowed()
    {
        TypedMoment.Parse("сейчас", Now, Moscow).ShouldFail("moment.not_now");
        TypedMoment.Parse("Right now", Now, Moscow, allowNow: true).ShouldBeOk().ShouldBe(Now);
    }

    [Fact]
    public void An_hour_that_the_clock_skips_is_refused_with_the_next_that_exists()
    {
        var error = TypedMoment.Parse("28.03.2027 02:30", Now, Berlin).ShouldFail("moment.skipped_hour");

        (error.Arguments["time"], error.Arguments["next"]).ShouldBe(("02:30", "03:00"));
        TypedMoment.Parse("28.03.2027 03:00", Now, Berlin).ShouldBeOk().ShouldBe(new DateTimeOffset(2027, 3, 28, 1, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Of_an_hour_that_comes_twice_the_first_is_meant_unless_the_offset_says_the_second()
    {
        var first = new DateTimeOffset(2027, 10, 31, 0, 30, 0, TimeSpan.Zero);

        TypedMoment.Parse("31.10.2027 02:30", Now, Berlin).ShouldBeOk().ShouldBe(first);
        TypedMoment.Parse("31 октября 2027, 02:30 (Берлин, UTC+2)", Now, Berlin).ShouldBeOk().ShouldBe(first);
        TypedMoment.Parse("31 октября 2027, 02:30 (Берлин, UTC+1)", Now, Berlin).ShouldBeOk().ShouldBe(first.AddHours(1));
        TypedMoment.Parse("30 октября 2027, 02:30 (UTC+7)", Now, Berlin).ShouldBeOk().ShouldBe(first.AddDays(-1));
    }

    [Fact]
    public void Hours_are_time_passed_and_days_are_days_of_the_wall_clock()
    {
        var beforeTheNight = new DateTimeOffset(2026, 3, 28, 22, 0, 0, TimeSpan.Zero);

        TypedMoment.Parse("через 24 часа", beforeTheNight, Berlin).ShouldBeOk().ShouldBe(beforeTheNight.AddHours(24));
        TypedMoment.Parse("через день", beforeTheNight, Berlin).ShouldBeOk().ShouldBe(beforeTheNight.AddHours(23));
        TypedMoment.Parse("через 1 день", beforeTheNight.AddHours(-20.5), Berlin).ShouldBeOk().ShouldBe(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void Minutes_within_the_hour_that_comes_twice_go_on()
    {
        var inTheSecond = new DateTimeOffset(2026, 10, 25, 1, 20, 0, TimeSpan.Zero);

        TypedMoment.Parse("через 15 минут", inTheSecond, Berlin).ShouldBeOk().ShouldBe(inTheSecond.AddMinutes(15));
    }

    private static string Local(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
