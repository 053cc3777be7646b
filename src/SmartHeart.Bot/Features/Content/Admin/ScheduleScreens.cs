using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of a publication to come.</summary>
internal static class ScheduleScreens
{
    /// <summary>When? With the time that is set already, if one is.</summary>
    public static Screen Ask(DateTimeOffset? set, Ui ui)
    {
        var current = set is { } at && at > ui.Now ? ui["schedule.current", ("when", ui.Zoned(at))] : Html.Empty;
        return new Screen { Text = Html.Join("\n\n", [ui["schedule.ask", ("zone", ui.ZoneNow)], current]) };
    }

    /// <summary>The line of the card; empty for what is not scheduled.</summary>
    public static Html Line(ManagedContent item, Ui ui) =>
        item.PublishAt is { } at ? ui["schedule.line", ("when", ui.Zoned(at)), ("ahead", ui.Ahead(at))] : Html.Empty;

    /// <summary>The buttons of the card; none where nothing can be scheduled.</summary>
    public static ImmutableArray<Button> Buttons(ManagedContent item, StatusFilter filter, Ui ui) => item.Status switch
    {
        ContentStatus.Draft => [ui.Tap("schedule.set", new ScheduleTap(item.Id))],
        ContentStatus.Scheduled =>
            [ui.Tap("schedule.move", new ScheduleTap(item.Id)), ui.Tap("schedule.cancel", new UnscheduleTap(item.Id, filter, item.Kind))],
        _ => [],
    };

    /// <summary>What a change of status is called at an item: what has its time can still be published now.</summary>
    public static string LabelOf(StatusChange change, ManagedContent item) =>
        change == StatusChange.Publish && item.Status == ContentStatus.Scheduled ? "schedule.publish_now" : $"managed.change.{StatusWords.Key(change)}";
}
