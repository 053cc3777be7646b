using System.Text.Json;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>Moves one running form on by one update.</summary>
internal sealed partial class FlowRun<TCommand, TView>(Flow<TCommand, TView> flow, RouteRun run)
    where TCommand : class, ICommand<TView>
{
    /// <summary>Shows the step that waits, with what was wrong on top.</summary>
    public async Task<Screen?> Ask(Conversation conversation, TCommand draft, Error? fault)
    {
        (run.StepShown, run.StepFaulted) = (true, fault is not null);
        var at = flow.IndexOf(conversation.Step);
        var step = flow.Steps[at];
        var state = FlowState.Of(conversation);
        var asked = flow.Steps.Where(s => s.Applies(draft) || s == step).ToList();
        var options = step.Options is null ? [] : (await step.Options(run, draft, run.Ui)).ToArray();
        var screen = FlowScreens.Step(step.Ask(draft, run.Ui), run.Ui, new StepView
        {
            Instance = conversation.Instance,
            Index = at,
            Number = asked.IndexOf(step) + 1,
            Total = state.Only ? 1 : asked.Count,
            Only = state.Only,
            Optional = step.Optional,
            Collected = step.Count?.Invoke(draft),
            Send = step.Send,
            SharesContact = step.SharesContact,
            Options = options,
            Fault = fault,
            Parts = _parts,
        });
        if (state.Keyboard == step.SharesContact) return screen;
        run.Keep(conversation with { State = (state with { Keyboard = step.SharesContact }).Write() });
        return step.SharesContact ? screen : screen with { DropKeyboard = run.Ui.Plain("flow.next") };
    }

    /// <summary>Takes a message or button for the step that waits.</summary>
    public Task<Screen?> Take(Conversation conversation, TCommand draft, FlowInput input)
    {
        if (input.Message is { } message && FlowScreens.ReadLabel(message.Text, run.Ui) is { } action && flow.Steps[flow.IndexOf(conversation.Step)].SharesContact)
            input = new FlowInput(message, action);
        NoteMessage(ref conversation, input);
        var at = flow.IndexOf(conversation.Step);
        var step = flow.Steps[at];
        return input.Action switch
        {
            FlowAction.Cancel => Cancel(conversation, draft),
            FlowAction.Back when Before(draft, at) is >= 0 and var before && !FlowState.Of(conversation).Only => MoveTo(conversation, draft, before),
            FlowAction.Skip when step.Optional => Check(conversation, step.Clear!(draft), at),
            FlowAction.Clear when step is { Collects: true, Clear: not null } => Stay(conversation, step.Clear!(draft)),
            FlowAction.Enough when step.Collects => Check(conversation, draft, at),
            FlowAction.None or FlowAction.Pick => Read(conversation, draft, at, input),
            _ => Ask(conversation, draft, null),
        };
    }

    private Task<Screen?> Check(Conversation conversation, TCommand draft, int at)
    {
        var fault = run.Check(draft, flow.Steps[at].Property);
        return fault is null ? Advance(conversation, draft, at) : Ask(conversation, Flow<TCommand, TView>.Draft(conversation), fault);
    }

    private Task<Screen?> Stay(Conversation conversation, TCommand draft, Error? fault = null)
    {
        run.Keep(conversation with { Draft = Write(draft) });
        return Ask(run.Conversation!, draft, fault);
    }

    private Task<Screen?> MoveTo(Conversation conversation, TCommand draft, int at)
    {
        run.Keep(conversation with { Step = flow.Steps[at].Name, Draft = Write(draft) });
        return Ask(run.Conversation!, draft, null);
    }

    private Task<Screen?> Advance(Conversation conversation, TCommand draft, int at) =>
        FlowState.Of(conversation).Only || After(draft, at) is not (>= 0 and var next) ? Send(conversation, draft) : MoveTo(conversation, draft, next);

    /// <summary>The step before one that is asked with these answers; -1 for none.</summary>
    private int Before(TCommand draft, int at) => flow.Steps.Take(at).ToList().FindLastIndex(step => step.Applies(draft));

    /// <summary>The step after; -1 for none.</summary>
    private int After(TCommand draft, int at) => flow.Steps.ToList().FindIndex(at + 1, step => step.Applies(draft));

    /// <summary>Ends the form and sends its command: both in one transaction. A refusal leaves the form where it was.</summary>
    private async Task<Screen?> Send(Conversation conversation, TCommand draft)
    {
        run.End();
        var result = await run.Read(draft);
        if (result.IsOk)
        {
            run.Settled();
            return run.WithoutKeyboard(flow.Finished(draft, result.Value, run.Ui));
        }

        var faulty = result.Error is InvalidInput input ? flow.Steps.ToList().FindIndex(s => s.Property == input.Faults[0].Field) : -1;
        run.Undo(conversation);
        if (flow.GiveUp(draft, conversation.Step, result.Error, run.Ui) is { } end)
        {
            run.End();
            return run.WithoutKeyboard(end);
        }

        run.Keep(conversation with { Draft = Write(draft), Step = faulty < 0 ? conversation.Step : flow.Steps[faulty].Name });
        return result.Error is Denied or ConsentRequired ? await run.Refuse(result.Error) : await Ask(run.Conversation!, draft, result.Error);
    }

    private Task<Screen?> Cancel(Conversation conversation, TCommand draft)
    {
        run.End();
        return Task.FromResult<Screen?>(run.WithoutKeyboard(flow.Cancelled(conversation, run.Ui)));
    }

    /// <summary>
    /// A typed answer leaves the question above it: the new screen goes below and the old one goes away. Parts of one album share one answer, edited in place.
    /// </summary>
    private void NoteMessage(ref Conversation conversation, FlowInput input)
    {
        if (input.Message is not { } message) return;
        var state = FlowState.Of(conversation);
        var anchor = FlowState.AnchorOf(conversation);
        if (message.AlbumId is not null && message.AlbumId == state.Album)
        {
            run.ShowOver = anchor;
            return;
        }

        run.Outdated = anchor;
        conversation = conversation with { State = (state with { Album = message.AlbumId, Parts = null }).Write() };
        run.Keep(conversation);
    }

    private static string Write(TCommand draft) => JsonSerializer.Serialize(draft, FlowJson.Options);
}
