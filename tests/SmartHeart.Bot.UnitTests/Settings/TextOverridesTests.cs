using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class TextOverridesTests
{
    private readonly SetTexts _settings = new();
    private readonly Texts _texts;

    public TextOverridesTests() => _texts = Texts.Load(_settings);

    [Fact]
    public void A_text_written_anew_stands_in_its_place_until_it_is_taken_back()
    {
        var ui = In("ru");
        var written = ui["menu.title"].Value;

        _settings.Set("text.ru.menu.title", "<b>Куда?</b>\n&lt;3");
        ui["menu.title"].Value.ShouldBe("<b>Куда?</b>\n&lt;3");
        In("en")["menu.title"].Value.ShouldNotContain("Куда");

        _settings.Set("text.ru.menu.title", null);
        ui["menu.title"].Value.ShouldBe(written);
    }

    [Fact]
    public void A_button_shows_it_without_formatting()
    {
        _settings.Set("text.ru.menu.back", "<b>Вопросы</b> &amp; ответы");
        In("ru").Plain("menu.back").ShouldBe("Вопросы & ответы");
    }

    [Fact]
    public void Values_stand_in_its_holes_and_are_escaped()
    {
        _settings.Set("text.ru.start.hello_name", "Привет, <i>{name}</i>!\n{name}");
        In("ru")["start.hello_name", ("name", "<3")].Value.ShouldBe("Привет, <i>&lt;3</i>!\n&lt;3");
    }

    [Fact]
    public void One_plural_form_changes_and_the_others_stay()
    {
        _settings.Set("text.ru.time.in_days#few", "спустя {count} дня");
        var ui = In("ru");
        ui.Plain("time.in_days", ("count", 3)).ShouldBe("спустя 3 дня");
        ui.Plain("time.in_days", ("count", 1)).ShouldNotContain("спустя");
    }

    [Fact]
    public void What_this_version_has_no_value_for_is_left_out()
    {
        _settings.Set("text.ru.start.hello_name", "Привет, {nick}!\nРады вам");
        In("ru")["start.hello_name", ("name", "Анна")].Value.ShouldContain("Анна");
    }

    [Fact]
    public void A_text_that_is_gone_harms_nothing()
    {
        _settings.Set("text.ru.no.such_text", "Привет");
        In("ru").Has("no.such_text").ShouldBeFalse();
    }

    [Fact]
    public void Every_text_can_be_named_by_a_button_and_by_a_setting()
    {
        ITextCatalog catalog = TestSpeech.Texts;
        foreach (var language in catalog.Languages)
        {
            var all = catalog.All(language);
            all.Select(text => text.Mark).ShouldBeUnique();
            all.SelectMany(text => text.Forms.Select(form => SettingNames.Text(language, text.Key, form.Form).Length)).Max().ShouldBeLessThanOrEqualTo(Domain.Settings.Setting.MaxName);
        }
    }

    [Fact]
    public void Every_text_may_be_sent_back_as_it_is()
    {
        ITextCatalog catalog = TestSpeech.Texts;
        string[] withLinks = ["people.card.username", "people.card.lead_linked"];
        foreach (var text in catalog.All("ru").Where(text => !withLinks.Contains(text.Key)))
        {
            foreach (var form in text.Forms)
                Domain.Settings.TextRules.WhyNot(form.Html, form.Html, text.Holes)?.Code.ShouldBeNull(text.Key);
        }
    }

    private Ui In(string language) => new(_texts, language, "smart_heart_bot", TestSpeech.Moscow, new ManualTime());

    private sealed class SetTexts : ISettings
    {
        public SettingsSnapshot Now { get; private set; } = SettingsSnapshot.Empty;

        public void Set(string name, string? value) =>
            Now = new(Now.Revision + 1, Now.ByName.SetItem(name, new SettingNow(name, value, Now.VersionOf(name) + 1, default)));
    }
}
