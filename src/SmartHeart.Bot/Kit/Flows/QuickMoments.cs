using System.Globalization;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>
/// Times that a button offers. A day is fixed when the button is shown, so that «Завтра» pressed tomorrow is still that day; «Через час» counts from the press.
/// </summary>
internal static class QuickMoments
{
    /// <summary>It was ahead when it was said, and is not any more.</summary>
    public static readonly Error Over = new("moment.over");

    private const string InAnHour = "hour";
    private const string At = "at-";
    private static readonly TimeOnly Morning = new(10, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    /// <summary>What is worth offering now.</summary>
    public static IEnumerable<Option> Of(Ui ui)
    {
        var now = ui.Now;
        var today = DateOnly.FromDateTime(WallClock.At(now, ui.Zone));
        yield return new Option(InAnHour, ui.Plain("moment.quick.in_hour"));
        if (WallClock.MomentOrNext(today.ToDateTime(Evening), ui.Zone) > now.AddHours(1)) yield return On(today, Evening, "moment.quick.today", ui);
        yield return On(today.AddDays(1), Morning, "moment.quick.tomorrow", ui);
        yield return On(today.AddDays(1), Evening, "moment.quick.tomorrow", ui);
    }

    /// <summary>The moment behind a button; a refusal when it is over, or the button was made up.</summary>
    public static Result<DateTimeOffset> Read(string value, DateTimeOffset now)
    {
        if (value == InAnHour) return TypedMoment.WholeMinute(now.AddHours(1));
        if (!value.StartsWith(At, StringComparison.Ordinal) || !int.TryParse(value.AsSpan(At.Length), CultureInfo.InvariantCulture, out var minutes))
            return new Error("input.button_expected");

        var moment = DateTimeOffset.UnixEpoch.AddMinutes(minutes);
        return moment > now ? moment : Over;
    }

    private static Option On(DateOnly day, TimeOnly time, string key, Ui ui)
    {
        var moment = WallClock.MomentOrNext(day.ToDateTime(time), ui.Zone);
        var minutes = (int)(moment - DateTimeOffset.UnixEpoch).TotalMinutes;
        return new Option(string.Create(CultureInfo.InvariantCulture, $"{At}{minutes}"), ui.Plain(key, ("time", ui.Time(moment))));
    }
}
