using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Kit.Loop;

/// <summary>Who sends the update, what they may, and what form they are in: set up once, before the first request.</summary>
internal static class Session
{
    /// <summary>Null when the update is nothing to us: a chat that is not ours, unless somebody tries an admin command there.</summary>
    public static async Task<(RouteRun Run, IActor Actor)?> Open(IServiceProvider services, RouteMap map, IAdminDirectory admins, Speech speech, Incoming update)
    {
        if (update.Kind == IncomingKind.MemberChanged) admins.Forget(update.SenderId);
        if (update.Place == Place.None && !(update.Command is { } command && map.IsForAdmins(command))) return null;

        var key = new ConversationKey(update.ChatId, update.TopicId, update.SenderId);
        var (user, conversation) = await services.GetRequiredService<ISessions>().Load(key, CancellationToken.None);
        var role = update.Place == Place.Private ? Role.User : await RoleInGroup(update, admins);
        var actor = services.GetRequiredService<Actor>();
        var consent = user?.ConsentVersion is { } version && version == services.GetRequiredService<IPolicy>().Version;
        actor.Set(role, update.SenderId, user?.UserId, consent, speech.Choose(update, user?.Language), update.SenderName, update.Username);

        var run = new RouteRun(map, services, update, () => speech.In(actor.Language, actor.Role == Role.Owner));
        run.Found(conversation);
        if (user is { Reachable: false } && update.Kind is IncomingKind.Message or IncomingKind.Tap && map.FindEvent(IncomingKind.Unblocked) is { } back)
            await back.Act(run);
        return (run, actor);
    }

    /// <summary>
    /// An anonymous admin writes as the group, but presses buttons as themselves: for us both are the group, or a wizard opened by a button would never
    /// see what is typed for it.
    /// </summary>
    public static async ValueTask<Incoming> Masked(Incoming update, IAdminDirectory admins) =>
        update.Kind == IncomingKind.Tap && Place.AdminGroup.HasFlag(update.Place) && update.Place != Place.None && await admins.IsAnonymous(update.SenderId, CancellationToken.None)
            ? update with { SenderId = update.ChatId, Anonymous = true }
            : update;

    /// <summary>An anonymous admin is an administrator by Telegram's rules; a stranger counts as a user, who may nothing here.</summary>
    private static async ValueTask<Role> RoleInGroup(Incoming update, IAdminDirectory admins) =>
        update.Anonymous ? Role.Owner : await admins.RoleOf(update.SenderId, CancellationToken.None) ?? Role.User;
}
