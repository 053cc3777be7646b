using System.Security.Cryptography;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>Takes one update from its sender's session to the screen that answers it. One dependency scope an update.</summary>
internal sealed partial class UpdateHandler(
    IServiceScopeFactory scopes,
    RouteMap map,
    UpdateRouter router,
    IRenderer renderer,
    IAdminDirectory admins,
    PressGuard presses,
    ScreenTurns turns,
    LastScreens last,
    Speech speech,
    ILogger<UpdateHandler> log) : IDisposable
{
    // Anonymous admins are one to us, with one form, but what they press is queued by person and what they write by group.
    private readonly SemaphoreSlim _mask = new(1, 1);

    /// <inheritdoc/>
    public void Dispose() => _mask.Dispose();

    /// <summary>Handles the update; a bug in it is logged with a code that the person is shown. True when the inbox may forget it.</summary>
    /// <param name="update">The update.</param>
    /// <param name="resumed">What it changes is durable already; only show where the person is.</param>
    /// <param name="next">Tells what waits behind the update in its chat.</param>
    public async Task<bool> Handle(Incoming update, bool resumed, Func<Incoming?>? next = null)
    {
        try
        {
            if (update.Kind == IncomingKind.Tap && presses.IsRepeat(update)) await renderer.Answer(update.CallbackId!, null, false, CancellationToken.None);
            else await Run(update, resumed, next);
            if (update.Kind == IncomingKind.Tap) presses.Note(update);
        }
        catch (Exception bug)
        {
            await Confess(update, bug);

            // Who pressed or wrote was told to try again. A report of Telegram's has nobody to tell: it stays stored for the next start.
            return update.Kind is IncomingKind.Message or IncomingKind.Edited or IncomingKind.Tap;
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Update {UpdateId} failed; the person was shown the code {Code}")]
    private static partial void LogBug(ILogger log, long updateId, string code, Exception bug);

    [LoggerMessage(Level = LogLevel.Error, Message = "The code {Code} could not be shown")]
    private static partial void LogNotShown(ILogger log, string code, Exception fault);

    private async Task Run(Incoming update, bool resumed, Func<Incoming?>? next = null)
    {
        update = await Session.Masked(update, admins);
        if (!update.Anonymous)
        {
            await RunAlone(update, resumed, next);
            return;
        }

        await _mask.WaitAsync();
        try
        {
            await RunAlone(update, resumed, next);
        }
        finally
        {
            _mask.Release();
        }
    }

    private async Task RunAlone(Incoming update, bool resumed, Func<Incoming?>? next)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = await Session.Open(scope.ServiceProvider, map, admins, speech, update);
        if (session is null) return;
        var (run, actor) = session.Value;
        run.Last = last.Find(update);
        var unit = scope.ServiceProvider.GetRequiredService<IUnitOfWork>();
        var inbox = scope.ServiceProvider.GetRequiredService<IInbox>();

        inbox.Commit(update.UpdateId);
        var screen = resumed ? await Resumed(run, actor) : await router.Route(run, actor);
        if (run.ConversationChanged)
        {
            inbox.Commit(update.UpdateId);
            await unit.Commit(CancellationToken.None);
        }

        if (IsSuperseded(run, next)) return;
        var shown = await Show(run, screen, next);
        if (shown.Delivery.State is DeliveryState.Blocked or DeliveryState.Deactivated && update.Place == Place.Private)
            await Run(update with { Kind = IncomingKind.Blocked }, resumed: false);
        if (run.StepShown && shown.Anchor != default && run.NoteAnchor(shown.Anchor)) await unit.Commit(CancellationToken.None);
        if (shown.Lost is { Count: > 0 } lost && map.LostFiles is { } report) await Report(report(lost));
    }

    /// <summary>Says something in the bot's own name: whoever was to see the files has no part in it.</summary>
    private async Task Report(IRequest<Result<Done>> request)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().Set(Role.System, 0);
        await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, CancellationToken.None);
    }

    /// <summary>
    /// Whether the next part of the same album is about to edit the very same question: ten photos would else cost ten of the group's twenty edits a minute.
    /// What was wrong with a part is always shown.
    /// </summary>
    private static bool IsSuperseded(RouteRun run, Func<Incoming?>? next) =>
        run is { StepShown: true, StepFaulted: false, ShowOver: not null, Incoming: { Kind: IncomingKind.Message, AlbumId: { } album } }
        && next?.Invoke() is { } waiting && waiting.AlbumId == album && waiting.SenderId == run.Incoming.SenderId;

    /// <summary>After a crash between commit and answer: the change stands, so only the current screen is shown, in private or where a wizard runs.</summary>
    private async Task<Screen?> Resumed(RouteRun run, IActor actor)
    {
        // Who is unknown after their update was committed had their data erased by it: no screen may make them known again.
        if (run.Incoming.Place == Place.Private && actor.UserId is null) return new Screen { Text = run.Ui["resumed.stranger"] };
        if (run.Incoming.Kind is IncomingKind.Message or IncomingKind.Tap && (run.Conversation is not null || run.Incoming.Place == Place.Private))
            return await router.Current(run) is { } screen ? screen with { Text = Html.Join("\n\n", [run.Ui["resumed"], screen.Text]) } : null;
        return null;
    }

    /// <summary>Answers the button at once, and shows the screen as soon as the chat's limit allows.</summary>
    private async Task<Shown> Show(RouteRun run, Screen? screen, Func<Incoming?>? next)
    {
        var update = run.Incoming;
        screen = await WithHeld(run, screen);
        var isShown = screen is { Placement: not Placement.Stay };
        var over = screen?.Placement == Placement.Replace ? run.ShowOver : null;
        var delay = isShown ? renderer.DelayOf(update.Spot, screen!, over) : TimeSpan.Zero;
        var answer = update.CallbackId is { } id
            ? renderer.Answer(id, screen?.Toast ?? ScreenTurns.Word(delay, run.Ui), screen?.Alert ?? false, CancellationToken.None)
            : Task.CompletedTask;
        var shown = default(Shown);
        if (isShown && await turns.Wait(update, screen!, delay, next)) shown = await Put(run, screen!, over, delay);
        else if (isShown) turns.Hold(update, screen!);

        await answer;
        return shown.Delivery is null ? shown with { Delivery = new Delivery(DeliveryState.Sent) } : shown;
    }

    /// <summary>
    /// What was held back because this press came: not needed where the press has a screen of its own in its place; else it is shown, before a screen that stands
    /// beside it.
    /// </summary>
    private async Task<Screen?> WithHeld(RouteRun run, Screen? screen)
    {
        if (turns.Take(run.Incoming) is not { } held || screen is { Placement: Placement.Replace }) return screen;
        if (screen is null or { Placement: Placement.Stay }) return held with { Toast = screen?.Toast, Alert = screen?.Alert ?? false };
        await Put(run, held, run.ShowOver, TimeSpan.Zero);
        return screen;
    }

    private async Task<Shown> Put(RouteRun run, Screen screen, Anchor? over, TimeSpan delay)
    {
        var spot = run.Incoming.Spot;
        var showing = renderer.Show(spot, screen with { WithoutMedia = run.Ui["media.lost"] }, over, CancellationToken.None);
        if (ScreenTurns.IsNoticeable(delay) && run.Incoming.CallbackId is null) await renderer.Busy(spot, showing, CancellationToken.None);
        var shown = await showing;
        if (shown.Delivery.State == DeliveryState.Sent) await Follow(run, screen, shown.Anchor);
        return shown;
    }

    /// <summary>What goes once the screen stands, and what comes below it.</summary>
    private async Task Follow(RouteRun run, Screen screen, Anchor stands)
    {
        var spot = run.Incoming.Spot;
        if (run.Outdated is { } outdated && outdated != stands) await renderer.Remove(spot, outdated, CancellationToken.None);
        if (last.Note(run, screen, stands) is { } former) await renderer.Remove(spot, former, CancellationToken.None);
        if (screen.Below is { } below) await renderer.Show(spot, below, null, CancellationToken.None);
    }

    private async Task Confess(Incoming update, Exception bug)
    {
        var code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 6);
        LogBug(log, update.UpdateId, code, bug);
        if (update.Kind is not (IncomingKind.Message or IncomingKind.Edited or IncomingKind.Tap) || update.Place == Place.None) return;
        try
        {
            var ui = speech.In(speech.Choose(update, null));
            if (update.CallbackId is { } id) await renderer.Answer(id, null, false, CancellationToken.None);
            await renderer.Show(update.Spot, new Screen { Text = ui["fault.bug", ("code", code)] }, null, CancellationToken.None);
        }
        catch (Exception fault)
        {
            LogNotShown(log, code, fault);
        }
    }
}
