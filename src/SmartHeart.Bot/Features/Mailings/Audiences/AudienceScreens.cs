using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Whom a mailing is for.</summary>
internal static class AudienceScreens
{
    /// <summary>The audience in words, how many that is, and all that can be changed.</summary>
    public static Screen Show(AudienceView view, Ui ui)
    {
        var counting = view is { IsOpen: true, Count: null };
        var count = view.Count is { } known ? AudienceWords.Of(known, view.Audience.IsEveryone, ui) : counting ? ui["audience.counting"] : Html.Empty;
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [Title(view, ui), AudienceWords.Of(view.Audience, view.Names, ui), count]),
            Toast = counting ? ui.Plain("audience.counting.toast") : null,
        };
        if (counting) screen = screen.Row(ui.Tap("audience.count_now", new CountAudienceTap(view.MailingId)));
        return (view.IsOpen ? Editing(screen, view, ui) : screen).Row(ui.Tap("audience.to_mailing", new MailingTap(view.MailingId)));
    }

    /// <summary>What can be done with one condition; on to all of them when it is not there any more.</summary>
    public static Screen Condition(ConditionTap at, AudienceView view, Ui ui)
    {
        if (!view.IsOpen || view.Version != at.Version || view.Audience.Find(at.Group, at.At) is not { } condition)
            return ToAudience(at.MailingId) with { Toast = ui.PlainWords(AudienceErrors.Changed), Alert = true };

        var opposite = AudienceWords.Of(condition with { Not = !condition.Not }, view.Names, ui);
        return new Screen { Text = ui["audience.condition", ("condition", AudienceWords.Of(condition, view.Names, ui)), ("opposite", opposite)] }
            .Row(ui.Tap("audience.condition.turn", new ChangeConditionTap(at.MailingId, at.Version, at.Group, at.At, Remove: false)))
            .Row(ui.Tap("audience.condition.remove", new ChangeConditionTap(at.MailingId, at.Version, at.Group, at.At, Remove: true)))
            .Row(Back(at.MailingId, ui));
    }

    /// <summary>Asks whether all conditions are to go.</summary>
    public static Screen AskEveryone(AskEveryoneTap at, Ui ui) => new Screen { Text = ui["audience.ask_everyone"] }
        .Row(ui.Tap("audience.everyone.sure", new EveryoneTap(at.MailingId, at.Version)))
        .Row(Back(at.MailingId, ui));

    /// <summary>On to a mailing's audience.</summary>
    public static Screen ToAudience(int mailingId) => Screen.GoTo(TapCodec.Encode(new AudienceTap(mailingId)));

    /// <summary>The way back to it.</summary>
    public static Button Back(int mailingId, Ui ui) => ui.Tap("audience.back", new AudienceTap(mailingId));

    /// <summary>A refusal: its words over the audience as it is now.</summary>
    public static Screen? Refused(int mailingId, Error error, Ui ui) => error switch
    {
        Denied or ConsentRequired => null,
        _ when error.Code == MailingErrors.Gone.Code => Screen.Only(ui.PlainWords(error), alert: true),
        _ => ToAudience(mailingId) with { Toast = ui.PlainWords(error), Alert = true },
    };

    private static Screen Editing(Screen screen, AudienceView view, Ui ui)
    {
        var groups = view.Audience.IsEveryone ? [] : view.Audience.Any;
        for (var group = 0; group < groups.Length; group++)
        {
            for (var at = 0; at < groups[group].Length; at++)
            {
                var words = AudienceWords.Of(groups[group][at], view.Names, ui);
                var label = groups.Length > 1 ? ui.Plain("audience.button.numbered", ("number", group + 1), ("condition", words)) : words;
                screen = screen.Row(Ui.TapLabelled(label, new ConditionTap(view.MailingId, view.Version, group, at)));
            }

            if (groups[group].Length < Audience.MaxConditions)
                screen = screen.Row(ui.Tap(groups.Length > 1 ? "audience.add.to" : "audience.add.and", new KindsTap(view.MailingId, group), ("number", group + 1)));
        }

        if (groups.Length == 0) screen = screen.Row(ui.Tap("audience.add", new KindsTap(view.MailingId, 0)));
        else if (groups.Length < Audience.MaxGroups) screen = screen.Row(ui.Tap("audience.add.or", new KindsTap(view.MailingId, AudienceEditing.NewGroup)));

        return (groups.Length == 0
                ? screen
                : screen.Row(ui.Tap("audience.everyone.button", new AskEveryoneTap(view.MailingId, view.Version)), ui.Tap("segment.save", new SaveSegmentTap(view.MailingId))))
            .Row(ui.Tap("segment.take", new PickSegmentTap(view.MailingId)));
    }

    private static Html Title(AudienceView view, Ui ui) =>
        view.Title.Length == 0 ? ui["audience.title.unnamed", ("id", view.MailingId)] : ui["audience.title", ("title", view.Title)];
}
