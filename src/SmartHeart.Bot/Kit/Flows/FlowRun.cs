using System.Text.Json;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>Moves one running form on by one update.</summary>
internal sealed class FlowRun<TCommand, TView>(Flow<TCommand, TView> flow, RouteRun run)
    where TCommand : class, ICommand<TView>
{
    private AlbumNotes? _parts;

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

    private Task<Screen?> Read(Conversation conversation, TCommand draft, int at, FlowInput input)
    {
        var step = flow.Steps[at];
        if (input.Message is { } message && CollectorOf(conversation, step, message) is { } collector) return Collect(conversation, draft, at, message, collector);

        var read = step.Read(input with { Now = run.Ui.Now, Zone = run.Ui.Zone }, draft);
        if (read.IsOk) return step.Collects ? Gather(conversation, draft, read.Value, step) : Check(conversation, read.Value, at);
        return input.Message?.AlbumId is null
            ? Ask(conversation, draft, read.Error)
            : Stay(Note(conversation, PartsOf(conversation).Refused(read.Error)), draft);
    }

    private Task<Screen?> Gather(Conversation conversation, TCommand before, TCommand draft, Step<TCommand> step)
    {
        var fault = run.Check(draft, step.Property);
        return fault is null ? Stay(conversation, draft) : Ask(conversation, before, fault);
    }

    /// <summary>
    /// The step that a file is for: the one that waits, if it collects; for a late part of an album the one that took the others; for a file that comes
    /// where a text is wanted, the one that was named for these, unless only this step is asked.
    /// </summary>
    private Step<TCommand>? CollectorOf(Conversation conversation, Step<TCommand> step, Incoming message)
    {
        if (message.Attachment is not { } file) return null;
        if (message.AlbumId is not null && PartsOf(conversation).Step is { } first) return flow.Steps[flow.IndexOf(first)];
        var collector = step.FilesGoTo is { } other && !FlowState.Of(conversation).Only ? flow.Steps[flow.IndexOf(other)] : step;
        return collector.Slot?.Accepts.Contains(file.Kind) == true ? collector : null;
    }

    private Task<Screen?> Collect(Conversation conversation, TCommand draft, int at, Incoming message, Step<TCommand> collector)
    {
        var step = flow.Steps[at];
        var (taken, parts, fault) = Insert(draft, message, collector, PartsOf(conversation));
        if (message.AlbumId is null && fault is not null) return Ask(conversation, draft, fault);
        if (fault is not null) parts = parts.Refused(fault);
        if (step.FilesGoTo != collector.Name) return Stay(Note(conversation, parts with { Caption = parts.Caption || message.Text is { Length: > 0 } }), taken);

        var read = step.Read(new FlowInput(message with { Attachment = null }), taken);
        if (!read.IsOk) return Stay(Note(conversation, parts with { WantsText = true }), taken);
        var unfit = run.Check(read.Value, step.Property);
        return unfit is null
            ? Advance(Note(conversation, parts with { WantsText = false }), read.Value, at)
            : Stay(Note(conversation, parts with { WantsText = true }), taken, unfit);
    }

    /// <summary>Puts a file in its place. When there are too many, the last one gives way, whichever came last.</summary>
    private (TCommand Draft, AlbumNotes Parts, Error? Fault) Insert(TCommand draft, Incoming message, Step<TCommand> collector, AlbumNotes parts)
    {
        var slot = collector.Slot!;
        if (parts.Step is null) parts = parts with { Step = collector.Name, At = slot.Count(draft) };
        var place = Math.Min(parts.PlaceOf(message.MessageId), slot.Count(draft));
        var with = slot.Insert(draft, place, message.Attachment!);
        if (run.Check(with, collector.Property) is not { } fault) return (with, parts.Took(message.MessageId), null);

        var without = slot.DropLast(with);
        var isLast = place == slot.Count(draft);
        return isLast || run.Check(without, collector.Property) is not null
            ? (draft, parts, fault)
            : (without, parts.Took(message.MessageId).GaveUpLast(), fault);
    }

    private static AlbumNotes PartsOf(Conversation conversation) => FlowState.Of(conversation).Parts ?? new AlbumNotes();

    /// <summary>Keeps and tells what came of the message.</summary>
    private Conversation Note(Conversation conversation, AlbumNotes parts)
    {
        _parts = parts;
        return conversation with { State = (FlowState.Of(conversation) with { Parts = parts }).Write() };
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
