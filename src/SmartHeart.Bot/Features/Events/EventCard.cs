using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Events;

/// <summary>What the card of an event has beyond other cards.</summary>
internal static class EventCard
{
    /// <summary>When, where, and where the person stands with it; nothing for what is no event.</summary>
    public static Html Facts(ContentCard card, Ui ui)
    {
        if (card.Event is not { } details) return Html.Empty;

        var facts = Html.Join("\n",
        [
            EventTimes.Span(details, ui),
            details.Place is { } place ? ui["events.place", ("place", place)] : Html.Empty,
            details.Link is { } link ? ui["events.link", ("link", link)] : Html.Empty,
        ]);
        return Html.Join("\n\n", [facts, State(card, ui)]);
    }

    /// <summary>To register, to take it back, to note it: as long as it is not over.</summary>
    public static ImmutableArray<Button> Buttons(ContentCard card, Origin origin, Ui ui)
    {
        if (card.Stage == EventStage.Over) return [];

        var registration = card.IsRegistered
            ? ui.Tap("events.cancel", new AskCancelTap(card.Id, origin.From, origin.Turn, origin.Key))
            : ui.Tap("events.register", new RegisterTap(card.Id, origin.From, origin.Turn, origin.Key));
        return [registration, ui.Tap("events.calendar", new CalendarTap(card.Id))];
    }

    private static Html State(ContentCard card, Ui ui) => (card.Stage, card.IsRegistered) switch
    {
        (EventStage.Ahead, false) => Html.Empty,
        (EventStage.Ahead, true) => ui["events.state.registered"],
        (EventStage.Running, false) => ui["events.state.running"],
        (EventStage.Running, true) => ui["events.state.running_registered"],
        (_, false) => ui["events.state.over"],
        _ => ui["events.state.over_registered"],
    };
}
