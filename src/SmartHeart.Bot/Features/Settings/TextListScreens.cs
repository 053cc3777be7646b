using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>Where a text is found.</summary>
internal static class TextListScreens
{
    private const int PerRow = 2;

    /// <summary>The features, in either language.</summary>
    public static Screen Groups(TextGroups groups, Ui ui)
    {
        var screen = new Screen { Text = ui["setup.texts.title", ("language", ui.Plain($"setup.language.{groups.Language}"))] }
            .Row(ui.Tap("setup.texts.find", new FindTextsTap(groups.Language)))
            .Row([.. groups.Changed == 0 ? [] : new[] { ui.Tap("setup.texts.changed", new ChangedTextsTap(0, groups.Language), ("count", groups.Changed)) }]);
        var buttons = groups.Groups.Select(group => (Label: NameOf(group.Name, ui), group.Mark)).OrderBy(group => group.Label, StringComparer.Ordinal)
            .Select(group => Ui.TapLabelled(group.Label, new TextGroupTap(group.Mark, 0, groups.Language)));
        screen = buttons.Chunk(PerRow).Aggregate(screen, (all, row) => all.Row([.. row]));
        return screen
            .Row([.. groups.Languages.Where(code => code != groups.Language).Select(code => ui.Tap($"setup.texts.in.{code}", new TextGroupsTap(code)))])
            .Row(ui.Tap("setup.back", default(SettingsPanelTap)));
    }

    /// <summary>A page of a feature's texts.</summary>
    public static Screen Group(TextGroupTap at, TextList list, Ui ui)
    {
        var name = list.Texts.Count == 0 ? "" : NameOf(list.Texts[0].Source.Group, ui);
        return Listed(list, ui["setup.texts.group", ("name", name), ("count", list.Total)], page => at with { Page = page }, ui);
    }

    /// <summary>A page of the texts that the agency has changed.</summary>
    public static Screen Changed(ChangedTextsTap at, TextList list, Ui ui) =>
        Listed(list, ui[list.Total == 0 ? "setup.texts.changed_none" : "setup.texts.changed_title", ("count", list.Total)], page => at with { Page = page }, ui);

    /// <summary>What a search found; what is too much for a screen asks for more words.</summary>
    public static Screen Found(TextList list, Ui ui)
    {
        var words = list.Total == 0 ? "setup.texts.found_none" : list.HasNext ? "setup.texts.found_many" : "setup.texts.found";
        return Rows(list, new Screen { Text = ui[words, ("count", list.Total), ("shown", list.Texts.Count)] }, ui)
            .Row(ui.Tap("setup.texts.find_again", new FindTextsTap(list.Language)))
            .Row(ui.Tap("setup.texts.back", new TextGroupsTap(list.Language)));
    }

    private static Screen Listed<TTap>(TextList list, Html title, Func<int, TTap> at, Ui ui)
        where TTap : struct
    {
        Button[] arrows =
        [
            .. list.Page > 0 ? [ui.Tap("content.page.previous", at(list.Page - 1))] : Array.Empty<Button>(),
            .. list.HasNext ? [ui.Tap("content.page.next", at(list.Page + 1))] : Array.Empty<Button>(),
        ];
        return Rows(list, new Screen { Text = title }, ui).Row([.. arrows]).Row(ui.Tap("setup.texts.back", new TextGroupsTap(list.Language)));
    }

    private static Screen Rows(TextList list, Screen screen, Ui ui) => list.Texts.Aggregate(screen, (all, text) => all.Row(Line(text, ui)));

    /// <summary>The beginning of a text; what was changed is marked.</summary>
    private static Button Line(TextView text, Ui ui)
    {
        var words = string.Join(' ', Html.Trusted(text.Forms[^1].Html).Plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Ui.TapLabelled(text.IsChanged ? ui.Plain("setup.texts.line_changed", ("words", words)) : words, new TextTap(text.Source.Mark, text.Language));
    }

    private static string NameOf(string group, Ui ui) => ui.Plain($"setup.group.{group}");
}
