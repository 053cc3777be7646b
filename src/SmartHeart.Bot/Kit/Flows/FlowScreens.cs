using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>How a step is shown: what the kit adds to the form's own question.</summary>
internal sealed record StepView
{
    /// <summary>The run that the buttons belong to.</summary>
    public required int Instance { get; init; }

    /// <summary>Position of the step, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Which of the steps that are asked it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How many steps are asked; 1 for an edit of one field.</summary>
    public required int Total { get; init; }

    /// <summary>Whether only this step is asked.</summary>
    public bool Only { get; init; }

    /// <summary>Whether the step may be skipped.</summary>
    public bool Optional { get; init; }

    /// <summary>How much was collected; null for steps that take one answer.</summary>
    public int? Collected { get; init; }

    /// <summary>Text key of the button that ends collecting; null for «Готово» and its companions.</summary>
    public string? Send { get; init; }

    /// <summary>Whether the contact button is offered.</summary>
    public bool SharesContact { get; init; }

    /// <summary>Answers to choose.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>What was wrong with the last answer.</summary>
    public Error? Fault { get; init; }

    /// <summary>What came of the parts of an album.</summary>
    public AlbumNotes? Parts { get; init; }
}

/// <summary>The words and buttons that every form shares.</summary>
internal static class FlowScreens
{
    private const int ShortLabel = 16;

    /// <summary>Shown when a form ends without being sent.</summary>
    public static Screen Cancelled(Ui ui) => new() { Text = ui["flow.cancelled"] };

    /// <summary>The form's question with what was wrong above it, how far one is, and the buttons.</summary>
    public static Screen Step(Screen question, Ui ui, StepView step)
    {
        var progress = step.Total > 1 ? ui["flow.progress", ("step", step.Number), ("total", step.Total)] : Html.Empty;
        var fault = step.Fault is null ? Html.Empty : ui["flow.fault", ("words", ui.Words(step.Fault))];
        var parts = step.Parts?.Words(ui) is { IsEmpty: false } words ? ui["flow.fault", ("words", words)] : Html.Empty;
        var screen = question with { Text = Html.Join("\n\n", [fault, parts, progress.IsEmpty ? question.Text : Html.Join("\n", [progress, question.Text])]) };
        return step.SharesContact ? screen with { Keyboard = Keyboard(ui, step) } : Buttons(screen, ui, step);
    }

    /// <summary>Which button of a reply keyboard was typed; null for any other text.</summary>
    public static FlowAction? ReadLabel(string? text, Ui ui) =>
        text == ui.Plain("flow.back") ? FlowAction.Back
        : text == ui.Plain("flow.skip") ? FlowAction.Skip
        : text == ui.Plain("flow.cancel") ? FlowAction.Cancel
        : null;

    private static ReplyKeyboard Keyboard(Ui ui, StepView step) => new(
        ui.Plain("flow.share_contact"),
        [.. Controls(step).Select(control => ui.Plain(control.Key))],
        ui.Plain("flow.phone_placeholder"));

    private static Screen Buttons(Screen screen, Ui ui, StepView step)
    {
        var perRow = step.Options.All(o => o.Label.Length <= ShortLabel) ? 2 : 1;
        foreach (var row in step.Options.Chunk(perRow))
            screen = screen.Row([.. row.Select(o => Ui.TapLabelled(o.Label, new FlowTap(step.Instance, step.Index, FlowAction.Pick, o.Value)))]);
        if (step.Collected is { } collected) screen = screen.Row(Collecting(ui, step, collected));
        return screen.Row([.. Controls(step).Select(c => ui.Tap(c.Key, new FlowTap(step.Instance, step.Index, c.Action, "")))]);
    }

    private static ImmutableArray<Button> Collecting(Ui ui, StepView step, int collected)
    {
        if (step.Send is { } send) return collected == 0 ? [] : [ui.Tap(send, new FlowTap(step.Instance, step.Index, FlowAction.Enough, ""))];

        var enough = ui.Tap(collected == 0 ? "flow.without" : "flow.enough", new FlowTap(step.Instance, step.Index, FlowAction.Enough, ""), ("count", collected));
        return collected == 0 ? [enough] : [enough, ui.Tap("flow.clear", new FlowTap(step.Instance, step.Index, FlowAction.Clear, ""))];
    }

    private static IEnumerable<(string Key, FlowAction Action)> Controls(StepView step)
    {
        if (step.Number > 1 && !step.Only) yield return ("flow.back", FlowAction.Back);
        if (step.Optional) yield return (step.Only ? "flow.remove" : "flow.skip", FlowAction.Skip);
        yield return ("flow.cancel", FlowAction.Cancel);
    }
}
