using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Events;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Events;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Events;

public sealed class EventScreensTests
{
    private static readonly DateTimeOffset Evening = new(2026, 12, 25, 15, 30, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_ahead_says_when_and_what_one_is_registered_for() => ShouldLookAsAccepted(ui => EventScreens.List(default, Samples.Page<EventLine>(
    [
        new(1, "Выставка", Evening.AddDays(-3), IsRunning: true, IsNew: false, IsRegistered: false),
        new(2, "Лекция о бренде", Evening, false, IsNew: false, IsRegistered: true),
        new(3, Samples.HtmlTitle, Evening.AddDays(1), false, IsNew: true, IsRegistered: false),
        new(4, Samples.LongTitle, Evening.AddMonths(1), false, IsNew: true, IsRegistered: true),
    ], next: true), ui));

    [Fact]
    public void Nothing_is_ahead() => ShouldLookAsAccepted(ui => EventScreens.List(default, Samples.Page<EventLine>([]), ui));

    [Fact]
    public void Own_events_say_what_was_taken_down() => ShouldLookAsAccepted(ui => EventScreens.List(
        new EventsTap(EventShelf.Mine), Samples.Page<EventLine>([new(2, "Лекция", Evening, false, false, true), new(3, "Воркшоп", Evening, false, false, true, IsOpen: false)]), ui));

    [Fact]
    public void No_events_of_ones_own() => ShouldLookAsAccepted(ui => EventScreens.List(new EventsTap(EventShelf.Mine), Samples.Page<EventLine>([]), ui));

    [Fact]
    public void Past_events_have_their_year() => ShouldLookAsAccepted(ui => EventScreens.List(
        new EventsTap(EventShelf.Past, PageTurn.Next, 99), Samples.Page<EventLine>([new(2, "Лекция", Evening.AddYears(-1), false, true, true)], previous: true), ui));

    [Fact]
    public void Nothing_is_past() => ShouldLookAsAccepted(ui => EventScreens.List(new EventsTap(EventShelf.Past), Samples.Page<EventLine>([]), ui));

    [Fact]
    public void After_registering_the_card_says_so() =>
        ShouldLookAsAccepted(ui => EventScreens.Registered(new(Samples.Event() with { IsRegistered = true }, ProfileFilled: true), new Origin(CameFrom.Events), ui));

    [Fact]
    public void After_registering_without_a_profile_it_is_asked_for() =>
        ShouldLookAsAccepted(ui => EventScreens.Registered(new(Samples.Event() with { IsRegistered = true }, ProfileFilled: false), new Origin(CameFrom.Events), ui));

    [Fact]
    public void Cancelling_is_asked_about_on_the_card() =>
        ShouldLookAsAccepted(ui => EventScreens.AskCancel(9, new("Лекция", Samples.Event() with { IsRegistered = true }), new Origin(CameFrom.MyEvents), ui));

    [Fact]
    public void A_registration_for_what_was_taken_away_can_be_taken_back_too() =>
        ShouldLookAsAccepted(ui => EventScreens.AskCancel(7, new("Лекция о бренде", null), new Origin(CameFrom.MyEvents), ui));

    [Fact]
    public void A_refusal_stands_over_the_fresh_card() => ShouldLookAsAccepted(ui => EventScreens.Refused(9, EventErrors.Over, ui)!);

    [Fact]
    public void An_event_that_is_gone_leads_to_the_menu() => ShouldLookAsAccepted(ui => EventScreens.Refused(9, ContentErrors.Gone, ui)!);
}
