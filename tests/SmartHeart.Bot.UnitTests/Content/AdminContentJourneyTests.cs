using static SmartHeart.Bot.UnitTests.Content.BotUnderTest;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>Products and events, order, copies, categories that go, and two admins at once, from update to screen.</summary>
public sealed class AdminContentJourneyTests : IAsyncLifetime
{
    private BotUnderTest _bot = null!;

    public async Task InitializeAsync() => _bot = await Start();

    public Task DisposeAsync() => _bot.DisposeAsync().AsTask();

    [Fact]
    public async Task An_event_is_asked_for_its_time_and_place_and_previewed_with_them()
    {
        await AddCategory("Лекции", kind: 3);
        await _bot.Command(Olga, "admin");
        await _bot.Press(Olga, "События");
        await _bot.Press(Olga, "Добавить");
        Text(Olga).ShouldContain("Как назовём событие?");
        await _bot.Write(Olga, "Как слышать клиента");
        await _bot.Write(Olga, "Разбор писем");
        await _bot.Press(Olga, "Лекции");
        Text(Olga).ShouldContain("Когда начнётся?");
        await _bot.Write(Olga, "завтра 18:30");
        Text(Olga).ShouldContain("18:30");
        await _bot.Write(Olga, "20:00");
        await _bot.Press(Olga, "Пропустить");
        Text(Olga).ShouldContain("нужна ссылка");

        await _bot.Press(Olga, "Пропустить");
        Text(Olga).ShouldContain("Нужно место или ссылка");
        await _bot.Write(Olga, "zoom.us/j/1");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Опубликовать");

        Text(Olga).ShouldContain("18:30 – 20:00");
        Text(Olga).ShouldContain("https://zoom.us/j/1");
        Text(Olga).ShouldNotContain("📍");
    }

    [Fact]
    public async Task The_end_of_an_event_is_after_its_start_and_moves_with_it()
    {
        await PublishEvent("Лекция", "завтра 18:30");
        Text(Olga).ShouldContain("18:30 – 20:30");
        await _bot.Tap(Olga, "mf-1-7");
        await _bot.Press(Olga, "3 часа");
        Text(Olga).ShouldContain("Сохранено: конец");
        Text(Olga).ShouldContain("18:30 – 21:30");

        await _bot.Tap(Olga, "mf-1-6");
        await _bot.Write(Olga, "послезавтра 10:00");

        Text(Olga).ShouldContain("Сохранено: начало, конец");
        Text(Olga).ShouldContain("10:00 – 13:00");
    }

    [Fact]
    public async Task An_event_without_a_place_asks_for_a_link_at_once()
    {
        await PublishEvent("Лекция", "завтра 18:30");
        await _bot.Tap(Olga, "mf-1-8");

        await _bot.Press(Olga, "Оставить пустым");

        Text(Olga).ShouldContain("Нужно место или ссылка");
        await _bot.Write(Olga, "zoom.us/j/2");
        Text(Olga).ShouldContain("Сохранено: место, ссылка");
    }

    [Fact]
    public async Task Products_are_a_list_of_their_own()
    {
        await AddCategory("Айдентика", kind: 2);
        await Publish("Логотип", "Айдентика", kind: 2);

        await _bot.Press(Olga, "К продуктам");

        _bot.Screen(Olga).Rows.SelectMany(row => row).ShouldContain(button => button.Text.Contains("Логотип"));
        await _bot.Tap(Olga, "ml-0-0-0");
        Text(Olga).ShouldContain("Добавьте первый материал");
    }

    [Fact]
    public async Task Back_from_an_item_leads_to_its_page_and_filter()
    {
        await AddCategory("Кейсы");
        for (var number = 1; number <= 10; number++) await Publish($"Материал {number}");
        await _bot.Tap(Olga, "ml-2-0-0");
        await _bot.Press(Olga, "→");
        var page = _bot.Screen(Olga);

        await _bot.Press(Olga, "Материал 1 ");
        await _bot.Press(Olga, "Статистика");
        await _bot.Press(Olga, "К карточке");
        await _bot.Press(Olga, "К материалам");

        Labels(Olga).Order().ShouldBe(page.Rows.SelectMany(row => row).Select(button => button.Text).Order());
        Labels(Olga).ShouldContain("• ✅ 10 •");
    }

    [Fact]
    public async Task An_item_is_moved_where_users_see_it()
    {
        await AddCategory("Кейсы");
        foreach (var title in new[] { "Первый", "Второй", "Третий" }) await Publish(title);
        await _bot.Press(Olga, "Порядок");
        Text(Olga).ShouldContain("место 1 из 3");

        await _bot.Press(Olga, "Ниже");
        await _bot.Press(Olga, "Ниже");
        Text(Olga).ShouldContain("место 3 из 3");

        await _bot.Tap(Anna, "mc-1-0-0");
        _bot.Screen(Anna).Rows.Take(3).Select(row => row[0].Text).ShouldBe(["🆕 Второй", "🆕 Первый", "🆕 Третий"]);
        _bot.Time.Advance(TimeSpan.FromMinutes(1));
        await _bot.Press(Olga, "В начало");
        await _bot.Tap(Anna, "mc-1-0-0");
        _bot.Screen(Anna).Rows[0][0].Text.ShouldBe("🆕 Третий");
    }

    [Fact]
    public async Task A_copy_opens_at_once()
    {
        await AddCategory("Кейсы");
        await Publish("Кофейни");

        await _bot.Press(Olga, "Копировать");

        Text(Olga).ShouldStartWith("📑 Это копия");
        Text(Olga).ShouldContain("<b>Кофейни (копия)</b>");
        Text(Olga).ShouldContain("Черновик");
    }

    [Fact]
    public async Task A_category_gives_what_it_holds_to_another_before_it_goes()
    {
        await AddCategory("Кейсы");
        await Publish("Кофейни");
        await AddCategory("Статьи");
        await _bot.Tap(Pavel, "kc-1");
        await _bot.Press(Pavel, "Удалить");
        Text(Pavel).ShouldContain("Куда всё переложить?");
        await _bot.Press(Pavel, "Статьи");
        Text(Pavel).ShouldContain("1 публикация переедет в «<b>Статьи</b>»");

        await _bot.Press(Pavel, "Да, удалить");

        _bot.Toast(Pavel).ShouldBe("Категория удалена, её содержимое переехало.");
        Labels(Pavel).ShouldContain("Статьи · 1/1");
        Labels(Pavel).ShouldNotContain(label => label.StartsWith("Кейсы"));
        await _bot.Tap(Anna, "m-1");
        Text(Anna).ShouldContain("Кофейни");
    }

    [Fact]
    public async Task Only_an_owner_deletes_a_category()
    {
        await AddCategory("Кейсы");
        await _bot.Press(Olga, "Удалить");
        _bot.Toast(Olga).ShouldNotBeNull().ShouldContain("владельцы");
        Text(Olga).ShouldContain("Кейсы");

        await _bot.Tap(Olga, "kxx-1-0-0");

        _bot.Toast(Olga).ShouldNotBeNull().ShouldContain("владельцы");
        await _bot.Tap(Olga, "kc-1");
        Text(Olga).ShouldContain("Кейсы");
    }

    [Fact]
    public async Task What_was_typed_for_a_renamed_category_is_shown_again()
    {
        await AddCategory("Кейсы");
        await _bot.Tap(Olga, "kf-1-1");
        await _bot.Tap(Pavel, "kf-1-1");
        await _bot.Write(Pavel, "Работы");

        await _bot.Write(Olga, "Проекты");

        Text(Olga).ShouldContain("категорию изменил другой администратор");
        Text(Olga).ShouldContain("<code>Проекты</code>");
        Text(Olga).ShouldContain("<b>Работы</b>");
    }

    [Fact]
    public async Task A_category_renamed_while_an_owner_was_asked_is_not_deleted()
    {
        await AddCategory("Кейсы");
        await _bot.Tap(Pavel, "kx-1-0-0");
        await _bot.Tap(Olga, "kf-1-1");
        await _bot.Write(Olga, "Работы");

        await _bot.Press(Pavel, "Да, удалить");

        _bot.Toast(Pavel).ShouldNotBeNull().ShouldContain("изменил другой администратор");
        Text(Pavel).ShouldContain("<b>Работы</b>");
    }

    [Fact]
    public async Task A_text_written_while_another_published_is_shown_again_above_the_fresh_card()
    {
        await AddCategory("Кейсы");
        await Publish("Кофейни", last: "В черновики");
        await _bot.Tap(Olga, "mf-1-2");
        await _bot.Tap(Pavel, "mt-1-1");

        await _bot.Write(Olga, "Новая история");

        Text(Olga).ShouldContain("изменил другой администратор");
        _bot.Screen(Olga).Above.ShouldNotBeNull().Text.Value.ShouldBe("Новая история");
        Text(Olga).ShouldContain("Опубликовано");
    }

    [Fact]
    public async Task A_title_written_while_another_deleted_is_shown_again_above_the_list()
    {
        await AddCategory("Кейсы");
        await Publish("Кофейни");
        await _bot.Tap(Olga, "mf-1-1");
        await _bot.Tap(Pavel, "mxx-1");

        await _bot.Write(Olga, "Чайные");

        Text(Olga).ShouldContain("больше нет");
        Text(Olga).ShouldContain("<code>Чайные</code>");
        Text(Olga).ShouldContain("Здесь пока пусто");
    }

    [Fact]
    public async Task Published_twice_is_published_once_and_the_second_is_told()
    {
        await AddCategory("Кейсы");
        await Publish("Кофейни", last: "В черновики");
        await _bot.Tap(Olga, "mm-1");
        var stale = _bot.Screen(Olga);
        await _bot.Press(Pavel, stale, "Опубликовать");

        await _bot.Press(Olga, stale, "Опубликовать");

        _bot.Toast(Olga).ShouldBe("Это уже опубликовано.");
    }

    [Fact]
    public async Task A_wizard_whose_category_went_asks_for_another_and_keeps_the_rest()
    {
        await AddCategory("Кейсы");
        await AddCategory("Статьи");
        await FillToPublish("Кофейни", "Кейсы", 1);
        await _bot.Tap(Pavel, "kxx-1-0-0");

        await _bot.Press(Olga, "Опубликовать");
        Text(Olga).ShouldContain("Этой категории больше нет");
        await _bot.Press(Olga, "Статьи");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Опубликовать");

        Text(Olga).ShouldContain("<b>Кофейни</b>");
    }

    [Fact]
    public async Task The_present_category_is_marked()
    {
        await AddCategory("Кейсы");
        await AddCategory("Статьи");
        await Publish("Кофейни");

        await _bot.Tap(Olga, "mf-1-3");

        Labels(Olga).ShouldContain("• Кейсы •");
        Labels(Olga).ShouldContain("Статьи");
    }

    private string Text(long who) => _bot.Screen(who).Text.Value;

    private IEnumerable<string> Labels(long who) => _bot.Screen(who).Rows.SelectMany(row => row).Select(button => button.Text);

    private async Task AddCategory(string title, int kind = 1)
    {
        await _bot.Tap(Olga, $"kn-{kind}");
        await _bot.Write(Olga, title);
        await _bot.Press(Olga, "Пропустить");
    }

    private async Task FillToPublish(string title, string category, int kind)
    {
        await _bot.Tap(Olga, $"mn-{kind}");
        await _bot.Write(Olga, title);
        await _bot.Write(Olga, "История в трёх частях.");
        await _bot.Press(Olga, category);
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
    }

    private async Task Publish(string title, string category = "Кейсы", int kind = 1, string last = "Опубликовать")
    {
        _bot.Time.Advance(TimeSpan.FromMinutes(1));
        await FillToPublish(title, category, kind);
        await _bot.Press(Olga, last);
    }

    private async Task PublishEvent(string title, string starts)
    {
        await AddCategory("Лекции", kind: 3);
        await _bot.Tap(Olga, "mn-3");
        await _bot.Write(Olga, title);
        await _bot.Write(Olga, "Разбор писем");
        await _bot.Press(Olga, "Лекции");
        await _bot.Write(Olga, starts);
        await _bot.Press(Olga, "Пропустить");
        await _bot.Write(Olga, "Офис, 3 этаж");
        await _bot.Press(Olga, "Пропустить");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Без файлов");
        await _bot.Press(Olga, "Опубликовать");
    }
}
