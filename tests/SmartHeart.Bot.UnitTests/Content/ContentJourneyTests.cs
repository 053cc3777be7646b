using SmartHeart.Bot.Kit.Rendering;
using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>What admins do in topic main and what users then see, from update to screen.</summary>
public sealed class ContentJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await Start();

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task Without_a_category_the_wizard_helps_to_create_one_first()
    {
        await _bot.Tap(Olga, "mn");
        Text(Olga).ShouldContain("Материал кладут в категорию");

        await AddCategory("Кейсы", "📚");

        Text(Olga).ShouldContain("Категория создана");
        Text(Olga).ShouldContain("📚 Кейсы");
        await _bot.Tap(Olga, "mn");
        Text(Olga).ShouldContain("Шаг 1 из 6");
    }

    [Fact]
    public async Task What_the_wizard_collects_is_previewed_and_then_shown_to_users()
    {
        await AddCategory("Кейсы", "📚");
        await FillToMedia("R&D <без> бюджета");
        await _bot.Send(Olga, MediaKind.Photo, 1, "album");
        await _bot.Send(Olga, MediaKind.Video, 2, "album");
        await _bot.Press(Olga, "Готово (2)");
        await _bot.Send(Olga, MediaKind.Document, 3);
        await _bot.Press(Olga, "Готово (1)");

        var preview = _bot.Screen(Olga).Above.ShouldNotBeNull();
        await _bot.Press(Olga, "Опубликовать");
        Text(Olga).ShouldContain("Опубликовано");

        await _bot.Command(Anna, "materials");
        Text(Anna).ShouldContain("<b>📚 Кейсы</b>");
        await _bot.Press(Anna, "🆕 R&D");

        var card = _bot.Screen(Anna);
        card.Text.ShouldBe(preview.Text);
        card.Media.ShouldBe(preview.Media);
        card.Rows.Select(row => row[0].Text).ShouldBe(preview.Rows.Select(row => row[0].Text));
    }

    [Fact]
    public async Task An_opened_item_is_new_no_more_and_counts_its_reader_once()
    {
        await Publish("Кофейни");

        await _bot.Command(Anna, "start", "m-1");
        await _bot.Tap(Anna, "m-1");
        await _bot.Press(Anna, "К разделу");

        _bot.Screen(Anna).Rows[0][0].Text.ShouldBe("Кофейни");
        await _bot.Tap(Olga, "mm-1");
        Text(Olga).ShouldContain("2 просмотра · 1 человек");
    }

    [Fact]
    public async Task A_link_opens_the_card_as_soon_as_a_newcomer_has_agreed()
    {
        await Publish("Кофейни");

        await _bot.Command(Boris, "start", "m-1");
        Text(Boris).ShouldNotContain("Кофейни");
        await _bot.Press(Boris, "Даю согласие");

        Text(Boris).ShouldContain("<b>Кофейни</b>");
    }

    [Fact]
    public async Task Menu_and_panel_lead_to_materials()
    {
        await Publish("Кофейни");

        await _bot.Command(Anna, "menu");
        await _bot.Press(Anna, "Материалы");
        _bot.Screen(Anna).Rows[0][0].Text.ShouldBe("🆕 Кофейни");

        await _bot.Command(Olga, "admin");
        await _bot.Press(Olga, "Материалы");
        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldContain(button => button.Text == "✅ Кофейни · 👁\u00a00");
        await _bot.Press(Olga, "В панель");
        await _bot.Press(Olga, "Категории");
        _bot.Screen(Olga).Rows[1][0].Text.ShouldBe("Кейсы · 1/1");
    }

    [Fact]
    public async Task A_file_of_the_wrong_kind_is_refused_and_the_step_goes_on()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");

        await _bot.Send(Olga, MediaKind.Document, 1);
        Text(Olga).ShouldContain("Нужны фото или видео");
        await _bot.Send(Olga, MediaKind.Photo, 2);

        Text(Olga).ShouldNotContain("⚠️");
        Text(Olga).ShouldContain("🖼 1 фото");
    }

    [Fact]
    public async Task A_draft_stays_closed_until_it_is_published()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "В черновики");
        Text(Olga).ShouldContain("Черновик сохранён");

        await _bot.Tap(Anna, "m-1");
        Text(Anna).ShouldContain("больше нет");
        await _bot.Press(Olga, "Опубликовать");
        await _bot.Tap(Anna, "m-1");

        Text(Anna).ShouldContain("<b>Кофейни</b>");
    }

    [Fact]
    public async Task A_step_back_keeps_what_was_filled_in()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");
        await _bot.Press(Olga, "Назад");
        await _bot.Press(Olga, "Назад");

        _bot.Screen(Olga).Above.ShouldNotBeNull().Text.Value.ShouldBe("История в трёх частях.");
        await _bot.Press(Olga, "Отмена");

        Text(Olga).ShouldContain("ничего не сохранено");
        Text(Olga).ShouldContain("Здесь пока пусто");
    }

    [Fact]
    public async Task A_document_is_sent_below_the_card()
    {
        await Publish("Кофейни", documents: 1);
        await _bot.Tap(Anna, "m-1");

        await _bot.Press(Anna, "📎");

        _bot.Screen(Anna).Placement.ShouldBe(Placement.Add);
        _bot.Screen(Anna).Media.ShouldHaveSingleItem().FileId.ShouldBe("file50");
    }

    [Fact]
    public async Task An_item_archived_meanwhile_is_told_with_the_way_back()
    {
        await Publish("Кофейни");
        await _bot.Tap(Anna, "mc-1-0-0");
        await _bot.Tap(Olga, "mt-1-2");
        _bot.Toast(Olga).ShouldBe("В архиве: пользователи этого больше не видят.");

        await _bot.Press(Anna, "Кофейни");
        Text(Anna).ShouldContain("больше нет");
        await _bot.Press(Anna, "В меню");

        Text(Anna).ShouldContain("Меню");
    }

    [Fact]
    public async Task A_hidden_category_leaves_the_list_but_links_still_work()
    {
        await Publish("Кофейни");
        await _bot.Tap(Olga, "kh-1-1");
        _bot.Toast(Olga).ShouldBe("Категория скрыта от пользователей.");

        await _bot.Command(Anna, "materials");
        Text(Anna).ShouldContain("Пока здесь пусто");
        await _bot.Command(Anna, "start", "m-1");

        Text(Anna).ShouldContain("Кофейни");
    }

    [Fact]
    public async Task Parts_of_an_album_that_arrive_at_once_cost_two_answers_and_a_fault_among_them_is_told()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");
        var before = _bot.Shown;
        _bot.Waiting = update => update;
        for (var number = 1; number <= 9; number++) await _bot.Send(Olga, MediaKind.Photo, number, "album");
        _bot.Waiting = null;
        await _bot.Send(Olga, MediaKind.Photo, 10, "album");

        (_bot.Shown - before).ShouldBe(2);
        Text(Olga).ShouldContain("🖼 10 фото");

        _bot.Waiting = update => update;
        await _bot.Send(Olga, MediaKind.Photo, 11, "album");
        _bot.Waiting = null;
        await _bot.Send(Olga, MediaKind.Photo, 12, "album");
        Text(Olga).ShouldContain("Больше 10 фото и видео не поместится");
        Text(Olga).ShouldContain("Не взято: 2.");
        Text(Olga).ShouldContain("🖼 10 фото");
    }

    [Fact]
    public async Task A_photo_with_a_caption_sent_for_the_text_is_both_and_the_rest_of_its_album_follows_it()
    {
        await AddCategory("Кейсы");
        await _bot.Tap(Olga, "mn");
        await _bot.Write(Olga, "Кофейни");
        await _bot.Send(Olga, MediaKind.Photo, 2, "album");
        Text(Olga).ShouldContain("Файлы взял. Теперь пришлите текст.");

        await _bot.Send(Olga, MediaKind.Photo, 1, "album", caption: "Как росли кофейни");
        Text(Olga).ShouldContain("В какую категорию");
        await _bot.Send(Olga, MediaKind.Photo, 3, "album");
        Text(Olga).ShouldContain("В какую категорию");

        await _bot.Press(Olga, "Кейсы");
        Text(Olga).ShouldContain("🖼 3 фото");
    }

    [Fact]
    public async Task A_caption_under_files_is_not_lost_without_a_word()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");

        await _bot.Send(Olga, MediaKind.Photo, 1, caption: "Подпись");

        Text(Olga).ShouldContain("Подпись к файлам в публикацию не попадает");
        Text(Olga).ShouldContain("🖼 1 фото");
    }

    [Fact]
    public async Task Where_the_group_is_at_its_limit_the_button_says_so_and_only_the_last_of_many_presses_is_shown()
    {
        await _bot.Command(Olga, "admin");
        var panel = _bot.Screen(Olga);
        _bot.Delay = TimeSpan.FromSeconds(17.2);
        _bot.Waiting = update => update with { Data = "another" };
        var before = _bot.Shown;

        await _bot.Press(Olga, panel, "Файлы");
        _bot.Toast(Olga).ShouldBe("Telegram ограничивает сообщения: подождите ~18 с.");
        _bot.Shown.ShouldBe(before);

        (_bot.Waiting, _bot.Delay) = (null, TimeSpan.Zero);
        await _bot.Press(Olga, panel, "Материалы");
        _bot.Shown.ShouldBe(before + 1);
        Text(Olga).ShouldContain("Материалы");
    }

    [Fact]
    public async Task Eleventh_photo_is_refused_by_name_and_the_ten_are_kept()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");
        for (var number = 1; number <= 10; number++) await _bot.Send(Olga, MediaKind.Photo, number, "album");

        await _bot.Send(Olga, MediaKind.Photo, 11);

        Text(Olga).ShouldContain("Больше 10 фото и видео не поместится");
        Text(Olga).ShouldContain("🖼 10 фото");
    }

    [Fact]
    public async Task The_same_photo_twice_is_refused_and_the_first_is_kept()
    {
        await AddCategory("Кейсы");
        await FillToMedia("Кофейни");
        await _bot.Send(Olga, MediaKind.Photo, 1);

        await _bot.Send(Olga, MediaKind.Photo, 1);

        Text(Olga).ShouldContain("уже добавлен");
        Text(Olga).ShouldContain("🖼 1 фото");
    }

    [Fact]
    public async Task One_field_is_edited_alone_and_the_card_shows_it()
    {
        await Publish("Кофейни");
        await _bot.Tap(Olga, "me-1");
        await _bot.Press(Olga, "Заголовок");
        Text(Olga).ShouldNotContain("Шаг");

        await _bot.Write(Olga, "Чайные");

        Text(Olga).ShouldStartWith("✅ Сохранено: заголовок.");
        _bot.Screen(Olga).Above.ShouldNotBeNull().Text.Value.ShouldStartWith("<b>Чайные</b>");
        Text(Olga).ShouldContain("Чайные");
    }

    [Fact]
    public async Task Of_two_admins_who_edit_at_once_the_second_gets_a_clear_word_and_the_fresh_card()
    {
        await Publish("Кофейни");
        await _bot.Tap(Olga, "mf-1-1");
        await _bot.Tap(Pavel, "mf-1-1");
        await _bot.Write(Pavel, "Чайные");

        await _bot.Write(Olga, "Пекарни");

        Text(Olga).ShouldContain("изменил другой администратор");
        Text(Olga).ShouldContain("Вы написали: <code>Пекарни</code>");
        Text(Olga).ShouldContain("<b>Чайные</b>");
        await _bot.Write(Olga, "Это уже не ответ на вопрос");
        await _bot.Tap(Olga, "mm-1");
        Text(Olga).ShouldContain("<b>Чайные</b>");
        await _bot.Tap(Olga, "mf-1-1");
        await _bot.Write(Olga, "Пекарни");
        Text(Olga).ShouldContain("<b>Пекарни</b>");
    }

    [Fact]
    public async Task A_button_of_a_stale_card_shows_the_fresh_one()
    {
        await Publish("Кофейни");
        await _bot.Tap(Olga, "mm-1");
        var stale = _bot.Screen(Olga);
        await _bot.Press(Pavel, stale, "В архив");

        await _bot.Press(Olga, stale, "В архив");

        _bot.Toast(Olga).ShouldBe("Это уже в архиве.");
        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldContain(button => button.Text.Contains("Вернуть в черновики"));
    }

    [Fact]
    public async Task Buttons_of_a_preview_do_nothing_but_say_so()
    {
        await Publish("Кофейни", documents: 1);
        await _bot.Tap(Olga, "mv-1");
        var before = _bot.Screen(Olga);

        await _bot.Press(Olga, "📎");

        _bot.Toast(Olga).ShouldBe("Это предпросмотр: у пользователей кнопка работает.");
        _bot.Screen(Olga).ShouldBeSameAs(before);
    }

    [Fact]
    public async Task Only_an_owner_deletes_and_an_admin_is_told_so()
    {
        await Publish("Кофейни");

        await _bot.Press(Olga, "Удалить");
        _bot.Toast(Olga).ShouldNotBeNull().ShouldContain("владельцы");
        Text(Olga).ShouldNotContain("навсегда?");
        await _bot.Tap(Olga, "mxx-1");
        _bot.Toast(Olga).ShouldNotBeNull().ShouldContain("владельцы");
        await _bot.Tap(Olga, "mm-1");
        Text(Olga).ShouldContain("Кофейни");

        await _bot.Tap(Pavel, "mx-1");
        await _bot.Press(Pavel, "Да, удалить");
        _bot.Toast(Pavel).ShouldBe("Удалено навсегда.");
        Text(Pavel).ShouldContain("Здесь пока пусто");
        await _bot.Tap(Olga, "mm-1");
        Text(Olga).ShouldContain("Здесь пока пусто");
    }

    [Fact]
    public async Task A_taken_category_title_is_asked_for_again()
    {
        await AddCategory("Кейсы");
        await _bot.Tap(Olga, "kn");
        await _bot.Write(Olga, "кейсы");
        await _bot.Press(Olga, "Пропустить");

        Text(Olga).ShouldContain("уже есть");
        Text(Olga).ShouldContain("Шаг");
    }

    [Fact]
    public async Task Categories_move_and_keep_their_new_order_for_users()
    {
        await Publish("Кофейни");
        await AddCategory("Гайды");
        await _bot.Press(Olga, "Выше");
        Text(Olga).ShouldContain("Место в списке: 1 из 2");

        await _bot.Tap(Olga, "kl-0");

        _bot.Screen(Olga).Rows[1][0].Text.ShouldStartWith("Гайды");
    }

    [Fact]
    public async Task A_user_can_not_reach_what_is_for_admins()
    {
        await Publish("Кофейни");
        await _bot.Command(Anna, "materials");
        var before = _bot.Screen(Anna);

        await _bot.Tap(Anna, "mm-1");
        await _bot.Tap(Anna, "mxx-1");

        _bot.Screen(Anna).ShouldBeSameAs(before);
        await _bot.Tap(Olga, "mm-1");
        Text(Olga).ShouldContain("Кофейни");
    }

    private string Text(long who) => _bot.Screen(who).Text.Value;

    private async Task AddCategory(string title, string? emoji = null)
    {
        await _bot.Tap(Olga, "kn");
        await _bot.Write(Olga, title);
        if (emoji is null) await _bot.Press(Olga, "Пропустить");
        else await _bot.Write(Olga, emoji);
    }

    private async Task FillToMedia(string title)
    {
        await _bot.Tap(Olga, "mn");
        await _bot.Write(Olga, title);
        await _bot.Write(Olga, "История в трёх частях.");
        await _bot.Press(Olga, "Кейсы");
    }

    private async Task Publish(string title, int documents = 0)
    {
        await AddCategory("Кейсы");
        await FillToMedia(title);
        await _bot.Press(Olga, "Без файлов");
        for (var number = 0; number < documents; number++) await _bot.Send(Olga, MediaKind.Document, 50 + number);
        await _bot.Press(Olga, documents == 0 ? "Без файлов" : "Готово");
        await _bot.Press(Olga, "Опубликовать");
    }
}
