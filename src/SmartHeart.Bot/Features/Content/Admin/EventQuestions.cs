using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What the forms ask about an event.</summary>
internal static class EventQuestions
{
    /// <summary>When does it begin?</summary>
    public static Screen Start(ContentDraft draft, Ui ui) =>
        Ask(ui["form.start", ("zone", ui.ZoneNow)], draft.StartsAt is { } starts ? ui.Zoned(starts) : "", ui);

    /// <summary>When does it end?</summary>
    public static Screen End(ContentDraft draft, Ui ui)
    {
        var starts = draft.StartsAt is { } at ? ui.Zoned(at) : "";
        return Ask(ui["form.end", ("start", starts), ("hours", EventDetails.UsualLength.TotalHours)], draft.EndsAt is { } ends ? ui.Zoned(ends) : "", ui);
    }

    /// <summary>Where does one go?</summary>
    public static Screen Place(ContentDraft draft, Ui ui) => Ask(ui["form.place", ("max", EventPlace.MaxLength)], draft.Place, ui);

    /// <summary>Where does one connect?</summary>
    public static Screen Link(ContentDraft draft, Ui ui) => Ask(ui[draft.Place.Length == 0 ? "form.link.needed" : "form.link"], draft.Link, ui);

    private static Screen Ask(Html question, string current, Ui ui) =>
        new() { Text = current.Length == 0 ? question : Html.Join("\n\n", [question, ui["form.now", ("value", current)]]) };
}
