using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

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

/// <summary>Asks for a rule of work; for a new version of the policy, also whether everybody is to be asked again.</summary>
internal sealed class ChangeValueForm : Flow<ChangeValue, Done>
{
    private const string Yes = "yes";

    public ChangeValueForm()
        : base("settings.value", 1, (draft, _, ui) => ValueScreens.To(draft.Kind) with { Toast = ui.Plain("setup.value.saved") })
    {
        TextOr("value", nameof(ChangeValue.Value), Offered, (draft, typed) => draft with { Value = typed }, ValueScreens.Ask);
        Choice("sure", nameof(ChangeValue.Sure), (_, ui) => [new Option(Yes, ui.Plain("setup.value.policy_version.yes"))], (draft, chosen) => draft with { Sure = chosen == Yes }, ValueScreens.AskSure)
            .OnlyIf(draft => draft.Kind == ValueKind.PolicyVersion);
    }

    /// <inheritdoc/>
    protected override Screen Leave(ChangeValue draft, Ui ui) => ValueScreens.To(draft.Kind) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(ChangeValue draft, Error error, Ui ui) => error switch
    {
        InvalidInput or Denied => null,
        _ => ValueScreens.To(draft.Kind) with { Text = ui.Words(error) },
    };

    private static IEnumerable<Option> Offered(ChangeValue draft, Ui ui) =>
        ValueScreens.MayBeOff(draft.Kind) ? [new Option(ValueRules.Off, ui.Plain("setup.value.switch_off"))] : [];
}
