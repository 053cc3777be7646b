using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>Buttons live for ever in chats: pressed ten times, too late, by others, or made up, they do no harm and are always answered.</summary>
public sealed class ButtonTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_button_pressed_ten_times_does_its_thing_once()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Десять");
        await boris.WriteAsync("Десять", "Ровно один", "Текст");
        await boris.Press("flow.without");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        var form = await boris.Sees("form.publish");
        var published = boris.Sees("form.added.published");
        await boris.PressTenTimes(form, boris.DataOf("form.publish.now"));
        await published;
        await _bot.FinishedAsync();
        (await _bot.Read(database => database.Set<ContentItem>().CountAsync(item => item.Title == Title.Stored("Ровно один")))).ShouldBe(1);
    }

    [Fact]
    public async Task Ten_fast_openings_of_a_card_are_one_view()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Просмотры");
        await boris.PublishAsync("Просмотры", "Открыт один раз");
        var anna = await _bot.ReaderAsync();
        await anna.OpenCategoryAsync("Просмотры");
        var list = anna.Screen!;
        var card = anna.SeesText("Открыт один раз");
        await anna.PressTenTimes(list, list.Buttons[0][0].Data!);
        await card;
        await _bot.FinishedAsync();
        (await _bot.Read(database => database.Set<View>()
            .Where(view => database.Set<User>().Any(user => user.Id == view.UserId && user.TelegramId == anna.Person.Id)).Select(view => view.Count).SingleAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_button_of_a_form_that_is_over_says_so_and_shows_where_the_person_is()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Орлова");
        var question = await anna.Sees("profile.ask_company");
        var skip = anna.DataOf("flow.skip");
        await anna.Press("flow.cancel");
        await anna.Sees("flow.cancelled");
        ShouldSay(await anna.PressRaw(question, skip), "tap.stale");
        await anna.Sees("menu.title");
    }

    [Fact]
    public async Task A_button_of_an_earlier_step_shows_the_step_that_waits()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Says("Анна Орлова");
        var company = await anna.Sees("profile.ask_company");
        var back = anna.DataOf("flow.back");
        await anna.Press("flow.skip");
        await anna.Sees("profile.ask_position");
        anna.Says("Директор");
        await anna.Sees("profile.ask_phone");
        ShouldSay(await anna.PressRaw(company, back), "tap.stale");
        await anna.Sees("profile.ask_phone");
        anna.Says("+79161234567");
        (await anna.Sees("profile.saved")).Words.ShouldContain("Директор");
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("m")]
    [InlineData("m-")]
    [InlineData("m-zzzzzzzzzzzz")]
    [InlineData("f-1-2")]
    [InlineData("uc-9-1-")]
    [InlineData("ul-de")]
    [InlineData("open:12:v1")]
    [InlineData("🙂")]
    [InlineData("<b>&amp;")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123")]
    public async Task A_made_up_button_is_answered_and_breaks_nothing(string data)
    {
        var anna = await _bot.ReaderAsync();
        var answer = await anna.PressRaw(anna.Screen!, data);
        answer.Text.ShouldNotBeNullOrWhiteSpace();
        anna.Says("/menu");
        await anna.Sees("menu.title");
        _bot.Log.Lines(LogLevel.Error).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_press_that_came_too_late_to_be_answered_still_works()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/menu");
        var menu = await anna.Sees("menu.title");
        var data = anna.DataOf("menu.settings");
        anna.Does(person =>
        {
            _bot.World.Expire(person.TapRaw(menu, data));
            return menu;
        });
        await anna.Sees("settings.title");
    }

    private static void ShouldSay(Playground.Emulator.TapAnswer answer, string key) =>
        Words.Whole("ru", key).IsMatch(answer.Text ?? "").ShouldBeTrue($"«{answer.Text}» is not {key}");
}
