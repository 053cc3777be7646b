using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.UnitTests.Settings;

public sealed class TextTests : UseCaseTests
{
    private const string Mine = "<b>Привет</b>, {name}!\nРасскажем, что умеем.";
    private static readonly int Greeting = TextMark.Of("start.hello_name");
    private static readonly int Days = TextMark.Of("time.in_days");

    protected override void Configure(IServiceCollection services) => services.AddSingleton<ITextCatalog, TestTexts>();

    [Fact]
    public async Task A_new_text_is_seen_at_once_and_stands_in_the_journal()
    {
        (await Change(Mine)).ShouldBeOk();

        var form = (await Shown()).Forms.ShouldHaveSingleItem();
        (form.Html, form.IsChanged, form.Version, form.ChangedAt).ShouldBe((Mine, true, 1, App.Time.GetUtcNow()));
        var line = (await Journal())[^1];
        (line.Action, line.Subject, line.ActorTelegramId).ShouldBe(("setting.changed", "text.ru.start.hello_name", Who.Owner.TelegramId));
        (await Send(Who.Admin, new ShowText("en", Greeting))).ShouldBeOk().IsChanged.ShouldBeFalse("the other language is another text");
    }

    [Fact]
    public async Task The_last_change_is_taken_back_and_made_again()
    {
        await Change("Первый вариант\n{name}");
        (await Change(Mine, 1)).ShouldBeOk();

        (await Reset(2, undo: true)).ShouldBeOk();
        (await Shown()).Forms[0].Html.ShouldBe("Первый вариант\n{name}");
        (await Reset(3, undo: true)).ShouldBeOk();
        (await Shown()).Forms[0].Html.ShouldBe(Mine);
        (await Journal())[^1].Action.ShouldBe("setting.undone");
    }

    [Fact]
    public async Task The_original_comes_back_and_going_back_can_be_undone()
    {
        await Change(Mine);

        (await Reset(1, undo: false)).ShouldBeOk();
        (await Shown()).IsChanged.ShouldBeFalse();
        (await Journal())[^1].Action.ShouldBe("setting.reset");
        (await Reset(2, undo: true)).ShouldBeOk();
        (await Shown()).Forms[0].Html.ShouldBe(Mine);
    }

    [Fact]
    public async Task What_was_never_changed_has_nothing_to_undo()
    {
        (await Reset(0, undo: true)).ShouldFail("settings.nothing_to_undo");
        (await App.All<Setting>()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(" ", "settings.text_empty")]
    [InlineData("Привет, {nmae}!\n", "settings.text_unknown_hole")]
    [InlineData("Привет, {name!\n", "settings.text_lone_brace")]
    [InlineData("Привет}\n", "settings.text_lone_brace")]
    [InlineData("<a href=\"https://example.org/{name}\">Привет</a>\n", "settings.text_hole_in_link")]
    public async Task What_would_break_a_screen_is_refused(string html, string code)
    {
        (await Change(html)).ShouldBeInvalid().ShouldBe([$"Html: {code}"]);
        (await Shown()).IsChanged.ShouldBeFalse();
    }

    [Fact]
    public async Task A_text_has_its_length() =>
        (await Change(new string('а', TextRules.MaxLength + 1))).ShouldBeInvalid().ShouldBe(["Html: settings.text_too_long"]);

    [Fact]
    public async Task What_may_stand_on_a_button_stays_a_short_line()
    {
        var menu = new ChangeText { Language = "ru", Mark = TextMark.Of("menu.back"), Html = "Назад\nв меню" };

        (await Send(Who.Owner, menu)).ShouldBeInvalid().ShouldBe(["Html: settings.text_no_label"]);
        (await Send(Who.Owner, menu with { Html = "Назад в меню" })).ShouldBeOk();
    }

    [Fact]
    public async Task A_value_that_nobody_will_see_is_pointed_out()
    {
        (await Change("Привет!\nРады вам.")).ShouldBeOk();
        (await Shown()).Forms[0].Missing.ShouldBe(["name"]);
    }

    [Fact]
    public async Task Plural_forms_are_changed_one_by_one()
    {
        var draft = (await Send(Who.Owner, new OpenText("ru", Days, TextForm.Few))).ShouldBeOk();
        draft.Now.ShouldBe("через {count} дня");
        (await Send(Who.Owner, draft with { Html = "спустя {count} дня" })).ShouldBeOk();

        (await Send(Who.Admin, new ShowText("ru", Days))).ShouldBeOk().Forms.Select(form => form.Html)
            .ShouldBe(["через {count} день", "спустя {count} дня", "через {count} дня"]);
        (await App.All<Setting>()).ShouldContain(setting => setting.Name == "text.ru.time.in_days#few");
    }

    [Fact]
    public async Task Of_two_owners_the_second_is_told()
    {
        await Change(Mine);
        (await Change("Другой вариант\n{name}")).ShouldFail("changed.meanwhile");
        (await Shown()).Forms[0].Html.ShouldBe(Mine);
    }

    [Fact]
    public async Task Admins_look_and_owners_change()
    {
        (await Send(Who.Admin, new ChangeText { Language = "ru", Mark = Greeting, Html = Mine })).ShouldFail("access.denied");
        (await Send(Who.Admin, new ListTextGroups("ru"))).ShouldBeOk().Groups.Select(group => (group.Name, group.Texts)).ShouldBe([("Users", 2), ("Times", 1)]);
        (await Send(Who.Ivan, new ListTextGroups("ru"))).ShouldFail("access.denied");
    }

    [Fact]
    public async Task Texts_are_found_by_words_and_by_key()
    {
        await Change(Mine);

        (await Found("РАССКАЖЕМ умеем")).ShouldBe(["start.hello_name"]);
        (await Found("time.in")).ShouldBe(["time.in_days"]);
        (await Found("нетакого")).ShouldBeEmpty();
        (await Send(Who.Admin, new ListTexts("ru", null, 0))).ShouldBeOk().Texts.Select(text => text.Source.Key).ShouldBe(["start.hello_name"]);
        (await Send(Who.Admin, new FindTexts { Language = "ru", Words = " " })).ShouldBeInvalid().ShouldBe(["Words: settings.search_empty"]);
    }

    [Fact]
    public async Task A_text_that_is_gone_says_so()
    {
        (await Send(Who.Admin, new ShowText("ru", 1))).ShouldFail("settings.text_gone");
        (await Send(Who.Owner, new OpenText("ru", Greeting, TextForm.Few))).ShouldFail("settings.text_gone");
        (await Send(Who.Owner, new ResetText("xx", Greeting, TextForm.Only, 0, false))).ShouldFail("settings.text_gone");
    }

    [Fact]
    public async Task What_was_refused_is_not_seen_by_anybody()
    {
        await Change(Mine);
        await Change("Другой вариант\n{name}", seen: 7);
        App.Services.GetRequiredService<ISettings>().Now.Revision.ShouldBe(1);
    }

    private Task<Result<Done>> Change(string html, int seen = 0) => Send(Who.Owner, new ChangeText { Language = "ru", Mark = Greeting, Version = seen, Html = html });

    private Task<Result<Done>> Reset(int seen, bool undo) => Send(Who.Owner, new ResetText("ru", Greeting, TextForm.Only, seen, undo));

    private async Task<TextView> Shown() => (await Send(Who.Admin, new ShowText("ru", Greeting))).ShouldBeOk();

    private async Task<IEnumerable<string>> Found(string words) =>
        (await Send(Who.Admin, new FindTexts { Language = "ru", Words = words })).ShouldBeOk().Texts.Select(text => text.Source.Key);
}
