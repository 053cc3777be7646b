using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>The greeting and the two questions. What the person came for is carried through them.</summary>
internal static class ConsentScreens
{
    /// <summary>After <c>/start</c>, or whatever else needs a consent that is not there.</summary>
    public static Screen Welcome(Incoming update, StartView view, Ui ui)
    {
        var screen = Ask(view, ui, update.Link ?? "");
        return update.LinkBroken ? screen with { Text = Html.Join("\n\n", [ui["start.no_such_link"], screen.Text]) } : screen;
    }

    /// <summary>The open question; a person without one goes on. Advertising is asked about here only when nothing waits: it never stands before content.</summary>
    public static Screen Ask(StartView view, Ui ui, string next) => view.Ask switch
    {
        ConsentKind.PersonalData => PersonalData(view, ui, next),
        ConsentKind.Advertising when next.Length == 0 => Advertising(ui, next),
        _ => Onward(next),
    };

    /// <summary>
    /// After an answer: the next question, what the person came for, or the profile. Who came for something is asked about advertising once, below it.
    /// </summary>
    public static Screen Answered(ConsentTap tap, ConsentDecided view, Ui ui)
    {
        if (tap.Kind == ConsentKind.PersonalData && view.State != ConsentState.Given) return Closed(ui, tap.Next);
        if (tap.Kind == ConsentKind.PersonalData && view.Ask == ConsentKind.Advertising && tap.Next.Length == 0) return Advertising(ui, tap.Next);
        var toast = ui.Plain((tap.Kind, tap.Granted) switch
        {
            (ConsentKind.PersonalData, _) => "consent.thanks",
            (_, true) => "consent.advertising_on",
            _ => "consent.advertising_off",
        });
        var screen = tap.Next.Length == 0 && !view.ProfileFilled ? ProfileScreens.Invitation(ui) : Onward(tap.Next);
        var below = tap.Kind == ConsentKind.PersonalData && view.Ask == ConsentKind.Advertising ? Advertising(ui, "") : null;
        return screen with { Toast = toast, Below = below };
    }

    /// <summary>Where the policy can be read, as a button.</summary>
    public static Button[] PolicyRow(Uri? policy, Ui ui) => policy is null ? [] : [new Button(ui.Plain("consent.policy"), Url: policy.ToString())];

    private static Screen PersonalData(StartView view, Ui ui, string next)
    {
        var hello = !view.IsNew ? Html.Empty : string.IsNullOrWhiteSpace(view.Name) ? ui["start.hello"] : ui["start.hello_name", ("name", view.Name)];
        return new Screen { Text = Html.Join("\n\n", [hello, ui["consent.personal_data"]]) }
            .Row(
                ui.Tap("consent.yes", new ConsentTap(ConsentKind.PersonalData, true, next)),
                ui.Tap("consent.no", new ConsentTap(ConsentKind.PersonalData, false, next)))
            .Row([.. PolicyRow(view.Policy, ui)]);
    }

    private static Screen Advertising(Ui ui, string next) => new Screen { Text = ui["consent.advertising"] }
        .Row(ui.Tap("consent.advertising_yes", new ConsentTap(ConsentKind.Advertising, true, next)))
        .Row(ui.Tap("consent.advertising_no", new ConsentTap(ConsentKind.Advertising, false, next)));

    private static Screen Closed(Ui ui, string next) => new Screen { Text = ui["consent.closed"], EndsForm = true }
        .Row(ui.Tap("consent.again", new AskConsentTap(next)));

    private static Screen Onward(string next) => Screen.GoTo(next.Length > 0 ? next : TapCodec.Encode(default(MenuTap)));
}
