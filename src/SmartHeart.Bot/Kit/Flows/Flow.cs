using System.Collections.Immutable;
using System.Text.Json;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>A form or wizard: asks for the parts of one command, one step at a time, and sends it at the end.</summary>
/// <param name="name">Stable name, kept with running conversations.</param>
/// <param name="version">Raised when the steps change so that older drafts can't go on: these restart with a word.</param>
internal abstract class Flow(string name, int version)
{
    /// <summary>Stable name.</summary>
    public string Name { get; } = name;

    /// <summary>Version of the steps.</summary>
    public int Version { get; } = version;

    internal abstract Task<Screen?> Resume(RouteRun run, Conversation conversation, Error? fault);

    internal abstract Task<Screen?> Take(RouteRun run, Conversation conversation, FlowInput input);

    internal abstract Task<Screen?> Restart(RouteRun run);

    internal abstract Screen Cancelled(Conversation conversation, Ui ui);

    /// <summary>Position of a step, from 0; 0 for a name that is gone.</summary>
    internal abstract int IndexOf(string step);
}

/// <summary>
/// A form for <typeparamref name="TCommand"/>. The draft is the half-filled command itself, kept as JSON; each step is checked by the command's own
/// validator for the step's property, so that a rule stands in one place. Declare the steps in the constructor, in order.
/// </summary>
/// <typeparam name="TCommand">A record with <c>init</c> properties and usable defaults.</typeparam>
/// <typeparam name="TView">What the command answers.</typeparam>
internal abstract class Flow<TCommand, TView>(string name, int version, Func<TCommand, TView, Ui, Screen> finished) : Flow(name, version)
    where TCommand : class, ICommand<TView>
{
    private readonly List<Step<TCommand>> _steps = [];

    /// <summary>A form whose last screen needs the answer only.</summary>
    protected Flow(string name, int version, Func<TView, Ui, Screen> finished)
        : this(name, version, (_, view, ui) => finished(view, ui))
    {
    }

    internal IReadOnlyList<Step<TCommand>> Steps => _steps;

    internal Func<TCommand, TView, Ui, Screen> Finished { get; } = finished;

    /// <summary>What is shown when the person cancels; by default a word and the way to the menu.</summary>
    protected virtual Screen Leave(TCommand draft, Ui ui) => FlowScreens.Cancelled(ui);

    /// <summary>What to show when the command was refused and no other answer can help: the form ends. Null to stay at the step, with the reason.</summary>
    protected internal virtual Screen? GiveUp(TCommand draft, Error error, Ui ui) => null;

    /// <summary>The same where it matters which step was answered last: what was typed there can be shown again.</summary>
    protected internal virtual Screen? GiveUp(TCommand draft, string step, Error error, Ui ui) => GiveUp(draft, error, ui);

    /// <summary>The draft with which the form restarts when its version has changed; null when it can't be restarted without its button.</summary>
    protected virtual TCommand? Blank() => null;

    /// <summary>Asks for a line of text.</summary>
    /// <param name="name">Stable name of the step.</param>
    /// <param name="property">The command's property it fills, by <c>nameof</c>.</param>
    /// <param name="set">Puts what was typed into the draft.</param>
    /// <param name="ask">What is wanted, and what is there already. The kit adds «Назад», «Пропустить», «Отмена».</param>
    protected Step<TCommand> Text(string name, string property, Func<TCommand, string, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Text(set)) { Ask = ask });

    /// <summary>Asks for a text with formatting; the draft gets Telegram HTML.</summary>
    protected Step<TCommand> RichText(string name, string property, Func<TCommand, string, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.RichText(set)) { Ask = ask });

    /// <summary>Asks for a phone: shared by the contact button (only the person's own) or typed.</summary>
    protected Step<TCommand> Phone(string name, string property, Func<TCommand, string, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Phone(set)) { Ask = ask, SharesContact = true });

    /// <summary>
    /// Asks for a time to come, typed naturally («завтра 10:00», "in 2 hours") or picked. It is read at once, on the agency's clock: a draft that waits till
    /// tomorrow keeps the day that was meant.
    /// </summary>
    protected Step<TCommand> Moment(string name, string property, Func<TCommand, DateTimeOffset, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Moment(set)) { Ask = ask, Options = (_, _, ui) => Task.FromResult(QuickMoments.Of(ui)) });

    /// <summary>
    /// Asks for a time that follows another one of the draft: «20:30», «до 18:00», «3 часа» and «через 3 часа» count from there. Spans are offered.
    /// </summary>
    protected Step<TCommand> MomentAfter(
        string name, string property, Func<TCommand, DateTimeOffset?> from, Func<TCommand, DateTimeOffset, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.MomentAfter(from, set)) { Ask = ask, Options = (_, _, ui) => Task.FromResult(QuickSpans.Of(ui)) });

    /// <summary>Asks for one file.</summary>
    /// <param name="name">Stable name of the step.</param>
    /// <param name="property">The command's property it fills.</param>
    /// <param name="accepts">Kinds of files taken.</param>
    /// <param name="set">Puts the file into the draft.</param>
    /// <param name="ask">What is wanted.</param>
    protected Step<TCommand> File(
        string name, string property, Func<TCommand, ImmutableArray<MediaKind>> accepts, Func<TCommand, Attachment, TCommand> set,
        Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.File(accepts, set)) { Ask = ask });

    /// <summary>Asks for files, several of them, until «Готово». Parts of an album are kept in the order in which the person put them.</summary>
    /// <param name="name">Stable name of the step.</param>
    /// <param name="property">The command's property it fills.</param>
    /// <param name="accepts">Kinds of files taken.</param>
    /// <param name="get">Those that the draft has.</param>
    /// <param name="set">Gives it others.</param>
    /// <param name="of">A file as the draft keeps it.</param>
    /// <param name="ask">What is wanted, and what is there already.</param>
    protected Step<TCommand> Files<TFile>(
        string name, string property, ImmutableArray<MediaKind> accepts, Func<TCommand, ImmutableArray<TFile>> get,
        Func<TCommand, ImmutableArray<TFile>, TCommand> set, Func<Attachment, TFile> of, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.File<TCommand>(_ => accepts, (draft, file) => set(draft, get(draft).Add(of(file)))))
        {
            Ask = ask,
            Count = draft => get(draft).Length,
            Clear = draft => set(draft, []),
            Slot = new FileSlot<TCommand>(
                accepts, draft => get(draft).Length, (draft, at, file) => set(draft, get(draft).Insert(at, of(file))), draft => set(draft, get(draft)[..^1])),
        });

    /// <summary>Asks for messages of any content as they are, until the button that sends them.</summary>
    /// <param name="name">Stable name of the step.</param>
    /// <param name="property">The command's property it fills.</param>
    /// <param name="send">Text key of that button; it is there once something was collected.</param>
    /// <param name="count">How many the draft has.</param>
    /// <param name="add">Takes one into the draft.</param>
    /// <param name="ask">What is wanted, and what is there already.</param>
    protected Step<TCommand> Messages(
        string name, string property, string send, Func<TCommand, int> count, Func<TCommand, Incoming, TCommand> add, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Message(add)) { Ask = ask, Count = count, Send = send });

    /// <summary>Asks to choose one of a few fixed answers, by button or by typing its label or the beginning of it.</summary>
    /// <param name="name">Stable name of the step.</param>
    /// <param name="property">The command's property it fills.</param>
    /// <param name="options">Values and labels of the buttons, two a row.</param>
    /// <param name="set">Puts the chosen value into the draft.</param>
    /// <param name="ask">What is wanted.</param>
    protected Step<TCommand> Choice(
        string name, string property, Func<TCommand, Ui, IEnumerable<Option>> options, Func<TCommand, string, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Choice(set)) { Ask = ask, Chooses = true, Options = (_, draft, ui) => Task.FromResult(options(draft, ui)) });

    /// <summary>Asks to choose one of the answers that a query brings; they may tell which one the draft has.</summary>
    protected Step<TCommand> Choice<TOptions>(
        string name, string property, Func<TCommand, IQuery<TOptions>> query, Func<TCommand, TOptions, Ui, IEnumerable<Option>> options,
        Func<TCommand, string, TCommand> set, Func<TCommand, Ui, Screen> ask) =>
        Add(new Step<TCommand>(name, property, StepInputs.Choice(set))
        {
            Ask = ask,
            Chooses = true,
            Options = async (run, draft, ui) => await run.Read(query(draft)) is { IsOk: true } found ? options(draft, found.Value, ui) : [],
        });

    internal override int IndexOf(string step) => Math.Max(0, _steps.FindIndex(s => s.Name == step));

    internal override Screen Cancelled(Conversation conversation, Ui ui) => Leave(Draft(conversation), ui);

    internal override Task<Screen?> Restart(RouteRun run) => Blank() is { } draft ? run.Begin(this, draft, null) : Task.FromResult<Screen?>(null);

    internal override Task<Screen?> Resume(RouteRun run, Conversation conversation, Error? fault) => new FlowRun<TCommand, TView>(this, run).Ask(conversation, Draft(conversation), fault);

    internal override Task<Screen?> Take(RouteRun run, Conversation conversation, FlowInput input) => new FlowRun<TCommand, TView>(this, run).Take(conversation, Draft(conversation), input);

    internal static TCommand Draft(Conversation conversation) => JsonSerializer.Deserialize<TCommand>(conversation.Draft, FlowJson.Options)!;

    private Step<TCommand> Add(Step<TCommand> step)
    {
        _steps.Add(step);
        return step;
    }
}
