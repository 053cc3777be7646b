using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>What the forms of a button share: where they lead, and what happens when somebody was faster.</summary>
internal abstract class ButtonForm(string name) : Flow<AddMailingButton, Done>(name, 1, (draft, _, ui) => ButtonScreens.ToAll(draft.Id) with { Text = ui["form.saved"] })
{
    /// <inheritdoc/>
    protected override Screen Leave(AddMailingButton draft, Ui ui) => ButtonScreens.ToAll(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(AddMailingButton draft, Error error, Ui ui) => error switch
    {
        InvalidInput => null,
        _ when error == MailingErrors.Gone => MailingScreens.ToList() with { Text = ui.Words(error) },
        _ => ButtonScreens.ToAll(draft.Id) with { Text = Html.Join("\n\n", [ui.Words(error), Typed(draft, ui)]) },
    };

    private static Html Typed(AddMailingButton draft, Ui ui) => ui["form.lost.line", ("value", $"{draft.Label} {draft.Url}".Trim())];
}

/// <summary>Label → link; both may come in one message.</summary>
internal sealed class LinkButtonForm : ButtonForm
{
    private static readonly char[] Between = [' ', '\t', '\n'];
    private static readonly char[] Dashes = [.. Between, '-', '–', '—', '|', ':', '→'];

    public LinkButtonForm()
        : base("mailing.link")
    {
        Text("label", nameof(AddMailingButton.Label), Read, (_, ui) => new Screen { Text = ui["mailing.link.ask_label"] });
        Text("url", nameof(AddMailingButton.Url), (draft, typed) => draft with { Url = typed }, (draft, ui) => new Screen { Text = ui["mailing.link.ask_url", ("label", draft.Label)] })
            .OnlyIf(draft => draft.Url.Length == 0);
    }

    private static AddMailingButton Read(AddMailingButton draft, string typed)
    {
        var text = typed.Trim();
        var at = text.LastIndexOfAny(Between);
        return at > 0 && IsLink(text[(at + 1)..])
            ? draft with { Label = text[..at].TrimEnd(Dashes), Url = text[(at + 1)..] }
            : draft with { Label = text, Url = "" };
    }

    private static bool IsLink(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.StartsWith("t.me/", StringComparison.OrdinalIgnoreCase) || word is ['@', _, ..];
}

/// <summary>What stands on a button that opens an item: its title unless something else is typed.</summary>
internal sealed class ItemButtonForm : ButtonForm
{
    public ItemButtonForm()
        : base("mailing.item") =>
        Text("label", nameof(AddMailingButton.Label), (draft, typed) => draft with { Label = typed },
                (draft, ui) => new Screen { Text = ui["mailing.item.ask_label", ("title", draft.Title ?? "")] })
            .OrSkip(draft => draft with { Label = Ui.Shorten(draft.Title ?? "", MailingButton.MaxLabel) });
}

/// <summary>Asks for words of the item that a button should open.</summary>
internal sealed class FindItemForm : Flow<FindButtonTargets, FoundTargets>
{
    public FindItemForm()
        : base("mailing.find", 1, (draft, found, ui) => ButtonScreens.Found(draft.Id, found, ui)) =>
        Text("text", nameof(FindButtonTargets.Text), (draft, typed) => draft with { Text = typed }, (_, ui) => new Screen { Text = ui["mailing.pick.ask"] });

    /// <inheritdoc/>
    protected override Screen Leave(FindButtonTargets draft, Ui ui) => ButtonScreens.ToAll(draft.Id) with { Toast = ui.Plain("flow.cancelled") };
}
