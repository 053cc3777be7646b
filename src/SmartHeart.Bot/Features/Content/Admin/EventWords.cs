using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>When and where an event takes place, as it is told to admins.</summary>
internal static class EventWords
{
    /// <summary>A line for the time, one for the place, one for the link; empty for what is no event.</summary>
    public static Html Of(EventView? details, Ui ui) => details is null ? Html.Empty : Html.Join("\n",
    [
        ui["event.when", ("when", When(details, ui))],
        details.Place is null ? Html.Empty : ui["event.place", ("place", details.Place)],
        details.Link is null ? Html.Empty : ui["event.link", ("link", details.Link)],
    ]);

    /// <summary>From when to when: the day is said once when it is one.</summary>
    private static string When(EventView details, Ui ui) => ui.Plain(
        "event.span", ("from", ui.When(details.StartsAt)),
        ("until", ui.Day(details.StartsAt) == ui.Day(details.EndsAt) ? ui.Time(details.EndsAt) : ui.When(details.EndsAt)));
}
