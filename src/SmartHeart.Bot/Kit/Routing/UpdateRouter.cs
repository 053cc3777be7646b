using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;

namespace SmartHeart.Bot.Kit.Routing;

/// <summary>Finds what answers to an update: command or deep link → button → running form → fallback.</summary>
internal sealed class UpdateRouter(RouteMap map, AlbumGuard albums)
{
    private const int MostRedirects = 4;

    /// <summary>The screen to show, or null for no answer.</summary>
    public async Task<Screen?> Route(RouteRun run, IActor actor)
    {
        var (isCommand, form) = (run.Incoming.Command is not null, run.Conversation);
        var screen = await First(run, actor);
        for (var i = 0; i < MostRedirects && screen?.Next is { } data; i++)
        {
            run.Redirect(data);
            screen = Carry(screen, await Follow(run, data));
        }

        if (screen is { EndsForm: true }) return run.Over(screen);
        return isCommand && screen is not null && form is not null && MayGoOn(run, actor, form) ? run.LeaveFor(screen, run.Conversation!, StepOf(form)) : screen;
    }

    /// <summary>Whether a command was answered beside the form that runs.</summary>
    private bool MayGoOn(RouteRun run, IActor actor, Conversation form) =>
        run.Conversation?.Instance == form.Instance && !run.StepShown && map.FindFlow(form.Flow)?.Version == form.Version
        && (run.Incoming.Place != Place.Private || actor.HasConsent);

    private int StepOf(Conversation form) => map.FindFlow(form.Flow)!.IndexOf(form.Step);

    /// <summary>Shows where the person is: the step of the running form, else the home of the place. Changes nothing.</summary>
    public async Task<Screen?> Current(RouteRun run)
    {
        if (run.Conversation is { } conversation && map.FindFlow(conversation.Flow) is { } flow && flow.Version == conversation.Version)
            return await flow.Resume(run, conversation, null);
        return map.FindHome(run.Incoming.Place) is { } home ? await home.Act(run) : null;
    }

    private Task<Screen?> First(RouteRun run, IActor actor) => run.Incoming.Kind switch
    {
        IncomingKind.Message when run.Incoming.Command is { } name => Command(run, actor, name),
        IncomingKind.Message => Message(run),
        IncomingKind.Tap => Tap(run, actor),
        IncomingKind.Edited => Edited(run, actor),
        var kind => map.FindEvent(kind)?.Act(run) ?? None(),
    };

    private async Task<Screen?> Command(RouteRun run, IActor actor, string name)
    {
        var place = run.Incoming.Place;
        if (map.FindCommand(name, place) is { } route && MayAct(place, actor)) return await route.Act(run);
        if (name == RouteMap.CancelCommand && MayAct(place, actor)) return Cancel(run) ?? await Current(run);
        if (map.IsForAdmins(name)) return await Deny(run);
        return map.FindFallback(place) is { } fallback ? await fallback.Act(run) : null;
    }

    private Screen? Cancel(RouteRun run)
    {
        if (run.Conversation is not { } conversation || map.FindFlow(conversation.Flow) is not { } flow) return null;
        run.Outdated = FlowState.AnchorOf(conversation);
        var screen = flow.Version == conversation.Version ? flow.Cancelled(conversation, run.Ui) : FlowScreens.Cancelled(run.Ui);
        run.End();
        return run.WithoutKeyboard(screen);
    }

    private async Task<Screen?> Message(RouteRun run)
    {
        if (run.Conversation is { } conversation && map.FindFlow(conversation.Flow) is { } flow)
        {
            if (flow.Version != conversation.Version) return await Restart(run, flow);
            if (!run.IsBesides(conversation)) return await flow.Take(run, conversation, new FlowInput(run.Incoming));
            return await Heard(run) ?? await Remind(run, flow, conversation, "flow.left");
        }

        if (await Heard(run) is { } heard) return heard;
        return map.FindFallback(run.Incoming.Place) is { } fallback && !albums.IsFurtherPart(run.Incoming) ? await fallback.Act(run) : null;
    }

    /// <summary>The answer of the last screen, when it waits for words; null when it does not.</summary>
    private async Task<Screen?> Heard(RouteRun run)
    {
        if (run.Last?.Awaits is not { } command || run.Incoming is not { Text: not null, Attachment: null } || map.FindCommand(command, run.Incoming.Place) is not { } route) return null;
        run.Hear(command);
        return await route.Act(run) is { } screen ? screen with { Awaits = command } : null;
    }

    /// <summary>Words that were hardly meant for the form: it shows its question, and takes the next ones.</summary>
    private static async Task<Screen?> Remind(RouteRun run, Flow flow, Conversation conversation, string why) =>
        Above(await flow.Resume(run, run.ComeBack(conversation), null), run.Ui[why]);

    /// <summary>
    /// A message that was answered already now says something else: it is not read again, and the person hears so, above where they are. Who is unknown stays so: they
    /// may have had their data erased.
    /// </summary>
    private async Task<Screen?> Edited(RouteRun run, IActor actor)
    {
        if (actor.UserId is null) return null;
        return run.Conversation is { } conversation && map.FindFlow(conversation.Flow) is { } flow && flow.Version == conversation.Version
            ? await Remind(run, flow, conversation, "edited")
            : Above(await Current(run), run.Ui["edited"]);
    }

    private static Screen? Above(Screen? screen, Html words) => screen is null ? null : screen with { Text = Html.Join("\n\n", [words, screen.Text]) };

    private static async Task<Screen?> Restart(RouteRun run, Flow flow)
    {
        run.End();
        var screen = await flow.Restart(run);
        return screen is null
            ? run.WithoutKeyboard(new Screen { Text = run.Ui["flow.gone"] })
            : screen with { Text = Html.Join("\n\n", [run.Ui["flow.restarted"], screen.Text]) };
    }

    private async Task<Screen?> Tap(RouteRun run, IActor actor)
    {
        var data = run.Incoming.Data ?? "";
        if (!MayAct(run.Incoming.Place, actor)) return await Deny(run);
        if (TapCodec.TryDecode<FlowTap>(data, out var flowTap)) return await FlowButton(run, flowTap);
        if (map.FindTap(TapCodec.PrefixOf(data)) is not { } route) return await Stale(run);
        if (!route.Place.HasFlag(run.Incoming.Place)) return run.Incoming.Place == Place.Private ? await Deny(run) : Screen.Only(run.Ui.Plain("tap.preview"));
        return route.Act(data, run) is { } act ? await act : await Stale(run);
    }

    private async Task<Screen?> FlowButton(RouteRun run, FlowTap tap)
    {
        if (run.Conversation is not { } conversation || map.FindFlow(conversation.Flow) is not { } flow || conversation.Instance != tap.Instance)
            return run.Incoming.Place == Place.Private ? await Stale(run) : Screen.Only(run.Ui.Plain("tap.foreign"));
        if (flow.Version != conversation.Version) return await Restart(run, flow);
        if (tap.Action == FlowAction.Resume || FlowState.Of(conversation).Aside) conversation = run.ComeBack(conversation);
        return flow.IndexOf(conversation.Step) == tap.Step
            ? await flow.Take(run, conversation, new FlowInput(null, tap.Action, tap.Value))
            : await Stale(run);
    }

    /// <summary>A button of another version, made up, or of a form that is over: says so and shows the current screen instead of it.</summary>
    private async Task<Screen?> Stale(RouteRun run)
    {
        var toast = run.Ui.Plain("tap.stale");
        return await Current(run) is { } screen ? screen with { Toast = toast } : Screen.Only(toast);
    }

    /// <summary>Redirects go to deep links only: what a person can type must not reach other buttons.</summary>
    private async Task<Screen?> Follow(RouteRun run, string data)
    {
        var route = map.FindTap(TapCodec.PrefixOf(data));
        var act = route is { Link: true } && route.Place.HasFlag(run.Incoming.Place) ? route.Act(data, run) : null;
        return act is null ? await Current(run) : await act;
    }

    /// <summary>What a screen that only led on had to say, or to show above, is said by the one that follows.</summary>
    private static Screen? Carry(Screen from, Screen? to)
    {
        if (to is null) return null;
        var worded = to with
        {
            Text = Html.Join("\n\n", [from.Text, to.Text]),
            Above = to.Above ?? from.Above,
            DropKeyboard = to.DropKeyboard ?? from.DropKeyboard,
            Below = to.Below ?? from.Below,
            Placement = to.Placement == Placement.Replace ? from.Placement : to.Placement,
        };
        return to.Toast is null ? worded with { Toast = from.Toast, Alert = from.Alert } : worded;
    }

    private async Task<Screen?> Deny(RouteRun run)
    {
        if (map.DeniedRoute is { } route) await route.Act(run);
        return null;
    }

    private static bool MayAct(Place place, IActor actor) => place == Place.Private || (place != Place.None && actor.Role is Role.Admin or Role.Owner);

    private static Task<Screen?> None() => Task.FromResult<Screen?>(null);
}
