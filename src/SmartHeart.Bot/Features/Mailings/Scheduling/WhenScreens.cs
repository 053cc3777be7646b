using System.Collections.Immutable;
using SmartHeart.Application.Mailings;
using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>When a mailing goes.</summary>
internal static class WhenScreens
{
    private const int TitleLength = 40;
    private static readonly TimeOnly Morning = new(10, 0);
    private static readonly TimeOnly Evening = new(18, 0);

    /// <summary>All ways to say when, and what is set.</summary>
    public static Screen When(MailingView mailing, Ui ui)
    {
        if (!IsOpen(mailing)) return ToCard(mailing.Id) with { Toast = ui.PlainWords(MailingErrors.Started), Alert = true };

        var id = mailing.Id;
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [ui["mailing_time.when", ("title", Title(mailing, ui))], ScheduleWords.Set(mailing, ui), ui["mailing_time.zone", ("zone", ui.ZoneNow)]]),
        };
        // What missed its time has a button of its own for that: it keeps the repeats.
        ImmutableArray<Button> now = mailing.State == MailingState.Overdue ? [] : [ui.Tap("mailing_time.now", new AskStartTap(id))];
        screen = screen.Row([.. now, ui.Tap("moment.quick.in_hour", new ProposeTap(id))])
            .Row(Quick(id, ui))
            .Row(ui.Tap("mailing_time.calendar", new MonthTap(id)), ui.Tap("mailing_time.type", new TypeTimeTap(id)));
        return Set(screen, mailing, ui).Row(ui.Tap("mailing_time.to_card", new MailingTap(id)));
    }

    /// <summary>What a time means; the answer to how often sets it.</summary>
    public static Screen Propose(ProposedTime proposed, Ui ui)
    {
        var (id, minute) = (proposed.Mailing.Id, MailingTimes.MinuteOf(proposed.At));
        return Enum.GetValues<Repeat>()
            .Aggregate(
                new Screen { Text = Words(proposed, ui) },
                (screen, repeat) => screen.Row(Ui.TapLabelled(RepeatLabel(repeat, proposed.At, ui), new SetTimeTap(id, minute, repeat))))
            .Row(ui.Tap("mailing_time.other", new WhenTap(id)));
    }

    /// <summary>What a button for a repeat is called: «Каждую неделю (пятница)».</summary>
    public static string RepeatLabel(Repeat repeat, DateTimeOffset at, Ui ui)
    {
        var day = MailingTimes.DayOfMonth(at, ui);
        return repeat switch
        {
            Repeat.Daily => ui.Plain("mailing_time.repeat.daily", ("time", ui.Time(at))),
            Repeat.Weekly => ui.Plain("mailing_time.repeat.weekly", ("day", MailingTimes.Weekday(at, ui))),
            Repeat.Monthly => ui.Plain(day > 28 ? "mailing_time.repeat.monthly_last" : "mailing_time.repeat.monthly", ("day", day)),
            _ => ui.Plain("mailing_time.repeat.none"),
        };
    }

    /// <summary>It is set: said over the card.</summary>
    public static Screen Done(int mailingId, ScheduledMailing scheduled, Ui ui) => ToCard(mailingId) with
    {
        Text = ui[scheduled.Repeat == Repeat.None ? "mailing_time.done" : "mailing_time.done_repeat",
            ("when", ui.Zoned(scheduled.At)), ("ahead", ui.Ahead(scheduled.At)), ("repeat", ScheduleWords.Repeat(scheduled.Repeat, ui))],
    };

    /// <summary>A refusal: its words over where one can go on.</summary>
    public static Screen? Fresh(int mailingId, Error error, Ui ui) => error switch
    {
        Denied => null,
        NotFound => Screen.GoTo(TapCodec.Encode(new MailingsTap())) with { Toast = ui.PlainWords(error), Alert = true },
        _ when error == MailingErrors.Past => Screen.GoTo(TapCodec.Encode(new WhenTap(mailingId))) with { Toast = ui.PlainWords(error), Alert = true },
        _ => ToCard(mailingId) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>On to the card.</summary>
    public static Screen ToCard(int mailingId) => Screen.GoTo(TapCodec.Encode(new MailingTap(mailingId)));

    private static Html Words(ProposedTime proposed, Ui ui) => Html.Join("\n\n",
    [
        ui["mailing_time.propose", ("title", Title(proposed.Mailing, ui)), ("when", ui.Zoned(proposed.At)), ("ahead", ui.Ahead(proposed.At))],
        proposed.HeldUntil is { } end ? ui["mailing_time.held_then", ("time", ui.Time(end))] : Html.Empty,
        ui["mailing_time.how_often"],
    ]);

    private static ImmutableArray<Button> Quick(int mailingId, Ui ui)
    {
        var today = MailingTimes.Today(ui);
        var evening = WallClock.MomentOrNext(today.ToDateTime(Evening), ui.Zone);
        ImmutableArray<Button> tonight = evening > ui.Now ? [Offer("moment.quick.today", evening)] : [];
        return [.. tonight, Offer("moment.quick.tomorrow", WallClock.MomentOrNext(today.AddDays(1).ToDateTime(Morning), ui.Zone))];

        Button Offer(string key, DateTimeOffset at) => ui.Tap(key, new ProposeTap(mailingId, MailingTimes.MinuteOf(at)), ("time", ui.Time(at)));
    }

    private static Screen Set(Screen screen, MailingView mailing, Ui ui) => mailing switch
    {
        { State: MailingState.Overdue } => screen.Row(OverdueScreens.Buttons(mailing, ui)),
        { State: MailingState.Scheduled, StartAt: { } at } => screen.Row(
            ui.Tap("mailing_time.repeat", new ProposeTap(mailing.Id, MailingTimes.MinuteOf(at))),
            ui.Tap("mailing_time.cancel", new UnscheduleMailingTap(mailing.Id))),
        _ => screen,
    };

    private static bool IsOpen(MailingView mailing) => mailing.State is MailingState.Draft or MailingState.Scheduled or MailingState.Overdue;

    internal static string Title(MailingView mailing, Ui ui) =>
        mailing.Title.Length > 0 ? Ui.Shorten(mailing.Title, TitleLength) : ui.Plain("mailing_time.untitled", ("id", mailing.Id));
}
