using SmartHeart.Application.Users;
using SmartHeart.Bot.Features.Users.MyData;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>The policy, and what the person agreed to.</summary>
internal static class PrivacyScreens
{
    /// <summary>The policy in short, both answers, and the way to change them.</summary>
    public static Screen Privacy(PrivacyView view, Ui ui)
    {
        var open = view.PersonalData.State == ConsentState.Given;
        var states = Html.Join("\n", [State("privacy.personal_data", view.PersonalData, ui), State("privacy.advertising", view.Advertising, ui)]);
        var screen = new Screen { Text = Html.Join("\n\n", [ui["privacy.title"], ui["privacy.policy"], states]) }
            .Row([.. ConsentScreens.PolicyRow(view.Policy, ui)]);
        if (open && view.Advertising.State == ConsentState.Given) screen = screen.Row(ui.Tap("privacy.withdraw_advertising", new WithdrawTap(ConsentKind.Advertising)));
        screen = screen.Row(open
            ? ui.Tap("privacy.withdraw_personal_data", new WithdrawTap(ConsentKind.PersonalData))
            : ui.Tap("privacy.give", new AskConsentTap(Here)));
        screen = screen.Row(ui.Tap("mydata.button", default(MyDataTap)), ui.Tap("erase.button", default(AskEraseTap)));
        return screen.Row(ui.Tap("menu.back", default(MenuTap)));
    }

    /// <summary>Asks once more.</summary>
    public static Screen Surely(ConsentKind kind, Ui ui) => new Screen { Text = ui[$"privacy.surely_{Suffix(kind)}"] }
        .Row(ui.Tap($"privacy.yes_{Suffix(kind)}", new WithdrawSurelyTap(kind)), ui.Tap("privacy.keep", default(PrivacyTap)));

    /// <summary>After it was taken back.</summary>
    public static Screen Withdrawn(ConsentKind kind, Ui ui) => kind == ConsentKind.Advertising
        ? Screen.GoTo(Here) with { Toast = ui.Plain("privacy.withdrawn_advertising") }
        : new Screen { Text = ui["privacy.withdrawn_personal_data"], EndsForm = true }.Row(ui.Tap("consent.again", new AskConsentTap("")));

    private static string Here => TapCodec.Encode(default(PrivacyTap));

    private static Html State(string key, ConsentView consent, Ui ui) => ui[key, ("state", consent switch
    {
        { State: ConsentState.Given, At: { } at } => ui["privacy.given", ("day", ui.Day(at)), ("version", consent.Version)],
        { State: ConsentState.Withdrawn, At: { } at } => ui["privacy.taken_back", ("day", ui.Day(at))],
        { State: ConsentState.Refused, At: { } at } => ui["privacy.refused", ("day", ui.Day(at))],
        _ => ui["privacy.not_asked"],
    })];

    private static string Suffix(ConsentKind kind) => kind == ConsentKind.Advertising ? "advertising" : "personal_data";
}
