using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>What the index finds, and that it follows what happens to items.</summary>
public abstract class SearchTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    /// <summary>SQL Server's full-text index follows within seconds, not at once.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DatabaseProvider _provider = provider;

    [DatabaseFact]
    public async Task Any_form_of_a_word_finds_every_other()
    {
        var lecture = await Published("Лекция о бренде", "Для дизайнеров");
        await Published("Встреча", "О рекламе");

        await ShouldFind("лекции", lecture);
        await ShouldFind("ЛЕКЦИЯМИ бренды", lecture);
        await ShouldFind("дизайнера", lecture);
    }

    [DatabaseFact]
    public async Task An_item_must_have_all_words_in_its_title_or_its_text()
    {
        var both = await Published("Лекция", "О бренде");
        var other = await Published("Лекция", "О рекламе");

        await ShouldFind("лекция бренд", both);
        await ShouldFind("лекция", other, both);
        await ShouldFind("бренд реклама");
    }

    [DatabaseFact]
    public async Task A_word_in_the_title_comes_before_one_in_the_text()
    {
        var inTitle = await Published("Реклама", "Кейс агентства");
        await Published("Кейс", "Здесь была реклама");

        (await Found("реклама"))[0].ShouldBe(inTitle);
    }

    [DatabaseFact]
    public async Task The_more_words_the_title_has_the_better()
    {
        var all = await Published("Реклама бренда", "текст");
        var one = await Published("Реклама", "о бренде");
        var none = await Published("Кейс", "реклама бренда");

        await Eventually(async () => (await Found("бренд реклама")).ShouldBe([all, one, none]));
    }

    [DatabaseFact]
    public async Task A_finished_word_comes_before_those_it_begins()
    {
        var bank = await Published("Кейс", "Как банк нашёл клиентов");
        var banquet = await Published("Банкет", "Как прошёл вечер");

        await Eventually(async () => (await Found("банк")).ShouldBe([bank, banquet]));
    }

    [DatabaseFact]
    public async Task The_last_word_may_not_be_finished_but_those_before_it_are()
    {
        var item = await Published("Продвижение бренда", "текст");

        await ShouldFind("бренд продви", item);
        await ShouldFind("про", item);
        await ShouldFind("продви бренд");
    }

    [DatabaseFact]
    public async Task The_index_follows_what_happens_to_an_item()
    {
        var item = await Drafted("Лекция", "текст");
        await ShouldFind("лекция");
        await Change(item, (stored, _) => stored.Publish(App.Time.GetUtcNow()));
        await ShouldFind("лекция", item);
        await Change(item, (stored, category) => Edit(stored, category, "Доклад", "другой"));
        await ShouldFind("лекция");
        await ShouldFind("доклады", item);
        await Change(item, (stored, _) => stored.Archive(App.Time.GetUtcNow()));
        await ShouldFind("доклад");
        await Change(item, (stored, _) => stored.Restore(App.Time.GetUtcNow()));
        await Change(item, (stored, _) => stored.Publish(App.Time.GetUtcNow()));
        await ShouldFind("доклад", item);
        await App.InScope(async scope =>
        {
            var contents = scope.GetRequiredService<IContentRepository>();
            contents.Remove((await contents.Find(item, default))!);
            await scope.GetRequiredService<Application.Common.Ports.IUnitOfWork>().Commit(default);
        });
        await ShouldFind("доклад");
    }

    [DatabaseFact]
    public async Task What_is_in_a_hidden_category_is_not_found()
    {
        var item = await Published("Лекция", "текст");
        await ShouldFind("лекция", item);

        await App.InScope(async scope =>
        {
            var categories = await scope.GetRequiredService<ICategoryRepository>().All(ContentKind.Material, default);
            categories[0].Edit(categories[0].Title, null, hidden: true, categories).IsOk.ShouldBeTrue();
            await scope.GetRequiredService<Application.Common.Ports.IUnitOfWork>().Commit(default);
        });

        await ShouldFind("лекция");
    }

    [DatabaseFact]
    public async Task No_more_than_asked_for_is_found_and_the_newer_first()
    {
        var ids = new List<int>();
        for (var i = 0; i < 5; i++) ids.Add(await Published("Лекция", "текст"));

        await Eventually(async () => (await Found("лекция", 3)).ShouldBe([ids[4], ids[3], ids[2]]));
    }

    [DatabaseFact]
    public async Task Words_of_texts_are_known_by_their_forms_and_shown_by_the_shortest()
    {
        await Published("Лекциями", "текст");
        (await Known("лекц")).ShouldBe([new KnownWord("лекц", "лекциями")]);
        await Published("Лекция", "ещё текст");

        (await Known("лекц")).ShouldBe([new KnownWord("лекц", "лекция")]);
        (await Known("лекуц")).ShouldBe([new KnownWord("лекц", "лекция")]);
        (await Known("слон")).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Words_of_an_edit_are_learnt_too()
    {
        var item = await Published("Лекция", "текст");

        await Change(item, (stored, category) => Edit(stored, category, "Лекция", "презентация"));

        (await Known("презентац")).ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task A_person_keeps_their_last_searches_and_nobody_sees_anothers()
    {
        var now = App.Time.GetUtcNow();
        await App.Add(Domain.Users.User.Arrive(1, null, now), Domain.Users.User.Arrive(2, null, now));
        var users = (await App.All<Domain.Users.User>()).Select(user => user.Id).Order().ToArray();
        var kept = await Asked(users[1], "чужое");
        var first = await Asked(users[0], "первое");
        for (var i = 1; i < PastSearch.Remembered; i++) await Asked(users[0], $"дело {i}");
        (await Past(first, users[0]))!.Phrase.Value.ShouldBe("первое");

        await Asked(users[0], "последнее");

        (await Past(first, users[0])).ShouldBeNull();
        (await Past(kept, users[1])).ShouldNotBeNull();
        (await Past(kept, users[0])).ShouldBeNull();
        (await App.All<PastSearch>()).Count.ShouldBe(PastSearch.Remembered + 1);
    }

    protected async Task<int> Drafted(string title, string body) => await Added(title, body, publish: false);

    protected async Task<int> Published(string title, string body) => await Added(title, body, publish: true);

    protected Task<List<int>> Found(string phrase, int limit = 50) => Found(WantedWords.Of(SearchPhrase.Parse(phrase).Value), limit);

    protected async Task ShouldFind(string phrase, params int[] ids) => await ShouldFind(WantedWords.Of(SearchPhrase.Parse(phrase).Value), ids);

    private static Domain.Common.Result<Domain.Common.Done> Edit(ContentItem item, Category category, string title, string body) =>
        item.Edit(category, Title.Parse(title).Value, RichText.Parse(body).Value, [], [], null, item.UpdatedAt.AddMinutes(1));

    private Task ShouldFind(WantedWords wanted, int[] ids) => Eventually(async () => (await Found(wanted, 50)).ShouldBe(ids, ignoreOrder: true));

    private Task<List<int>> Found(WantedWords wanted, int limit) =>
        App.InScope(async scope => (await scope.GetRequiredService<ISearchReads>().Match(wanted, limit, default)).ToList());

    private Task<List<KnownWord>> Known(string stem) => App.InScope(async scope =>
        (await scope.GetRequiredService<ISearchReads>().WordsOf([.. Domain.Common.Text.Search.Typos.Forms(stem)], default)).ToList());

    private async Task Eventually(Func<Task> assertion)
    {
        for (var since = System.Diagnostics.Stopwatch.StartNew(); ;)
        {
            try
            {
                await assertion();
                return;
            }
            catch (ShouldAssertException) when (_provider == DatabaseProvider.SqlServer && since.Elapsed < Patience)
            {
                await Task.Delay(200);
            }
        }
    }

    private async Task<int> Added(string title, string body, bool publish)
    {
        var now = App.Time.GetUtcNow();
        var category = (await App.All<Category>()).SingleOrDefault();
        if (category is null) await App.Add(category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Раздел").Value, null, []).Value);
        var item = ContentItem.Draft(ContentKind.Material, category, Title.Parse(title).Value, RichText.Parse(body).Value, [], [], null, now).Value;
        if (publish) item.Publish(now).IsOk.ShouldBeTrue();
        await App.Add(item);
        return item.Id;
    }

    private Task Change(int id, Func<ContentItem, Category, Domain.Common.Result<Domain.Common.Done>> change) => App.InScope(async scope =>
    {
        var item = (await scope.GetRequiredService<IContentRepository>().Find(id, default))!;
        var category = (await scope.GetRequiredService<ICategoryRepository>().Find(item.CategoryId, default))!;
        change(item, category).IsOk.ShouldBeTrue();
        await scope.GetRequiredService<Application.Common.Ports.IUnitOfWork>().Commit(default);
    });

    private Task<int> Asked(int userId, string phrase) => App.InScope(async scope =>
    {
        var search = PastSearch.Of(userId, SearchPhrase.Parse(phrase).Value, App.Time.GetUtcNow());
        scope.GetRequiredService<ISearchHistory>().Add(search);
        await scope.GetRequiredService<Application.Common.Ports.IUnitOfWork>().Commit(default);
        return search.Id;
    });

    private Task<PastSearch?> Past(int id, int userId) =>
        App.InScope(scope => scope.GetRequiredService<ISearchHistory>().Find(id, userId, default).AsTask());
}
