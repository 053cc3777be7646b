using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Domain.UnitTests.Common;

/// <summary>Whatever the moment, the zone and the text.</summary>
public sealed class AnyMomentTests
{
    private static readonly TimeZoneInfo[] Zones =
        [.. new[] { "Europe/Berlin", "America/New_York", "Europe/Moscow", "Asia/Kolkata", "Australia/Lord_Howe", "Africa/Casablanca", "UTC" }.Select(TimeZoneInfo.FindSystemTimeZoneById)];

    private static readonly string[] Languages = ["ru", "en"];

    private static readonly string[] Pieces =
    [
        "сегодня", "завтра", "в", "пятницу", "следующий", "через", "часа", "дня", "неделю", "месяц", "полчаса", "полдень", "полночь", "утра", "вечера", "декабря", "февраля", "сейчас",
        "tomorrow", "next", "friday", "in", "at", "pm", "am", "tonight", "dec", "year", "0", "1", "2", "12", "24", "30", "31", "99", "2026", "2027", "9999", "10:00", "02:30", "25:61",
        "25.12", "29.02", "31.02", "1,5", "12/25", "2027-03-28", "25.12.26", "-", ",", ".", ":", "(", ")", "UTC+3", "(UTC+1)", "Ё", "\u202E", "😀", "\uD800", "ровно",
    ];

    /// <summary>Whole minutes of ten years.</summary>
    private static readonly Gen<DateTimeOffset> Moments =
        Gen.Choose(0, 10 * 365 * 24 * 60).Select(minutes => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));

    /// <summary>Moments within hours of a change of the clock, where everything goes wrong that can.</summary>
    private static readonly Gen<DateTimeOffset> Nights =
        from year in Gen.Choose(2024, 2033)
        from night in Gen.Elements("03-08", "03-14", "03-25", "03-28", "03-31", "04-01", "04-07", "10-01", "10-07", "10-25", "10-28", "10-31", "11-01", "11-07")
        from minutes in Gen.Choose(-300, 1800)
        select DateTimeOffset.Parse($"{year}-{night}T00:00Z", CultureInfo.InvariantCulture).AddMinutes(minutes);

    private static readonly Arbitrary<(TimeZoneInfo Zone, DateTimeOffset Moment)> Any =
        (from zone in Gen.Elements(Zones) from moment in Gen.OneOf(Moments, Nights) select (zone, moment)).ToArbitrary();

    private static readonly Arbitrary<(TimeZoneInfo Zone, DateTimeOffset Now, string Typed)> Typed =
        (from zone in Gen.Elements(Zones)
         from now in Gen.OneOf(Moments, Nights)
         from seconds in Gen.Choose(0, 59)
         from words in Gen.Elements(Pieces).ArrayOf()
         select (zone, now.AddSeconds(seconds), string.Join(' ', words))).ToArbitrary();

    [Fact]
    public void What_is_shown_with_its_offset_is_read_as_the_same_moment() => Check(Any, at =>
    {
        var local = TimeZoneInfo.ConvertTime(at.Moment, at.Zone);
        var offset = $"UTC{(local.Offset < TimeSpan.Zero ? '-' : '+')}{local.Offset:h\\:mm}";
        return Languages.All(language =>
        {
            var shown = $"{local.ToString("d MMMM yyyy, HH:mm", CultureInfo.GetCultureInfo(language))} ({at.Zone.Id}, {offset})";
            return TypedMoment.Parse(shown, at.Moment.AddDays(-3), at.Zone) is { IsOk: true } read && read.Value == at.Moment;
        });
    });

    [Fact]
    public void Whatever_is_typed_nothing_throws_and_what_is_taken_is_a_whole_minute_ahead() => Check(Typed, at =>
        TypedMoment.Parse(at.Typed, at.Now, at.Zone) is not { IsOk: true } read
        || (read.Value > at.Now && read.Value <= at.Now.AddYears(TypedMoment.MostYears) && read.Value.Second == 0 && read.Value.Offset == TimeSpan.Zero));

    [Fact]
    public void What_is_taken_of_a_text_is_taken_again_as_it_is_shown() => Check(Typed, at =>
    {
        if (TypedMoment.Parse(at.Typed, at.Now, at.Zone) is not { IsOk: true } read) return true;
        var local = TimeZoneInfo.ConvertTime(read.Value, at.Zone);
        var shown = $"{local:dd.MM.yyyy HH:mm} (UTC{(local.Offset < TimeSpan.Zero ? '-' : '+')}{local.Offset:h\\:mm})";
        return TypedMoment.Parse(shown, at.Now, at.Zone) is { IsOk: true } again && again.Value == read.Value;
    });

    [Fact]
    public void A_time_alone_is_within_a_day_and_shows_that_time() => Check(Any, at =>
    {
        var local = TimeZoneInfo.ConvertTime(at.Moment, at.Zone);
        var typed = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var now = at.Moment.AddHours(-5);
        return TypedMoment.Parse(typed, now, at.Zone) is { IsOk: true } read
            ? read.Value <= now.AddHours(25) && TimeZoneInfo.ConvertTime(read.Value, at.Zone).TimeOfDay == local.TimeOfDay
            : at.Zone.SupportsDaylightSavingTime;
    });

    [Fact]
    public void So_many_minutes_are_so_much_time_in_every_zone() => Check(Any, at =>
        TypedMoment.Parse("через 90 минут", at.Moment, at.Zone) is { IsOk: true } read && read.Value - at.Moment == TimeSpan.FromMinutes(90));

    [Fact]
    public void A_time_that_follows_another_counts_tomorrow_from_today()
    {
        var (today, start) = (new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 11, 25, 19, 0, 0, TimeSpan.Zero));

        TypedMoment.Parse("21:00", start, TimeZoneInfo.Utc, today: today).ShouldBeOk().ShouldBe(start.AddHours(2));
        TypedMoment.Parse("через 3 часа", start, TimeZoneInfo.Utc, today: today).ShouldBeOk().ShouldBe(start.AddHours(3));
        TypedMoment.Parse("завтра 21:00", start, TimeZoneInfo.Utc, today: today).ShouldFail("moment.past");
    }

    [Theory]
    [InlineData("21:00", 2)]
    [InlineData("до 21:00", 2)]
    [InlineData("До 21", 2)]
    [InlineData("until 9 pm", 2)]
    [InlineData("через 3 часа", 3)]
    [InlineData("3 часа", 3)]
    [InlineData("на 3 часа", 3)]
    [InlineData("3ч", 3)]
    [InlineData("2 h", 2)]
    [InlineData("2 hours", 2)]
    [InlineData("полтора часа", 1.5)]
    [InlineData("1,5 часа", 1.5)]
    [InlineData("90 минут", 1.5)]
    [InlineData("2 часа 30 минут", 2.5)]
    [InlineData("полчаса", 0.5)]
    [InlineData("24 часа", 24)]
    [InlineData("2 дня", 48)]
    [InlineData("до 3 часов дня", 20)]
    [InlineData("3 часа дня", 20)]
    [InlineData("час", 1)]
    [InlineData("час дня", 18)]
    [InlineData("26.11 21:00", 26)]
    [InlineData("до 26.11 21:00", 26)]
    public void An_end_is_a_time_or_a_length(string typed, double hours) => End(typed).ShouldBeOk().ShouldBe(Start.AddHours(hours));

    [Theory]
    [InlineData("18 часов", "moment.not_understood")]
    [InlineData("3", "moment.not_understood")]
    [InlineData("до", "moment.not_understood")]
    [InlineData("до до 21:00", "moment.not_understood")]
    [InlineData("3 часа 21:00", "moment.not_understood")]
    [InlineData("0 часов", "moment.past")]
    [InlineData("до 25.11.2026 18:00", "moment.past")]
    [InlineData("сейчас", "moment.not_now")]
    [InlineData("3 года", "moment.too_far")]
    public void What_could_be_two_ends_or_none_is_refused(string typed, string code) => End(typed).ShouldFail(code);

    [Theory]
    [InlineData("до 21:00")]
    [InlineData("3 часа")]
    public void A_beginning_is_neither_a_length_nor_an_end(string typed) => TypedMoment.Parse(typed, Start, TimeZoneInfo.Utc).ShouldFail("moment.not_understood");

    private static readonly DateTimeOffset Start = new(2026, 11, 25, 19, 0, 0, TimeSpan.Zero);

    private static Result<DateTimeOffset> End(string typed) => TypedMoment.ParseEnd(typed, Start, TimeZoneInfo.Utc, Start.AddDays(-3));

    [Fact]
    public void A_clock_and_its_moment_belong_together() => Check(Any, at =>
    {
        var local = WallClock.At(at.Moment, at.Zone);
        return WallClock.Moment(local, at.Zone) is { IsOk: true } read && WallClock.At(read.Value, at.Zone) == local && read.Value <= at.Moment
            && WallClock.MomentOrNext(local, at.Zone) == read.Value;
    });

    [Fact]
    public void Every_skipped_time_has_a_next_one() => Check(Any, at =>
    {
        var local = at.Moment.UtcDateTime;
        if (WallClock.Moment(local, at.Zone) is { IsOk: true }) return true;
        var next = WallClock.At(WallClock.MomentOrNext(local, at.Zone), at.Zone);
        return next > local && next - local <= TimeSpan.FromHours(1);
    });

    private static void Check<T>(Arbitrary<T> any, Func<T, bool> holds) => Prop.ForAll(any, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(7));
}
