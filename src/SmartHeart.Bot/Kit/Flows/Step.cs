using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>An answer to choose.</summary>
/// <param name="Value">What the draft gets; at most 20 characters of <c>A-Za-z0-9_-</c>.</param>
/// <param name="Label">Plain text of the button.</param>
internal readonly record struct Option(string Value, string Label);

/// <summary>One step of a form. <paramref name="Read"/> turns what arrived into a new draft, or says what was expected instead.</summary>
internal sealed record Step<TCommand>(string Name, string Property, Func<FlowInput, TCommand, Result<TCommand>> Read)
    where TCommand : class
{
    /// <summary>What is wanted.</summary>
    public required Func<TCommand, Ui, Screen> Ask { get; init; }

    /// <summary>Answers to choose, null for free input.</summary>
    public Func<RouteRun, TCommand, Ui, Task<IEnumerable<Option>>>? Options { get; init; }

    /// <summary>Whether these are the only answers: then one of them may be typed as well.</summary>
    public bool Chooses { get; init; }

    /// <summary>Takes the property's value away, for «Пропустить» and «Очистить».</summary>
    public Func<TCommand, TCommand>? Clear { get; set; }

    /// <summary>How many things the step has collected from several messages until «Готово»; null for a step that takes one answer.</summary>
    public Func<TCommand, int>? Count { get; init; }

    /// <summary>Whether the step collects.</summary>
    public bool Collects => Count is not null;

    /// <summary>Where collected files go; null for a step that collects none.</summary>
    public FileSlot<TCommand>? Slot { get; init; }

    /// <summary>For a step that waits for a text: the step that gets the files which come with it.</summary>
    public string? FilesGoTo { get; private set; }

    /// <summary>Text key of the button that ends collecting; null for «Готово» and its companions.</summary>
    public string? Send { get; init; }

    /// <summary>Whether the contact button is shown.</summary>
    public bool SharesContact { get; init; }

    /// <summary>Whether «Пропустить» is shown.</summary>
    public bool Optional { get; private set; }

    /// <summary>Whether the step is asked at all, given the answers so far.</summary>
    public Func<TCommand, bool> Applies { get; private set; } = _ => true;

    /// <summary>Lets the person skip the step; what the draft then has.</summary>
    public Step<TCommand> OrSkip(Func<TCommand, TCommand> clear)
    {
        Optional = true;
        Clear = clear;
        return this;
    }

    /// <summary>Asks only where earlier answers call for it.</summary>
    public Step<TCommand> OnlyIf(Func<TCommand, bool> applies)
    {
        Applies = applies;
        return this;
    }

    /// <summary>A file sent here is taken for another step, and its caption is the text: so people send what they have ready.</summary>
    /// <param name="filesStep">A step that collects files.</param>
    public Step<TCommand> WithFilesFor(string filesStep)
    {
        FilesGoTo = filesStep;
        return this;
    }
}

/// <summary>The files of a draft that a step collects, without their type.</summary>
/// <param name="Accepts">Kinds taken.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Insert">Puts one at a place.</param>
/// <param name="DropLast">Takes the last one away.</param>
internal sealed record FileSlot<TCommand>(
    ImmutableArray<MediaKind> Accepts, Func<TCommand, int> Count, Func<TCommand, int, Attachment, TCommand> Insert, Func<TCommand, TCommand> DropLast);

/// <summary>What reached a running form: a message, or one of its own buttons.</summary>
/// <param name="Message">The message; null when a button was pressed.</param>
/// <param name="Action">What the button does.</param>
/// <param name="Value">The value of a chosen option.</param>
internal sealed record FlowInput(Incoming? Message, FlowAction Action = FlowAction.None, string Value = "")
{
    /// <summary>When it is read, UTC.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>The agency's time zone, in which people name times.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;
}

/// <summary>What a button of a form does. Values are kept in buttons: never renumber.</summary>
internal enum FlowAction
{
    /// <summary>No button: a message.</summary>
    None = 0,

    /// <summary>To the step before.</summary>
    Back = 1,

    /// <summary>On without an answer.</summary>
    Skip = 2,

    /// <summary>Ends the form, nothing is sent.</summary>
    Cancel = 3,

    /// <summary>Enough collected.</summary>
    Enough = 4,

    /// <summary>Takes all collected away.</summary>
    Clear = 5,

    /// <summary>Chooses an option.</summary>
    Pick = 6,

    /// <summary>Comes back to a form that was left for something else.</summary>
    Resume = 7,
}

/// <summary>A button of a running form. Another instance than the running one's is a stale button.</summary>
[Callback("f")]
internal readonly record struct FlowTap(int Instance, int Step, FlowAction Action, [MaxText(20)] string Value);
