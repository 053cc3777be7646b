using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Settings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class TextScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);
    private static readonly ITextCatalog Catalog = Texts;

    [Fact]
    public void An_owner_finds_what_can_be_set() => ShouldLookAsAccepted(SettingsScreens.Panel);

    [Fact]
    public void Who_is_no_owner_is_told_that_they_can_look() => SettingsScreens.Panel(Member).Text.Value.ShouldContain("администраторы группы");

    [Fact]
    public void Texts_are_sorted_by_feature() => ShouldLookAsAccepted(ui => TextListScreens.Groups(
        new TextGroups("ru", ["en", "ru"], [.. Catalog.All("ru").GroupBy(text => text.Group).Select(group => new TextGroup(group.Key, TextMark.Of(group.Key), group.Count()))], 2), ui));

    [Fact]
    public void A_page_of_a_feature_marks_what_was_changed() => ShouldLookAsAccepted(ui => TextListScreens.Group(
        new TextGroupTap(TextMark.Of("Users"), 1, "ru"), new TextList("ru", [View("start.hello_name", "Привет, {name}!\n<b>Рады вам</b>"), View("menu.back")], 1, true, 121), ui));

    [Fact]
    public void Nothing_changed_says_so() => ShouldLookAsAccepted(ui => TextListScreens.Changed(new ChangedTextsTap(0, "ru"), new TextList("ru", [], 0, false, 0), ui));

    [Fact]
    public void A_search_that_found_too_much_asks_for_more_words() =>
        ShouldLookAsAccepted(ui => TextListScreens.Found(new TextList("ru", [View("menu.back"), View("menu.title")], 0, true, 40), ui));

    [Fact]
    public void A_search_that_found_nothing_says_so() => ShouldLookAsAccepted(ui => TextListScreens.Found(new TextList("ru", [], 0, false, 0), ui));

    [Fact]
    public void A_text_as_it_came_shows_samples() => ShouldLookAsAccepted(ui => TextScreens.One(View("start.hello_name"), ui));

    [Fact]
    public void A_changed_text_can_be_reset_and_undone() => ShouldLookAsAccepted(ui => TextScreens.One(View("start.hello_name", "<b>Привет!</b>\nРады вам"), ui));

    [Fact]
    public void Each_plural_form_has_its_own_button() => ShouldLookAsAccepted(ui => TextScreens.One(View("time.in_days", "спустя {count} день"), ui));

    [Fact]
    public void A_text_that_lost_its_place_says_why() => ShouldLookAsAccepted(ui => TextScreens.One(View("start.hello_name", "Привет, {nick}!"), ui));

    [Fact]
    public void Who_is_no_owner_sees_the_text_without_buttons_to_change_it() =>
        TextScreens.One(View("menu.title", "Меню\nкуда?"), Member).Rows.SelectMany(row => row).ShouldNotContain(button => button.Data!.StartsWith("ze-", StringComparison.Ordinal));

    [Fact]
    public void The_question_shows_the_present_wording() => ShouldLookAsAccepted(ui => TextScreens.Ask(
        new ChangeText { Language = "ru", Now = "Здравствуйте, <b>{name}</b>!", Holes = ["name"] }, ui));

    /// <summary>A text of the bot, its first form written anew.</summary>
    private static TextView View(string key, string? own = null)
    {
        var source = Catalog.All("ru").First(text => text.Key == key);
        var name = SettingNames.Text("ru", key, source.Forms[0].Form);
        var now = own is null ? SettingsSnapshot.Empty : new SettingsSnapshot(1, SettingsSnapshot.Empty.ByName.Add(name, new SettingNow(name, own, 1, At)));
        return TextView.Of("ru", source, now);
    }
}
