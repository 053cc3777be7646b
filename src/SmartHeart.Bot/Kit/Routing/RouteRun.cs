using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>One update on its way through the routes: what routes and flows need, and what they leave for the loop to do afterwards.</summary>
internal sealed partial class RouteRun(RouteMap map, IServiceProvider services, Incoming incoming, Func<Ui> ui)
{
    private readonly IConversationStore _conversations = services.GetRequiredService<IConversationStore>();
    private bool _keyboard;
    private bool _homeward;

    /// <summary>The update; inside a redirect (<see cref="Screen.Next"/>) its data is the redirect's.</summary>
    public Incoming Incoming { get; private set; } = Linked(map, Unmarked(incoming));

    /// <summary>Words and buttons in the person's language, also when they have just changed it.</summary>
    public Ui Ui => ui();

    /// <summary>The form that runs here; null for none.</summary>
    public Conversation? Conversation { get; private set; }

    /// <summary>Whether the conversation was changed and not yet committed by a command.</summary>
    public bool ConversationChanged { get; private set; }

    /// <summary>Where the answer goes over, when not over the message of the pressed button.</summary>
    public Anchor? ShowOver { get; set; } = Pressed(incoming);

    /// <summary>What the person was shown last here; null when it is not known.</summary>
    public LastScreen? Last { get; set; }

    /// <summary>A screen to take away once the answer stands: the question just answered by typing.</summary>
    public Anchor? Outdated { get; set; }

    /// <summary>Whether the screen is a step of the running form: where it stands is then kept with the form.</summary>
    public bool StepShown { get; set; }

    /// <summary>Whether that step says what was wrong with the answer.</summary>
    public bool StepFaulted { get; set; }

    /// <summary>Whose conversation it is.</summary>
    public ConversationKey Key { get; } = new(incoming.ChatId, incoming.TopicId, incoming.SenderId);

    /// <summary>Sends a request and shows its result, or the reason why not.</summary>
    /// <param name="request">The request.</param>
    /// <param name="screen">What is shown of its result.</param>
    /// <param name="refused">A better answer to a refusal than its words; null, or one that gives null, for none.</param>
    public async Task<Screen?> Show<TView>(IRequest<Result<TView>> request, Func<TView, Ui, Screen> screen, Func<Error, Ui, Screen?>? refused = null)
    {
        var result = await Read(request);
        return result.IsOk ? screen(result.Value, Ui) : refused?.Invoke(result.Error, Ui) ?? await Refuse(result.Error);
    }

    /// <summary>Sends a request.</summary>
    public Task<Result<TView>> Read<TView>(IRequest<Result<TView>> request) => services.GetRequiredService<ISender>().Send(request, CancellationToken.None);

    /// <summary>What to show for a refusal; null (no answer) when the actor may not even know. Who works in the group is told what is for owners.</summary>
    public async Task<Screen?> Refuse(Error error)
    {
        if (error is Denied && services.GetRequiredService<IActor>().Role < Role.Admin) return null;
        if (map.FindRefusal(error) is { } route)
        {
            Remark();
            return await route.Act(this);
        }

        return Incoming.Kind == IncomingKind.Tap ? Screen.Only(Ui.PlainWords(error), alert: true) : await AtHome(Ui.Words(error));
    }

    /// <summary>Words above the home of the place: who typed something is never left without buttons.</summary>
    private async Task<Screen> AtHome(Html words)
    {
        if (_homeward || map.FindHome(Incoming.Place) is not { } route) return new Screen { Text = words };
        _homeward = true;
        return await route.Act(this) is { } home ? home with { Text = Html.Join("\n\n", [words, home.Text]) } : new Screen { Text = words };
    }

    /// <summary>Opens a form at its first step, or at one step only.</summary>
    public Task<Screen?> Begin<TCommand, TView>(Flow<TCommand, TView> flow, TCommand draft, string? onlyStep)
        where TCommand : class, ICommand<TView>
    {
        var step = onlyStep ?? flow.Steps[0].Name;
        var state = new FlowState { Only = onlyStep is not null, Keyboard = _keyboard };
        Keep(new Conversation(flow.Name, flow.Version, RandomNumberGenerator.GetInt32(1, int.MaxValue), step, JsonSerializer.Serialize(draft, FlowJson.Options), 0, state.Write()));
        return flow.Resume(this, Conversation!, null);
    }

    /// <summary>The same with a draft made of what a query found.</summary>
    public async Task<Screen?> BeginFrom<TFound, TCommand, TView>(
        Flow<TCommand, TView> flow, IRequest<Result<TFound>> query, Func<TFound, Result<TCommand>> draft, string? onlyStep)
        where TCommand : class, ICommand<TView>
    {
        var result = (await Read(query)).Then(draft);
        return result.IsOk ? await Begin(flow, result.Value, onlyStep) : await Refuse(result.Error);
    }

    /// <summary>Sends a form's command without asking anything, and shows what the form shows at its end. A form that runs goes on.</summary>
    public Task<Screen?> Answer<TCommand, TView>(Flow<TCommand, TView> flow, TCommand command)
        where TCommand : class, ICommand<TView> => Show(command, (view, ui) => flow.Finished(command, view, ui));

    /// <summary>Takes over the conversation that was loaded with the update.</summary>
    public void Found(Conversation? conversation)
    {
        Conversation = conversation;
        _keyboard = conversation is not null && FlowState.Of(conversation).Keyboard;
    }

    /// <summary>The screen after which the form's reply keyboard, if one stands in the chat, is needed no more.</summary>
    public Screen WithoutKeyboard(Screen screen) => _keyboard ? screen with { DropKeyboard = Ui.Plain("flow.next") } : screen;

    /// <summary>The screen of a request that has ended the form itself, in its own transaction.</summary>
    public Screen Over(Screen screen)
    {
        if (Conversation is { } conversation) Outdated = FlowState.AnchorOf(conversation);
        Conversation = null;
        return WithoutKeyboard(screen);
    }

    /// <summary>Moves the conversation on.</summary>
    public void Keep(Conversation conversation)
    {
        conversation = conversation with { State = (FlowState.Of(conversation) with { At = Ui.Now }).Write() };
        _conversations.Save(Key, conversation);
        (Conversation, ConversationChanged) = (conversation, true);
    }

    /// <summary>Ends the conversation.</summary>
    public void End()
    {
        if (Conversation is null) return;
        _conversations.Remove(Key);
        (Conversation, ConversationChanged) = (null, true);
    }

    /// <summary>Says that a command has committed all up to here.</summary>
    public void Settled() => ConversationChanged = false;

    /// <summary>Forgets all that was changed since the last commit: the command that ended the form was refused.</summary>
    public void Undo(Conversation conversation)
    {
        services.GetRequiredService<IUnitOfWork>().Discard();
        Remark();
        (Conversation, ConversationChanged) = (conversation, false);
    }

    /// <summary>The rules of a half-filled command that one property breaks; null when it keeps them all.</summary>
    public InvalidInput? Check<TCommand>(TCommand draft, string property)
        where TCommand : class
    {
        var faults = ImmutableArray<InputFault>.Empty;
        foreach (var validator in services.GetServices<IValidator<TCommand>>())
            faults = faults.AddRange(InputFaults.Of(validator.Validate(draft, rules => rules.IncludeProperties(property)).Errors));
        return faults.IsEmpty ? null : new InvalidInput(faults);
    }

    /// <summary>Keeps where the form's step stands; false when it stands there already.</summary>
    public bool NoteAnchor(Anchor anchor)
    {
        if (Conversation is not { } conversation || FlowState.AnchorOf(conversation) == anchor) return false;
        var state = FlowState.Of(conversation) with { Above = anchor.Above, AboveId = anchor.AboveId };
        Keep(conversation with { AnchorMessageId = anchor.MessageId, State = state.Write() });
        return true;
    }

    /// <summary>Goes on as if the message had been that command with these words.</summary>
    public void Hear(string command) => Incoming = Incoming with { Command = command, Payload = Incoming.Text?.Trim() };

    /// <summary>Goes on as if a button with this data had been pressed.</summary>
    public void Redirect(string data) => Incoming = Linked(map, Incoming with { Data = data, Command = null, Payload = null });

    private static Incoming Linked(RouteMap map, Incoming incoming) => incoming with { Link = map.FindLink(incoming), LinkBroken = map.IsBrokenLink(incoming) };

    /// <summary>What is discarded takes the update's own mark along: the next commit needs it again.</summary>
    private void Remark() => services.GetRequiredService<IInbox>().Commit(Incoming.UpdateId);

    private static Incoming Unmarked(Incoming incoming) => incoming.Data is { } data ? incoming with { Data = AnchorMark.Read(data, 0).Data } : incoming;

    private static Anchor? Pressed(Incoming incoming) =>
        incoming is { Kind: IncomingKind.Tap, MessageId: > 0, Data: { } data } ? AnchorMark.Read(data, incoming.MessageId).Anchor : null;
}
