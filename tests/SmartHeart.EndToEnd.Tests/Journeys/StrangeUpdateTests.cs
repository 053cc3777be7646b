using System.Text.Json;
using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;
using SmartHeart.Testing;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>What Telegram may send beside texts and buttons, now or some day.</summary>
public sealed class StrangeUpdateTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Theory]
    [InlineData("sticker", """{"file_id":"s","file_unique_id":"u","type":"regular","width":512,"height":512,"is_animated":false,"is_video":false}""")]
    [InlineData("location", """{"latitude":55.75,"longitude":37.62}""")]
    [InlineData("dice", """{"emoji":"🎲","value":4}""")]
    [InlineData("video_note", """{"file_id":"v","file_unique_id":"u","length":240,"duration":3}""")]
    [InlineData("poll", """{"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}""")]
    [InlineData("venue", """{"location":{"latitude":55.75,"longitude":37.62},"title":"Офис","address":"Тверская, 1"}""")]
    [InlineData("game", """{"title":"x","description":"y","photo":[]}""")]
    [InlineData("story", """{"chat":{"id":-1009,"type":"channel","title":"News"},"id":3}""")]
    [InlineData("invoice", """{"title":"x","description":"y","start_parameter":"","currency":"RUB","total_amount":100}""")]
    [InlineData("giveaway", """{"chats":[],"winners_selection_date":1,"winner_count":1}""")]
    [InlineData("checklist", """{"title":"x","tasks":[]}""")]
    [InlineData("something_new", """{"of":["a later version"]}""")]
    public async Task Content_of_any_kind_is_told_what_is_wanted_instead(string kind, string content)
    {
        var anna = await _bot.ReaderAsync();
        Inject(anna, kind, content);
        await anna.Sees("menu.not_understood");
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        Inject(anna, kind, content);
        await anna.Sees("error.input.text_expected");
    }

    [Theory]
    [InlineData("voice")]
    [InlineData("photo")]
    [InlineData("video")]
    [InlineData("file")]
    [InlineData("contact")]
    [InlineData("forwarded contact")]
    public async Task Whatever_people_send_that_nobody_asked_for_is_answered_with_the_menu_or_with_what_the_form_wants(string kind)
    {
        var anna = await _bot.ReaderAsync();
        var boris = _bot.Newcomer("Борис").Person;
        Message Send(Person person) => kind switch
        {
            "voice" => person.SendVoice([1, 2, 3]),
            "photo" => person.SendPhoto(Samples.Picture(1), "подпись"),
            "video" => person.SendVideo([1, 2, 3], "подпись"),
            "file" => person.SendDocument([1], "cv.pdf"),
            "contact" => person.ShareOwnContact(),
            _ => person.ForwardContactOf(boris),
        };
        anna.Does(Send);
        await anna.Sees("menu.not_understood");
        anna.Offers("menu.settings").ShouldBeTrue();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.Does(Send);
        await anna.Sees("error.input.text_expected");
        anna.Says("/cancel");
        await anna.Sees("flow.cancelled");
    }

    [Theory]
    [InlineData("pinned_message", """{"message_id":3,"date":1700000000,"chat":{"id":5,"type":"private"},"text":"y"}""")]
    [InlineData("message_auto_delete_timer_changed", """{"message_auto_delete_time":86400}""")]
    [InlineData("chat_background_set", """{"type":{"type":"chat_theme","theme_name":"x"}}""")]
    [InlineData("write_access_allowed", """{"from_request":true}""")]
    public async Task What_Telegram_notes_by_itself_is_no_message_to_answer(string kind, string content)
    {
        var anna = await _bot.ReaderAsync();
        var before = anna.Chat.Delivered;
        Inject(anna, kind, content);
        anna.Says("/help");
        await anna.Sees("help.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(1);
    }

    [Fact]
    public async Task An_album_in_the_middle_of_a_form_is_told_once_what_is_wanted()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        anna.SendsAlbum(_bot.World.Photo(1), _bot.World.Photo(2), _bot.World.Photo(3));
        await anna.Sees("error.input.text_expected");
        anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        await _bot.UntilAsync(() => !anna.Shown.Any(message => Words.Pattern("ru", "error.input.text_expected").IsMatch(message.Words)), "an end of the one remark");
    }

    [Fact]
    public async Task A_button_under_a_message_too_old_to_be_known_opens_a_new_screen()
    {
        var anna = await _bot.ReaderAsync();
        anna.Says("/menu");
        var menu = await anna.Sees("menu.title");
        var data = anna.DataOf("menu.settings");
        anna.Does(person =>
        {
            _bot.World.Updates.Inject("callback_query", $$"""
                {"id":"1","from":{{User(anna)}},"chat_instance":"1","data":{{JsonSerializer.Serialize(data)}},
                 "message":{"chat":{{Chat(anna)}},"date":0,"message_id":{{menu.Id}} } }
                """);
            return menu;
        });
        (await anna.Sees("settings.title")).Id.ShouldNotBe(menu.Id);
    }

    [Fact]
    public async Task Another_group_gets_no_answer()
    {
        var anna = await _bot.ReaderAsync();
        foreach (var words in new[] { "привет", "/start", "/menu" })
        {
            _bot.World.Updates.Inject("message", $$"""
                {"message_id":1,"date":1700000000,"text":"{{words}}","from":{{User(anna)}},"chat":{"id":-1009999,"type":"supergroup","title":"Чужая"},
                 "entities":[{"type":"bot_command","offset":0,"length":{{words.Length}} }]}
                """);
        }

        anna.Says("/menu");
        await anna.Sees("menu.title");
        await _bot.FinishedAsync();
        _bot.Telegram.Journal.Entries.ShouldNotContain(entry => entry.ChatId == -1009999);
    }

    [Fact]
    public async Task An_edited_message_is_no_new_answer()
    {
        var anna = await _bot.ReaderAsync();
        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
        var name = anna.Says("Анна Орлова");
        await anna.Sees("profile.ask_company");
        anna.Does(person => person.EditText(name, "Анна Петрова")!);
        await anna.Sees("edited");
        Words.Pattern("ru", "profile.ask_company").IsMatch(anna.Screen!.Words).ShouldBeTrue();
        anna.Says("Ромашка");
        await anna.Sees("profile.ask_position");
        await _bot.UntilAsync(() => !anna.Shown.Any(message => Words.Pattern("ru", "edited").IsMatch(message.Words)), "an end of the remark");
    }

    [Fact]
    public async Task An_edited_message_outside_of_a_form_leads_to_the_menu_and_makes_nobody_known_who_was_erased()
    {
        var anna = await _bot.ReaderAsync();
        var words = anna.Says("превет");
        await anna.Sees("menu.not_understood");
        anna.Does(person => person.EditText(words, "привет")!);
        await anna.Sees("edited");
        anna.Offers("menu.settings").ShouldBeTrue();

        anna.Says("/privacy");
        await anna.Sees("privacy.title");
        await anna.Press("erase.button");
        await anna.Sees("erase.ask");
        await anna.Press("erase.go_on");
        await anna.Sees("erase.ask_again");
        await anna.Press("erase.yes");
        await anna.Sees("erase.done");
        anna.Does(person => person.EditText(words, "…")!);
        await _bot.FinishedAsync();
        (await _bot.Read(database => Traces.Find(database, $"{anna.Person.Id}"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_album_that_nobody_asked_for_gets_one_answer()
    {
        var anna = await _bot.ReaderAsync();
        var before = anna.Chat.Delivered;
        anna.SendsAlbum(_bot.World.Photo(1), _bot.World.Photo(2), _bot.World.Photo(3));
        await anna.Sees("menu.not_understood");
        anna.Says("/help");
        await anna.Sees("help.title");
        await _bot.FinishedAsync();
        (anna.Chat.Delivered - before).ShouldBe(2);
    }

    private static string User(Dialog dialog) => $$"""{"id":{{dialog.Person.Id}},"is_bot":false,"first_name":"Анна","language_code":"ru"}""";

    private static string Chat(Dialog dialog) => $$"""{"id":{{dialog.Person.Id}},"type":"private","first_name":"Анна"}""";

    private void Inject(Dialog dialog, string kind, string content) => dialog.Does(_ =>
    {
        _bot.World.Updates.Inject("message", $$"""
            {"message_id":1000,"date":1700000000,"from":{{User(dialog)}},"chat":{{Chat(dialog)}},"{{kind}}":{{content}} }
            """);
        return dialog.Screen!;
    });
}
