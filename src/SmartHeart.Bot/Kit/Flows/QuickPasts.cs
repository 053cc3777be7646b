using System.Globalization;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>Days that are over, as buttons offer them: each means its beginning, fixed when the button is shown.</summary>
internal static class QuickPasts
{
    private const string At = "at-";

    /// <summary>What is worth offering now.</summary>
    public static IEnumerable<Option> Of(Ui ui)
    {
        var today = WallClock.At(ui.Now, ui.Zone).Date;
        yield return On(today, "moment.past.today", ui);
        yield return On(today.AddDays(-7), "moment.past.week", ui);
        yield return On(today.AddMonths(-1), "moment.past.month", ui);
        yield return On(today.AddYears(-1), "moment.past.year", ui);
    }

    /// <summary>The moment behind a button; a refusal when the button was made up.</summary>
    public static Result<DateTimeOffset> Read(string value, DateTimeOffset now)
    {
        if (!value.StartsWith(At, StringComparison.Ordinal) || !int.TryParse(value.AsSpan(At.Length), CultureInfo.InvariantCulture, out var minutes))
            return new Error("input.button_expected");

        var moment = DateTimeOffset.UnixEpoch.AddMinutes(minutes);
        return moment <= now ? moment : new Error("input.button_expected");
    }

    private static Option On(DateTime day, string key, Ui ui)
    {
        var moment = WallClock.MomentOrNext(day, ui.Zone);
        var minutes = (int)(moment - DateTimeOffset.UnixEpoch).TotalMinutes;
        return new Option(string.Create(CultureInfo.InvariantCulture, $"{At}{minutes}"), ui.Plain(key, ("day", ui.Day(moment))));
    }
}
