using System.Text;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Settings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>One text: as people see it, and what can be done with it.</summary>
internal static class TextScreens
{
    /// <summary>The text with sample values in its holes.</summary>
    public static Screen One(TextView text, Ui ui)
    {
        var blocks = new List<Html> { ui["setup.text.title", ("key", text.Source.Key), ("language", ui.Plain($"setup.language.{text.Language}"))] };
        foreach (var form in text.Forms) blocks.AddRange(Form(text, form, ui));
        if (text.Source.Holes.Count > 0) blocks.Add(ui["setup.text.holes", ("holes", Holes(text.Source.Holes))]);
        var screen = new Screen { Text = Html.Join("\n\n", blocks) };
        if (ui.ForOwner) screen = text.Forms.Aggregate(screen, (all, form) => Buttons(all, text, form, ui));
        return screen
            .Row([.. Others(text).Select(code => ui.Tap($"setup.text.in.{code}", new TextTap(text.Source.Mark, code)))])
            .Row(ui.Tap("setup.text.to_group", new TextGroupTap(TextMark.Of(text.Source.Group), 0, text.Language)))
            .Row(ui.Tap("setup.texts.back", new TextGroupsTap(text.Language)));
    }

    /// <summary>Asks for the new wording under the one that there is, ready to be copied.</summary>
    public static Screen Ask(ChangeText draft, Ui ui) => new()
    {
        Text = Html.Join("\n\n",
        [
            ui["setup.text.ask"],
            draft.Holes.IsEmpty ? Html.Empty : ui["setup.text.ask_holes", ("holes", Holes(draft.Holes))],
            ui["setup.text.ask_now"],
            Html.Trusted(draft.Now),
        ]),
    };

    /// <summary>On to a text.</summary>
    public static Screen To(int mark, string language) => Screen.GoTo(TapCodec.Encode(new TextTap(mark, language)));

    private static IEnumerable<Html> Form(TextView text, FormView form, Ui ui)
    {
        if (form.Form != TextForm.Only) yield return ui["setup.text.form", ("form", Name(form.Form, text.Language, ui))];
        yield return Html.Trusted(Filled(form.Html, form.Form, text.Language, ui));
        if (form is { IsChanged: true, ChangedAt: { } at }) yield return ui["setup.text.own", ("when", ui.When(at))];
        if (form.IsChanged && form.Missing.Count > 0) yield return ui["setup.text.missing", ("holes", Holes(form.Missing))];
        if (form.Fault is { } fault) yield return ui["setup.text.outdated", ("words", ui.Words(fault))];
    }

    /// <summary>What people would see: samples in place of values.</summary>
    private static string Filled(string html, TextForm form, string language, Ui ui)
    {
        var filled = new StringBuilder(html);
        foreach (var hole in TextRules.HolesOf(html)) filled.Replace($"{{{hole}}}", Html.Escape(Sample(hole, form, language, ui)));
        return filled.ToString();
    }

    private static string Sample(string hole, TextForm form, string language, Ui ui) => hole switch
    {
        "count" => Count(form, language),
        _ when ui.Has($"setup.sample.{hole}") => ui.Plain($"setup.sample.{hole}"),
        _ => $"‹{hole}›",
    };

    /// <summary>A number that takes the form.</summary>
    private static string Count(TextForm form, string language) => form switch
    {
        TextForm.One => "1",
        TextForm.Few => "3",
        TextForm.Other when language == "ru" => "1,5",
        _ => "5",
    };

    private static string Name(TextForm form, string language, Ui ui) => ui.Plain("setup.form", ("count", Count(form, language)));

    private static Screen Buttons(Screen screen, TextView text, FormView form, Ui ui)
    {
        var (mark, language, name) = (text.Source.Mark, text.Language, form.Form == TextForm.Only ? "" : $" ({Count(form.Form, text.Language)})");
        Button[] row =
        [
            ui.Tap("setup.text.edit", new EditTextTap(mark, form.Form, language), ("form", name)),
            .. form.IsChanged || form.Fault is not null ? [ui.Tap("setup.text.reset", new ResetTextTap(mark, form.Form, form.Version, false, language), ("form", name))] : Array.Empty<Button>(),
        ];
        screen = screen.Row([.. row]);
        return form.Version == 0 ? screen : screen.Row(ui.Tap("setup.undo", new ResetTextTap(mark, form.Form, form.Version, true, language), ("form", name)));
    }

    private static IEnumerable<string> Others(TextView text) => Language.All.Where(code => code != text.Language);

    private static string Holes(IEnumerable<string> holes) => string.Join(", ", holes.Select(hole => $"{{{hole}}}"));
}
