using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>The buttons under a mailing, as admins put them there.</summary>
internal static class ButtonScreens
{
    private const int LabelOnButton = 30;
    private const int TitleOnButton = 46;

    /// <summary>All of them with where they lead; each moves up or goes.</summary>
    public static Screen All(MailingButtons buttons, Ui ui)
    {
        var mailing = buttons.Mailing;
        var lines = buttons.Lines.Select((line, index) => Html.Of($"{index + 1}. <b>{line.Button.Label}</b> → {Where(line, ui)}"));
        var words = buttons.Lines.Count == 0 ? ui["mailing.buttons.none"] : Html.Join("\n", lines);
        var screen = new Screen { Text = Html.Join("\n\n", [ui["mailing.buttons.title"], words]) };
        foreach (var (line, index) in buttons.Lines.Select((line, index) => (line, index))) screen = screen.Row(Row(mailing, line.Button, index, buttons.Lines.Count, ui));
        if (buttons.Lines.Count < MailingButton.Most)
            screen = screen.Row(ui.Tap("mailing.buttons.link", new AddLinkTap(mailing.Id)), ui.Tap("mailing.buttons.item", new PickItemTap(mailing.Id, ContentKind.Material)));
        return screen.Row(MailingScreens.BackToCard(mailing.Id, ui));
    }

    /// <summary>Which item should the button open?</summary>
    public static Screen Pick(PickItemTap at, ManagedList list, Ui ui)
    {
        var page = list.Page;
        var screen = new Screen { Text = ui[page.Items.Count == 0 ? "mailing.pick.none" : "mailing.pick"] }
            .Row(KindTabs.Of(at.Kind, kind => new PickItemTap(at.Id, kind), ui));
        foreach (var line in page.Items) screen = screen.Row(Ui.TapLabelled(Ui.Shorten(line.Title, TitleOnButton), new PickedItemTap(at.Id, line.Id)));
        return screen
            .Row(PageButtons.Of(page, line => line.Id, (turn, key) => at with { Turn = turn, Key = key }, ui))
            .Row(ui.Tap("mailing.pick.search", new FindItemTap(at.Id)), Back(at.Id, ui));
    }

    /// <summary>What was found for the words.</summary>
    public static Screen Found(int id, FoundTargets found, Ui ui)
    {
        var key = found.Targets.Count == 0 ? "mailing.pick.nothing" : found.IsMore ? "mailing.pick.some" : "mailing.pick.found";
        var screen = new Screen { Text = ui[key, ("text", found.Text)] };
        foreach (var target in found.Targets) screen = screen.Row(Ui.TapLabelled(Ui.Shorten(target.Title, TitleOnButton), new PickedItemTap(id, target.Id)));
        return screen
            .Row(ui.Tap("mailing.pick.search", new FindItemTap(id)), ui.Tap("mailing.pick.list", new PickItemTap(id, ContentKind.Material)))
            .Row(Back(id, ui));
    }

    /// <summary>On to the buttons.</summary>
    public static Screen ToAll(int id) => Screen.GoTo(TapCodec.Encode(new ButtonsTap(id)));

    /// <summary>A refusal at the buttons: its words over them as they are now.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) => error switch
    {
        Conflict => ToAll(id) with { Toast = ui.PlainWords(error), Alert = true },
        _ => MailingScreens.Fresh(id, error, ui),
    };

    private static Button Back(int id, Ui ui) => ui.Tap("mailing.to_buttons", new ButtonsTap(id));

    private static ImmutableArray<Button> Row(MailingView mailing, MailingButton button, int index, int count, Ui ui)
    {
        var label = Ui.Shorten(button.Label, LabelOnButton);
        var drop = ui.Tap("mailing.buttons.drop", new ArrangeButtonTap(mailing.Id, mailing.Version, index, ButtonMove.Drop), ("label", label));
        return count == 1 ? [drop] : [ui.Tap("mailing.buttons.up", new ArrangeButtonTap(mailing.Id, mailing.Version, index, ButtonMove.Up), ("label", label)), drop];
    }

    private static Html Where(MailingButtonLine line, Ui ui) => line switch
    {
        { Button.Url: { } url } => Html.Text(url),
        { Target: null } => ui["mailing.buttons.gone"],
        { Target: { Status: ContentStatus.Published } target } => ui[KindWords.Key("mailing.buttons.opens", target.Kind), ("title", target.Title)],
        { Target: var target } => ui["mailing.buttons.closed", ("title", target.Title), ("status", StatusWords.Of(target.Status, ui))],
    };
}
