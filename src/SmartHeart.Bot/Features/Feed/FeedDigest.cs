using SmartHeart.Application.Feed;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Feed;

/// <summary>An event with what is known of its person.</summary>
/// <param name="Event">What they did.</param>
/// <param name="Person">Null when they are not known (any more).</param>
/// <param name="Profile">For events about the profile; null when it is gone.</param>
internal sealed record FeedEntry(FeedEvent Event, FeedPerson? Person, ProfileView? Profile);

/// <summary>One event as one message, several as a digest; never longer than a message may be.</summary>
internal static class FeedDigest
{
    /// <summary>So many fit into one message with their texts cut to <see cref="Short"/> (a test holds it).</summary>
    public const int MaxEvents = 30;

    private const int MaxMessage = 4096;
    private const int Short = 20;

    /// <summary>Markup of at most 4,096 visible units. Long names are cut only where the whole would not fit.</summary>
    public static Html Write(IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui)
    {
        var whole = Write(entries, now, ui, int.MaxValue);
        return whole.VisibleLength <= MaxMessage ? whole : Write(entries, now, ui, Short);
    }

    private static Html Write(IReadOnlyList<FeedEntry> entries, DateTimeOffset now, Ui ui, int most)
    {
        if (entries.Count == 1) return FeedLines.Line(entries[0], ui, most);
        var lines = entries.Select(entry => ui["feed.digest_line", ("time", Stamp(entry.Event.At, now, ui)), ("line", FeedLines.Line(entry, ui, most))]);
        return Html.Join("\n\n", [ui["feed.digest_title", ("count", entries.Count)], Html.Join("\n", lines)]);
    }

    /// <summary>The time is enough on the same day; what waited longer says its day too.</summary>
    private static string Stamp(DateTimeOffset at, DateTimeOffset now, Ui ui) => ui.Day(at) == ui.Day(now) ? ui.Time(at) : $"{ui.Day(at)} {ui.Time(at)}";
}
