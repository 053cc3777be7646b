using SmartHeart.Application.Audit;
using SmartHeart.Application.Users;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>A person's way from the first word to the menu, and all that they settle about themselves.</summary>
internal sealed class UserRoutes : IRoutes
{
    private readonly ProfileForm _form = new();

    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        MapMenu(map, new MenuScreens(map));
        MapConsent(map);
        MapProfile(map);
        MapSettings(map);
        MapReports(map);
    }

    private static void MapMenu(RouteMap map, MenuScreens menu) => map
        .InMenu(0, "menu").InMenu(60, "profile").InMenu(80, "settings").InMenu(90, "privacy").InMenu(100, "help")
        .Command("menu", Place.Private, () => new ShowMenu(), menu.Menu)
        .Tap((MenuTap _) => new ShowMenu(), menu.Menu)
        .Home(Place.Private, _ => new ShowMenu(), menu.Menu)
        .Fallback(Place.Private, _ => new ShowMenu(), menu.NotUnderstood)
        .MenuButton(60, ui => ui.Tap("menu.profile", default(ProfileTap)))
        .MenuButton(80, ui => ui.Tap("menu.settings", default(SettingsTap)));

    private static void MapConsent(RouteMap map) => map
        .Command(RouteMap.StartCommand, Place.Private, update => new StartBot(update.Payload), ConsentScreens.Welcome, hidden: true)
        .Refused<ConsentRequired, StartView>(PayloadOf, ConsentScreens.Welcome)
        .Refused(UserErrors.Unknown, PayloadOf, ConsentScreens.Welcome)
        .Tap(Place.Private, (AskConsentTap _) => new StartBot(), (tap, view, ui) => ConsentScreens.Ask(view, ui, tap.Next))
        .Tap(Place.Private, (ConsentTap tap) => new DecideConsent(tap.Kind, tap.Granted), ConsentScreens.Answered);

    private void MapProfile(RouteMap map) => map
        .Command("profile", Place.Private, () => new ShowProfile(), ProfileScreens.Profile)
        .Tap((ProfileTap _) => new ShowProfile(), ProfileScreens.Profile)
        .Refused(UserErrors.NoProfile, _ => new ShowMenu(), (_, _, ui) => ProfileScreens.Invitation(ui))
        .BeginFrom(Place.Private, _form, (FillProfileTap _) => new ShowMenu(), (_, _) => new FillProfile())
        .BeginFrom(Place.Private, _form, (EditProfileTap _) => new ShowProfile(), (_, profile) => FillProfile.Of(profile), tap => ProfileForm.StepOf(tap.Field));

    private static void MapSettings(RouteMap map) => map
        .Command("settings", Place.Private, () => new ShowSettings(), SettingsScreens.Settings)
        .Command("privacy", Place.Private, () => new ShowPrivacy(), PrivacyScreens.Privacy)
        .Command("help", Place.Private, ui => HelpScreens.Help(ui, map.Menu))
        .Tap((SettingsTap _) => new ShowSettings(), SettingsScreens.Settings)
        .Tap((LanguageTap tap) => new ChangeLanguage(tap.Code), (_, ui) => SettingsScreens.LanguageChanged(ui))
        .Tap((InterestTap tap) => new ChooseInterest(tap.Topic, tap.Wanted), (_, ui) => SettingsScreens.InterestChosen(ui))
        .Tap((PrivacyTap _) => new ShowPrivacy(), PrivacyScreens.Privacy)
        .Tap(Place.Private, (WithdrawTap tap, Kit.Wording.Ui ui) => PrivacyScreens.Surely(tap.Kind, ui))
        .Tap(Place.Private, (WithdrawSurelyTap tap) => new WithdrawConsent(tap.Kind), (tap, _, ui) => PrivacyScreens.Withdrawn(tap.Kind, ui));

    private static void MapReports(RouteMap map) => map
        .On(IncomingKind.Blocked, _ => new NoteReachability(Reachability.Blocked))
        .On(IncomingKind.Unblocked, _ => new NoteReachability(Reachability.Reachable))
        .OnDenied(update => new NoteDeniedAttempt(ActionOf(update), PlaceOf(update)));

    /// <summary>Somebody new may come by another command or an old button: they are welcomed like by <c>/start</c>.</summary>
    private static StartBot PayloadOf(Incoming update) => new(update.Command == RouteMap.StartCommand ? update.Payload : null);

    /// <summary>What was tried, never what was written: data of buttons can be made up, so only the length of a real prefix is kept.</summary>
    private static string ActionOf(Incoming update)
    {
        if (update.Command is { } command) return $"/{command}";
        var prefix = TapCodec.PrefixOf(update.Data);
        return $"tap {prefix[..Math.Min(prefix.Length, CallbackAttribute.MaxPrefix)]}";
    }

    private static string PlaceOf(Incoming update) => update.Place == Place.Private ? "private" : $"{update.ChatId}/{update.TopicId}";
}
