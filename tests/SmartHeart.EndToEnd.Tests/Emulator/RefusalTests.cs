using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>A table of what Telegram refuses, with its codes and words. {p} is a started person, {g} the group, {m} the bot's message.</summary>
public sealed class RefusalTests : IAsyncLifetime
{
    private BotSide _bot = null!;
    private Person _person = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync();
        _person = await _bot.StartedPersonAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    public static TheoryData<string, string, int, string> Refusals => new()
    {
        { "sendMessage", """{"text":"x"}""", 400, "Bad Request: chat_id is empty" },
        { "sendMessage", """{"chat_id":1,"text":"x"}""", 400, "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":"@nobody","text":"x"}""", 400, "Bad Request: chat not found" },
        { "sendMessage", """{"chat_id":{p}}""", 400, "Bad Request: message text is empty" },
        { "sendMessage", """{"chat_id":{p},"text":"  \n "}""", 400, "Bad Request: message text is empty" },
        { "sendMessage", """{"chat_id":{p},"text":"x","parse_mode":"bbcode"}""", 400, "Bad Request: unsupported parse_mode" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_parameters":{"message_id":9999}}""", 400, "Bad Request: message to be replied not found" },
        { "sendMessage", """{"chat_id":{g},"text":"x","message_thread_id":1}""", 400, "Bad Request: message thread not found" },
        { "sendMessage", """{"chat_id":{g},"text":"x","message_thread_id":99}""", 400, "Bad Request: message thread not found" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":""}]]}}""", 400, "Bad Request: BUTTON_DATA_INVALID" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"ффффффффффффффффффффффффффффффффф"}]]}}""", 400, "Bad Request: BUTTON_DATA_INVALID" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a"}]]}}""", 400, "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","url":"ftp://x.ru"}]]}}""", 400, "Bad Request: inline keyboard button URL 'ftp://x.ru' is invalid: Unsupported URL protocol" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","url":"localhost"}]]}}""", 400, "Bad Request: inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL" },
        { "sendMessage", """{"chat_id":{p},"text":"x","reply_markup":"oops"}""", 400, "Bad Request: can't parse reply keyboard markup JSON object" },
        { "sendMessage", """{"chat_id":""", 400, "Bad Request: can't parse JSON object" },
        { "sendPhoto", """{"chat_id":{p}}""", 400, "Bad Request: there is no photo in the request" },
        { "sendPhoto", """{"chat_id":{p},"photo":"nonsense"}""", 400, "Bad Request: wrong file identifier/HTTP URL specified" },
        { "sendMediaGroup", """{"chat_id":{p},"media":[{"type":"photo","media":"x"}]}""", 400, "Bad Request: group send failed: album must include 2-10 items" },
        { "sendMediaGroup", """{"chat_id":{p},"media":[{"type":"photo","media":"x"},{"type":"document","media":"y"}]}""", 400, "Bad Request: document can't be mixed with other media types" },
        { "sendMediaGroup", """{"chat_id":{p},"media":[{"type":"photo","media":"x"},{"type":"audio","media":"y"}]}""", 400, "Bad Request: audio can't be mixed with other media types" },
        { "editMessageText", """{"chat_id":{p},"message_id":9999,"text":"x"}""", 400, "Bad Request: message to edit not found" },
        { "editMessageText", """{"chat_id":{p},"message_id":{m},"text":"first"}""", 400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message" },
        { "editMessageText", """{"chat_id":{p},"message_id":{own},"text":"x"}""", 400, "Bad Request: message can't be edited" },
        { "editMessageCaption", """{"chat_id":{p},"message_id":{m},"caption":"x"}""", 400, "Bad Request: there is no caption in the message to edit" },
        { "editMessageReplyMarkup", """{"chat_id":{p},"message_id":{m},"reply_markup":{"keyboard":[["a"]]}}""", 400, "Bad Request: inline keyboard expected" },
        { "deleteMessage", """{"chat_id":{p},"message_id":9999}""", 400, "Bad Request: message to delete not found" },
        { "copyMessage", """{"chat_id":{p},"from_chat_id":{p},"message_id":9999}""", 400, "Bad Request: message to copy not found" },
        { "answerCallbackQuery", """{"callback_query_id":"1"}""", 400, "Bad Request: query is too old and response timeout expired or query ID is invalid" },
        { "getFile", """{"file_id":"nonsense"}""", 400, "Bad Request: wrong file_id or the file is temporarily unavailable" },
        { "getChatMember", """{"chat_id":{g},"user_id":5}""", 400, "Bad Request: PARTICIPANT_ID_INVALID" },
        { "setMyCommands", """{"commands":[{"command":"Start!","description":"x"}]}""", 400, "Bad Request: BOT_COMMAND_INVALID" },
        { "sendChatAction", """{"chat_id":{p},"action":"dancing"}""", 400, "Bad Request: wrong parameter action in request" },
        { "setWebhook", """{"url":"http://example.com/hook"}""", 400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook" },
        { "sendTelepathy", "{}", 404, "Not Found" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Telegram_refuses(string method, string parameters, int code, string description)
    {
        var own = _person.SendText("mine");
        var first = await _bot.CallAsync("sendMessage", new { chat_id = _person.Id, text = "first" });
        var filled = parameters.Replace("{p}", $"{_person.Id}", StringComparison.Ordinal).Replace("{g}", $"{_bot.World.Group.Id}", StringComparison.Ordinal)
            .Replace("{m}", $"{first.MessageId}", StringComparison.Ordinal).Replace("{own}", $"{own.Id}", StringComparison.Ordinal);
        (await _bot.CallAsync(method, filled)).ShouldBeRefused(code, description);
    }

    [Fact]
    public async Task A_wrong_token_is_unauthorized() =>
        (await _bot.GetAsync("/bot7000000001:other/getMe")).ShouldBeRefused(401, "Unauthorized");

    [Fact]
    public async Task People_who_never_started_or_are_gone_are_forbidden()
    {
        var stranger = _bot.World.AddPerson("Stranger");
        (await SendAsync(stranger.Id)).ShouldBeRefused(403, "Forbidden: bot can't initiate conversation with a user");
        _person.Deactivated = true;
        (await SendAsync(_person.Id)).ShouldBeRefused(403, "Forbidden: user is deactivated");
    }

    [Fact]
    public async Task The_group_refuses_a_bot_that_left()
    {
        await _bot.CallAsync("leaveChat", new { chat_id = _bot.World.Group.Id });
        (await SendAsync(_bot.World.Group.Id)).ShouldBeRefused(403, "Forbidden: bot is not a member of the supergroup chat");
    }

    [Fact]
    public async Task A_hundred_and_one_buttons_are_too_many()
    {
        var rows = Enumerable.Range(0, 101).Select(number => new[] { new { text = $"{number}", callback_data = $"{number}" } }).ToArray();
        var full = new { chat_id = _person.Id, text = "x", reply_markup = new { inline_keyboard = rows[..100] } };
        (await _bot.CallAsync("sendMessage", full)).MessageId.ShouldBeGreaterThan(0);
        (await _bot.CallAsync("sendMessage", full with { reply_markup = new { inline_keyboard = rows } })).ShouldBeRefused(400, "Bad Request: reply markup is too long");
    }

    [Fact]
    public async Task A_callback_answer_holds_200_characters()
    {
        var menu = await _bot.CallAsync("sendMessage", new { chat_id = _person.Id, text = "x" });
        var tap = _person.TapRaw(_person.Chat.Find(menu.MessageId)!, "data");
        (await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = tap.Id, text = new string('x', 201) })).ShouldBeRefused(400, "Bad Request: MESSAGE_TOO_LONG");
        ((bool)(await _bot.CallAsync("answerCallbackQuery", new { callback_query_id = tap.Id, text = new string('x', 200) })).Json["ok"]!).ShouldBeTrue();
    }

    private Task<Reply> SendAsync(long chat) => _bot.CallAsync("sendMessage", new { chat_id = chat, text = "x" });
}
