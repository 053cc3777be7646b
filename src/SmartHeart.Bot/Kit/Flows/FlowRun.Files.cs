using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <content>Messages with files: which step gets them, in which order, and what is said of those that it does not.</content>
internal sealed partial class FlowRun<TCommand, TView>
{
    private AlbumNotes? _parts;

    private async Task<Screen?> Read(Conversation conversation, TCommand draft, int at, FlowInput input)
    {
        var step = flow.Steps[at];
        if (input.Message is { } message && CollectorOf(conversation, step, message) is { } collector) return await Collect(conversation, draft, at, message, collector);

        if (step is { Chooses: true, Options: { } options } && input.Message is { Text: { } typed, Attachment: null } && TypedOption.Find(typed, await options(run, draft, run.Ui)) is { } value)
            input = new FlowInput(null, FlowAction.Pick, value);
        var read = step.Read(input with { Now = run.Ui.Now, Zone = run.Ui.Zone }, draft);
        if (read.IsOk) return await (step.Collects ? Gather(conversation, draft, read.Value, step) : Check(conversation, read.Value, at));
        return await (input.Message?.AlbumId is null
            ? Ask(conversation, draft, read.Error)
            : Stay(Note(conversation, PartsOf(conversation).Refused(read.Error)), draft));
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
}
