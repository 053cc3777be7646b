using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Mailings;

/// <summary>A mailing from the message of an admin to its start, from update to screen.</summary>
public sealed class ComposeJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync()
    {
        _bot = await Start();
        _bot.Topic = Place.Mailings;
    }

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task A_text_becomes_a_draft_with_all_its_formatting_and_the_look_of_its_link()
    {
        await Open();
        await _bot.Send(Olga, message => message with
        {
            Text = "Вам важно a.org",
            Html = "<b>Вам</b> <tg-spoiler>важно</tg-spoiler> a.org",
            Preview = new PostPreview(Off: false, "https://a.org", Small: false, Large: true, Above: true),
        });
        Text.ShouldContain("Принято: текст");
        await _bot.Press(Olga, "Новости");

        Text.ShouldContain("Черновик сохранён");
        var mailing = await Stored();
        mailing.Content.Parts.ShouldHaveSingleItem().ShouldBe(new MailingPart(null, Html: "<b>Вам</b> <tg-spoiler>важно</tg-spoiler> a.org"));
        mailing.Content.Preview.ShouldBe(new LinkPreview(Url: "https://a.org", Large: true, Above: true));
        (mailing.Topic, mailing.State, mailing.Title).ShouldBe((Interests.News, MailingState.Draft, "Вам важно a.org"));
    }

    [Fact]
    public async Task Parts_of_an_album_join_in_their_order_however_they_come_and_wherever_the_form_is()
    {
        await Open();
        await Part(502, MediaKind.Video, spoiler: true);
        Text.ShouldContain("О чём рассылка");
        await Part(501, MediaKind.Photo, caption: "Подпись", above: true);
        await Part(502, MediaKind.Video, spoiler: true);
        Text.ShouldContain("альбом (1 фото · 1 видео)");
        await _bot.Press(Olga, "События");

        (await Stored()).Content.Parts.ShouldBe(
        [
            new MailingPart(FileKind.Photo, "file501", "unique501", "Подпись", CaptionAbove: true),
            new MailingPart(FileKind.Video, "file502", "unique502", Spoiler: true),
        ]);
    }

    [Fact]
    public async Task An_album_with_a_part_that_does_not_fit_is_refused_as_a_whole()
    {
        await Open();
        await Part(501, MediaKind.Photo);
        await Part(502, MediaKind.Photo, caption: new string('а', MailingContent.MaxCaption + 1));
        Text.ShouldContain("Слишком длинно");
        await Part(503, MediaKind.Photo);
        Text.ShouldContain("Слишком длинно");
        Labels.ShouldBe(["✕ Отмена"]);

        await _bot.Write(Olga, "Тогда текстом");
        await _bot.Press(Olga, "Новости");

        (await Stored()).Title.ShouldBe("Тогда текстом");
    }

    [Fact]
    public async Task What_can_not_be_sent_is_refused_at_once()
    {
        await Open();
        await _bot.Send(Olga, message => message with { OtherContent = true });
        Text.ShouldContain("Такое рассылать нельзя");
        await _bot.Send(Olga, message => message with { Contact = new SharedContact("+79161234567", Olga) });
        Text.ShouldContain("Такое рассылать нельзя");
        await _bot.Send(Olga, message => message with { AlbumId = "mixed", Attachment = File(1, MediaKind.Photo) });
        await _bot.Send(Olga, message => message with { AlbumId = "mixed", Attachment = File(2, MediaKind.Document) });
        Text.ShouldContain("Такой альбом Telegram не примет");
        (await _bot.App.All<Mailing>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_preview_is_the_very_message_and_leads_on()
    {
        await Drafted("Здравствуйте");
        await _bot.Press(Olga, "Посмотреть");

        var (post, spot) = _bot.Posts.ShouldHaveSingleItem();
        (post.Parts[0].Html, post.Paid, spot.TopicId).ShouldBe(("Здравствуйте", false, 12));
        Text.ShouldContain("Так её увидят люди");
        _bot.Screen(Olga).Placement.ShouldBe(Placement.Add);
        await _bot.Press(Olga, "К рассылке");
        Text.ShouldContain("Черновик");
    }

    [Fact]
    public async Task A_test_goes_to_the_admins_own_chat_or_says_what_to_do()
    {
        await Drafted("Здравствуйте");
        await _bot.Press(Olga, "Проверить на мне");
        _bot.Posts.ShouldHaveSingleItem().Spot.ShouldBe(new Spot(Olga, 0));
        _bot.Toast(Olga)!.ShouldContain("личный чат");

        _bot.PostOutcome = new PostOutcome(DeliveryState.Blocked, Words: "Forbidden: bot can't initiate conversation with a user");
        await _bot.Press(Olga, "Проверить на мне");

        Text.ShouldContain("нажмите «Запустить»");
        _bot.Screen(Olga).Rows[0][0].Url!.ShouldStartWith("https://t.me/smartheart_bot");
    }

    [Fact]
    public async Task What_Telegram_refuses_is_told_in_its_words()
    {
        await Drafted("Здравствуйте");
        _bot.PostOutcome = new PostOutcome(DeliveryState.ContentFault, Words: "Bad Request: wrong file identifier");

        await _bot.Press(Olga, "Посмотреть");

        _bot.Toast(Olga)!.ShouldContain("wrong file identifier");
    }

    [Fact]
    public async Task Another_message_takes_the_place_of_the_first_once_it_is_confirmed()
    {
        await Drafted("Первое");
        await _bot.Press(Olga, "Изменить");
        await _bot.Press(Olga, "Сообщение");
        await Part(501, MediaKind.Photo);
        await Part(502, MediaKind.Photo);
        (await Stored()).Title.ShouldBe("Первое");

        await _bot.Press(Olga, "Да, заменить");

        (await Stored()).Content.Parts.Length.ShouldBe(2);
        Text.ShouldContain("Сохранено");
    }

    [Fact]
    public async Task The_second_of_two_admins_sees_what_the_first_made_of_it()
    {
        await Drafted("Первое");
        await _bot.Press(Olga, "Изменить");
        await _bot.Press(Olga, "Сообщение");
        await _bot.Write(Olga, "Третье");
        (await _bot.App.Send(new SetMailingTopic(1, 0, Interests.Products), TestActor.Admin(Pavel))).IsOk.ShouldBeTrue();

        await _bot.Press(Olga, "Да, заменить");

        Text.ShouldContain("изменил кто-то другой");
        Text.ShouldContain("переслать ещё раз");
        Text.ShouldContain("О чём: Продукты");
    }

    [Fact]
    public async Task Buttons_are_typed_in_one_or_two_messages_moved_and_dropped()
    {
        await Drafted("Здравствуйте");
        await _bot.Tap(Olga, "gb-1");
        Text.ShouldContain("Пока их нет");
        await _bot.Press(Olga, "Добавить ссылку");
        await _bot.Write(Olga, "Записаться — https://example.com/join");
        Text.ShouldContain("1. <b>Записаться</b> → https://example.com/join");
        await _bot.Press(Olga, "Добавить ссылку");
        await _bot.Write(Olga, "Наш канал");
        await _bot.Write(Olga, "нет ссылки");
        Text.ShouldContain("Это не похоже на ссылку");
        await _bot.Write(Olga, "@smart_heart");

        await _bot.Press(Olga, "↑ Наш канал");
        (await Stored()).Buttons.Select(button => button.Url).ShouldBe(["https://t.me/smart_heart", "https://example.com/join"]);
        await _bot.Press(Olga, "✕ Записаться");
        (await Stored()).Buttons.ShouldHaveSingleItem().Label.ShouldBe("Наш канал");
    }

    [Fact]
    public async Task A_button_opens_an_item_that_was_picked_or_found()
    {
        await Publish("Логотип за неделю");
        await Drafted("Здравствуйте");
        await _bot.Tap(Olga, "gb-1");
        await _bot.Press(Olga, "Открыть в боте");
        await _bot.Press(Olga, "Логотип за неделю");
        await _bot.Press(Olga, "Пропустить");
        Text.ShouldContain("<b>Логотип за неделю</b> → материал «Логотип за неделю»");

        await _bot.Press(Olga, "Открыть в боте");
        await _bot.Press(Olga, "Найти");
        await _bot.Write(Olga, "логотипы");
        await _bot.Press(Olga, "Логотип за неделю");
        await _bot.Write(Olga, "Смотреть");

        (await Stored()).Buttons.ShouldBe([new MailingButton("Логотип за неделю", ContentId: 1), new MailingButton("Смотреть", ContentId: 1)]);
        await _bot.Tap(Olga, "gv-1");
        _bot.Posts.ShouldHaveSingleItem().Post.Rows.Take(2).Select(row => row[0].Text).ShouldBe(["Логотип за неделю", "Смотреть"]);
    }

    [Fact]
    public async Task A_mailing_is_started_held_let_go_on_and_ended_by_an_owner()
    {
        await Drafted("Здравствуйте");
        await _bot.Press(Olga, "Отправить сейчас");
        Text.ShouldContain("Отправить сейчас?");
        await _bot.Press(Olga, "Да, отправить");
        Text.ShouldContain("Собираем получателей");
        await _bot.Press(Olga, "Пауза");
        Text.ShouldContain("Её остановил администратор");
        await _bot.Press(Olga, "Продолжить");
        await _bot.Press(Olga, "Отменить");
        Text.ShouldContain("Остановить рассылку насовсем?");
        await _bot.Press(Olga, "Да, остановить");
        _bot.Toast(Olga)!.ShouldContain("только владельцы");

        await _bot.Tap(Pavel, "gx-1");
        await _bot.Press(Pavel, "Да, остановить");

        (await Stored()).State.ShouldBe(MailingState.Cancelled);
        _bot.Screen(Pavel).Text.Value.ShouldContain("Остановлена до конца");
    }

    [Fact]
    public async Task What_was_changed_after_the_question_is_not_sent()
    {
        await Drafted("Здравствуйте");
        await _bot.Press(Olga, "Отправить сейчас");
        (await _bot.App.Send(new SetMailingTopic(1, 0, Interests.Products), TestActor.Admin(Pavel))).IsOk.ShouldBeTrue();

        await _bot.Press(Olga, "Да, отправить");

        _bot.Toast(Olga)!.ShouldContain("изменил кто-то другой");
        (await Stored()).State.ShouldBe(MailingState.Draft);
    }

    [Fact]
    public async Task A_draft_is_copied_and_deleted()
    {
        await Drafted("Здравствуйте");
        await _bot.Press(Olga, "Копировать");
        Text.ShouldContain("Это копия");
        await _bot.Press(Olga, "Удалить черновик");
        await _bot.Press(Olga, "Да, удалить");

        (await _bot.App.All<Mailing>()).ShouldHaveSingleItem().Id.ShouldBe(1);
        Labels.ShouldContain("📝 Здравствуйте");
    }

    private string Text => _bot.Screen(Olga).Text.Value;

    private IEnumerable<string> Labels => _bot.Screen(Olga).Rows.SelectMany(row => row).Select(button => button.Text);

    private async Task Open()
    {
        await _bot.Command(Olga, "mailings");
        await _bot.Press(Olga, "Новая рассылка");
        Text.ShouldContain("Пришлите его так");
    }

    private async Task Drafted(string text)
    {
        await Open();
        await _bot.Write(Olga, text);
        await _bot.Press(Olga, "Новости");
    }

    private Task Part(int messageId, MediaKind kind, string? caption = null, bool above = false, bool spoiler = false) => _bot.Send(Olga, message => message with
    {
        MessageId = messageId,
        AlbumId = "album",
        Attachment = File(messageId, kind),
        Text = caption,
        Html = caption,
        CaptionAbove = above,
        Spoiler = spoiler,
    });

    private static Bot.Kit.Attachment File(int number, MediaKind kind) => new($"unique{number}", $"file{number}", kind, null, 1024, null);

    private async Task<Mailing> Stored() => (await _bot.App.All<Mailing>()).ShouldHaveSingleItem();

    private async Task Publish(string title)
    {
        var admin = TestActor.Admin(Pavel);
        var category = (await _bot.App.Send(new Application.Content.AddCategory { Title = "Кейсы" }, admin)).Value.Id;
        var item = new Application.Content.AddContent { CategoryId = category, Title = title, Body = "Текст", Publish = true };
        (await _bot.App.Send(item, admin)).IsOk.ShouldBeTrue();
    }
}
