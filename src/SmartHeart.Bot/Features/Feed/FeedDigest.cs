using SmartHeart.Application.Feed;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>One event as one message, several as a digest: a list, or figures where a list would be too long. Never longer than a message may be.</summary>
internal static class FeedDigest
{
    private const int MaxMessage = 4096;

    /// <summary>With texts cut to so many UTF-16 units a digest of <see cref="FeedPolicy.Listed"/> events mostly fits, and a page of the details always (a test holds it).</summary>
    private const int Short = 20;

    /// <summary>Markup of at most 4,096 visible units. Long names are cut only where the whole would not fit.</summary>
    public static Html Write(IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui) =>
        entries.Count <= FeedPolicy.Listed && Fitting(most => List(entries, now, ui, most)) is { VisibleLength: <= MaxMessage } list ? list : Figures(entries, now, ui);

    /// <summary>The longest of the versions that fits a message; the shortest where none does.</summary>
    /// <param name="write">Writes with texts cut to so many units; null for whole ones.</param>
    public static Html Fitting(Func<int?, Html> write)
    {
        int?[] tries = [null, 6 * Short];
        foreach (var most in tries)
        {
            if (write(most) is { VisibleLength: <= MaxMessage } fits) return fits;
        }

        return write(Short);
    }

    /// <summary>The time is enough on the same day; what waited longer says its day too.</summary>
    public static string Stamp(DateTimeOffset at, DateTimeOffset now, Ui ui) => ui.Day(at) == ui.Day(now) ? ui.Time(at) : $"{ui.Day(at)} {ui.Time(at)}";

    private static Html List(IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui, int? most)
    {
        if (entries.Count == 1) return FeedLines.Line(entries[0], ui, most);
        var lines = entries.Select(entry => ui["feed.digest_line", ("time", Stamp(entry.Event.At, now, ui)), ("line", FeedLines.Line(entry, ui, most))]);
        return Html.Join("\n\n", [ui["feed.digest_title", ("count", entries.Count)], Html.Join("\n", lines)]);
    }

    private static Html Figures(IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui)
    {
        var (first, last) = (entries.Min(entry => entry.Event.At), entries.Max(entry => entry.Event.At));
        var title = ui["feed.digest_burst", ("count", entries.Count), ("first", Stamp(first, now, ui)), ("last", Stamp(last, now, ui))];
        var kinds = entries.CountBy(entry => FeedSwitches.Of(entry.Event.Kind)).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key);
        var lines = kinds.Select(kind => ui["feed.digest_kind", ("what", ui.Plain($"setup.feed.{FeedSwitches.NameOf(kind.Key)}")), ("number", kind.Value)]);
        return Html.Join("\n\n", [title, Html.Join("\n", lines)]);
    }
}
