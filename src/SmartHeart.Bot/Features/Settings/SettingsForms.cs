using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>Asks what to search texts by.</summary>
internal sealed class FindTextsForm : Flow<FindTexts, TextList>
{
    public FindTextsForm()
        : base("settings.find_texts", 1, TextListScreens.Found) =>
        Text("words", nameof(FindTexts.Words), (draft, typed) => draft with { Words = typed }, (_, ui) => new Screen { Text = ui["setup.texts.ask_find"] });

    /// <inheritdoc/>
    protected override Screen Leave(FindTexts draft, Ui ui) => Screen.GoTo(TapCodec.Encode(new TextGroupsTap(draft.Language)));
}

/// <summary>Takes a text as it is sent, formatting kept.</summary>
internal sealed class ChangeTextForm : Flow<ChangeText, Done>
{
    public ChangeTextForm()
        : base("settings.text", 1, (draft, _, ui) => TextScreens.To(draft.Mark, draft.Language) with { Toast = ui.Plain("setup.text.saved") }) =>
        RichText("text", nameof(ChangeText.Html), (draft, html) => draft with { Html = html }, TextScreens.Ask);

    /// <inheritdoc/>
    protected override Screen Leave(ChangeText draft, Ui ui) => TextScreens.To(draft.Mark, draft.Language) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(ChangeText draft, Error error, Ui ui) => error switch
    {
        InvalidInput or Denied => null,
        NotFound => SettingsScreens.ToPanel() with { Text = ui.Words(error) },
        _ => TextScreens.To(draft.Mark, draft.Language) with { Text = ui.Words(error) },
    };
}
