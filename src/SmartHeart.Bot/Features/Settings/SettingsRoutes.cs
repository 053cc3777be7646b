using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Bot.Features.Settings;

/// <summary>What the agency sets in topic main: admins see it, owners change it.</summary>
internal sealed class SettingsRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.Command("setup", Place.Main, SettingsScreens.Panel)
            .PanelButton(80, ui => ui.Tap("setup.panel", default(SettingsPanelTap)), "setup.about")
            .Tap(Place.Main, (SettingsPanelTap _, Ui ui) => SettingsScreens.Panel(ui));
        map.Tap(
            Place.Main, (LastChangeTap _) => new ShowLastChange(), (_, change, ui) => ChangeScreens.Last(change, ui),
            (_, error, ui) => error is Denied ? null : Screen.Only(ui.PlainWords(error), alert: true));
        Looking(map);
        Changing(map);
        Values(map);
        Feed(map);
        Topics(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(Place.Main, (TextGroupsTap tap) => new ListTextGroups(tap.Language), TextListScreens.Groups)
        .Tap(
            Place.Main, (TextGroupTap tap) => new ListTexts(tap.Language, tap.Group, tap.Page), TextListScreens.Group)
        .Tap(Place.Main, (ChangedTextsTap tap) => new ListTexts(tap.Language, null, tap.Page), TextListScreens.Changed)
        .Tap(Place.Main, (TextTap tap) => new ShowText(tap.Language, tap.Mark), (_, text, ui) => TextScreens.One(text, ui), Elsewhere)
        .Begin(Place.Main, new FindTextsForm(), (FindTextsTap tap) => new FindTexts { Language = tap.Language });

    private static void Changing(RouteMap map) => map
        .BeginFrom(Place.Main, new ChangeTextForm(), (EditTextTap tap) => new OpenText(tap.Language, tap.Mark, tap.Form))
        .Tap(
            Place.Main, (ResetTextTap tap) => new ResetText(tap.Language, tap.Mark, tap.Form, tap.Version, tap.Undo),
            (tap, _, ui) => TextScreens.To(tap.Mark, tap.Language) with { Toast = ui.Plain(tap.Undo ? "setup.undone" : "setup.text.reset_done") },
            (tap, error, ui) => error is Denied ? null : TextScreens.To(tap.Mark, tap.Language) with { Toast = ui.PlainWords(error), Alert = true });

    private static void Values(RouteMap map) => map
        .Tap(Place.Main, (ValuesTap _) => new ShowValues(), ValueScreens.All)
        .Tap(Place.Main, (ValueTap _) => new ShowValues(), (tap, values, ui) => ValueScreens.One(values[tap.Kind], ui))
        .BeginFrom(Place.Main, new ChangeValueForm(), (EditValueTap tap) => new OpenValue(tap.Kind))
        .Tap(
            Place.Main, (ResetValueTap tap) => new ResetValue(tap.Kind, tap.Version, tap.Undo, tap.Sure),
            (tap, _, ui) => ValueScreens.To(tap.Kind) with { Toast = ui.Plain(tap.Undo ? "setup.undone" : "setup.value.reset_done") },
            (tap, error, ui) => error is Denied ? null
                : error.Code == SettingErrors.NotSure.Code ? ValueScreens.AskSure(tap, ui)
                : ValueScreens.To(tap.Kind) with { Toast = ui.PlainWords(error), Alert = true });

    private static void Feed(RouteMap map) => map
        .Tap(Place.Main, (FeedTap _) => new ShowFeed(), FeedScreens.All)
        .Tap(
            Place.Main, (SwitchFeedTap tap) => new SwitchFeed(tap.Switch, tap.On, tap.Version),
            (tap, _, ui) => FeedScreens.To() with { Toast = ui.Plain(tap.On ? "setup.feed.turned_on" : "setup.feed.turned_off") },
            (_, error, ui) => error is Denied ? null : FeedScreens.To() with { Toast = ui.PlainWords(error), Alert = true });

    private static void Topics(RouteMap map) => map
        .Tap(Place.Main, (TopicsTap _) => new ShowTopics(), TopicScreens.All)
        .Tap(
            Place.Main, (ArrangeTopicTap tap) => new ArrangeTopics(tap.Topic, tap.Change, tap.Version), (_, _, _) => TopicScreens.To(),
            (_, error, ui) => error is Denied ? null : TopicScreens.To() with { Toast = ui.PlainWords(error), Alert = true })
        .Tap(
            Place.Main, (UndoTopicsTap tap) => new UndoTopics(tap.Version), (_, _, ui) => TopicScreens.To() with { Toast = ui.Plain("setup.undone") },
            (_, error, ui) => error is Denied ? null : TopicScreens.To() with { Toast = ui.PlainWords(error), Alert = true });

    /// <summary>A refusal: its words over the features.</summary>
    private static Screen? Elsewhere(TextTap tap, Error error, Ui ui) =>
        error is Denied ? null : SettingsScreens.ToPanel() with { Toast = ui.PlainWords(error), Alert = true };
}
