using System.Globalization;
using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Statistics;

namespace SmartHeart.Bot.Features.Statistics;

/// <summary>How many of those who came in a week were there later: a table that a phone shows without breaking its lines, 30 characters.</summary>
internal static class RetentionScreens
{
    private const string NotOver = "~";

    /// <summary>The weeks after joining that have a column.</summary>
    private static readonly int[] Ages = [0, 1, 2, 4, 8];

    /// <summary>Week by week, and what they say together.</summary>
    public static Screen Table(Retention retention, Ui ui)
    {
        var screen = new Screen
        {
            Text = Html.Join("\n\n",
            [
                ui["stats.retention.title"], OverviewScreens.State(retention.State, ui), Means(retention, ui), Rows(retention, ui),
                retention.Page == 0 ? ui["stats.retention.not_over"] : Html.Empty, ui["stats.retention.note"],
            ]),
        };
        return screen.Row([.. Turns(retention, ui)]).Row(ui.Tap("stats.funnel", default(FunnelTap)), ui.Tap("stats.back", default(StatisticsTap)));
    }

    private static Html Means(Retention retention, Ui ui)
    {
        if (retention.Joined.Sum(week => week.People) == 0) return ui["stats.retention.nobody"];

        Html[] means = [.. Ages[1..].Select(age => (Age: age, Share: retention.Mean(age))).Where(mean => mean.Share is not null)
            .Select(mean => ui["stats.retention.mean", ("count", mean.Age), ("share", FunnelScreens.Percent(mean.Share!.Value))])];
        return means.Length == 0 ? ui["stats.retention.too_early"] : Html.Join("\n", means.Prepend(ui["stats.retention.means"]));
    }

    private static Html Rows(Retention retention, Ui ui)
    {
        var culture = CultureInfo.GetCultureInfo(ui.Language);
        var head = $"{ui.Plain("stats.retention.week"),-5}{ui.Plain("stats.retention.people"),5}{string.Concat(Ages.Select(age => $"{age,4}"))}";
        var rows = retention.Joined.Select(week => Row(week, retention.ThisWeek, culture));
        return Html.Of($"<pre>{string.Join('\n', rows.Prepend(head))}</pre>");
    }

    private static string Row(JoiningWeek week, DateOnly thisWeek, CultureInfo culture)
    {
        var cells = Ages.Select(age => $"{Cell(week.Active[age], week.People, week.Monday.AddDays(age * Weeks.Length) == thisWeek),4}");
        return $"{week.Monday.ToString("dd.MM", culture),-5}{People(week.People, culture),5}{string.Concat(cells)}".TrimEnd();
    }

    private static string Cell(int? active, int people, bool isThisWeek) => (active, people) switch
    {
        (null, _) => "",
        (_, 0) => "–",
        ({ } some, _) => (isThisWeek ? NotOver : "") + Percent(100.0 * some / people),
    };

    private static string Percent(double share) => share is > 0 and < 0.5 ? "<1" : Math.Round(share, MidpointRounding.AwayFromZero).ToString(CultureInfo.InvariantCulture);

    private static string People(int count, CultureInfo culture) => count switch
    {
        < 10_000 => count.ToString(culture),
        < 1_000_000 => string.Create(culture, $"{count / 1000}k"),
        _ => string.Create(culture, $"{count / 1_000_000.0:0.0}M"),
    };

    private static IEnumerable<Button> Turns(Retention retention, Ui ui)
    {
        if (retention.Page > 0) yield return ui.Tap("stats.retention.newer", new RetentionTap(retention.Page - 1));
        if (retention.HasOlder) yield return ui.Tap("stats.retention.older", new RetentionTap(retention.Page + 1));
    }
}
