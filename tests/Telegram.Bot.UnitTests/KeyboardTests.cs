using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class KeyboardTests
{
    [Fact]
    public Task Inline_keyboard_grows_by_buttons_and_rows() => Sends(
        new InlineKeyboardMarkup()
            .AddButton("1", "a").AddButton(InlineKeyboardButton.WithUrl("2", "https://e.org"))
            .AddNewRow(("3", "c"), InlineKeyboardButton.WithCopyText("4", "copied"))
            .AddNewRow().AddButton(InlineKeyboardButton.WithWebApp("5", "https://e.org/app")),
        """
        {"inline_keyboard":[
            [{"text":"1","callback_data":"a"},{"text":"2","url":"https://e.org"}],
            [{"text":"3","callback_data":"c"},{"text":"4","copy_text":{"text":"copied"}}],
            [{"text":"5","web_app":{"url":"https://e.org/app"}}]]}
        """);

    [Fact]
    public Task Inline_keyboard_takes_rows_of_any_kind() => Sends(
        new InlineKeyboardMarkup(Enumerable.Range(1, 2).Select(it => new[] { InlineKeyboardButton.WithCallbackData($"{it}") })),
        """{"inline_keyboard":[[{"text":"1","callback_data":"1"}],[{"text":"2","callback_data":"2"}]]}""");

    [Fact]
    public Task Button_has_a_colour() => Sends(
        new InlineKeyboardButton("Удалить", "del") { Style = KeyboardButtonStyle.Danger },
        """{"inline_keyboard":[[{"text":"Удалить","callback_data":"del","style":"danger"}]]}""");

    [Fact]
    public Task Reply_keyboard_asks_for_the_contact() => Sends(
        new ReplyKeyboardMarkup(resizeKeyboard: true) { OneTimeKeyboard = true, InputFieldPlaceholder = "+7" }
            .AddButton(KeyboardButton.WithRequestContact("Отправить номер")).AddNewRow("Назад", "Отмена"),
        """
        {"keyboard":[[{"text":"Отправить номер","request_contact":true}],[{"text":"Назад"},{"text":"Отмена"}]],
         "resize_keyboard":true,"one_time_keyboard":true,"input_field_placeholder":"+7"}
        """);

    [Fact]
    public Task Reply_keyboard_is_taken_away() => Sends(new ReplyKeyboardRemove(), """{"remove_keyboard":true}""");

    [Fact]
    public Task Reply_is_forced() => Sends(
        new ForceReplyMarkup { InputFieldPlaceholder = "имя", Selective = true },
        """{"force_reply":true,"input_field_placeholder":"имя","selective":true}""");

    private static async Task Sends(ReplyMarkup markup, string json)
    {
        var (server, bot) = StubServer.Start(Recorded.Json("result_message"));

        await bot.SendMessage(42, "x", replyMarkup: markup);

        server.Request.ShouldBe("sendMessage", $$"""{"chat_id":42,"text":"x","reply_markup":{{json}}}""");
    }
}
