using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class ContentReadTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private Category _shelf = null!;

    [DatabaseFact]
    public async Task Pages_follow_each_other_forth_and_back_and_miss_nobody()
    {
        await Shelf();
        // Two are published at one moment: the id decides then.
        var ids = new List<int>();
        foreach (var minutes in new[] { 0, 1, 1, 2, 3, 4, 5 })
            ids.Add(await Published($"Статья {ids.Count}", minutes));
        ids.Reverse();

        var first = await Lines(new PageAt());
        Ids(first).ShouldBe(ids[..3]);
        (first.HasPrevious, first.HasNext).ShouldBe((false, true));
        var second = await Lines(new(PageTurn.Next, ids[2]));
        Ids(second).ShouldBe(ids[3..6]);
        (second.HasPrevious, second.HasNext).ShouldBe((true, true));
        var last = await Lines(new(PageTurn.Next, ids[5]));
        Ids(last).ShouldBe(ids[6..]);
        (last.HasPrevious, last.HasNext).ShouldBe((true, false));
        Ids(await Lines(new(PageTurn.Previous, ids[6]))).ShouldBe(ids[3..6]);
        Ids(await Lines(new(PageTurn.Previous, ids[3]))).ShouldBe(ids[..3]);
    }

    [DatabaseFact]
    public async Task Turning_from_an_item_that_is_gone_shows_the_first_page()
    {
        await Shelf();
        var id = await Published("Статья", 0);
        Ids(await Lines(new(PageTurn.Next, 4711))).ShouldBe([id]);
    }

    [DatabaseFact]
    public async Task News_are_what_the_person_has_not_opened()
    {
        await Shelf();
        var (seen, unseen) = (await Published("Старое", 0), await Published("Новое", 1));
        var reader = await Reader(seen);

        (await Lines(new PageAt(), reader)).Items.ShouldBe([new ContentLine(unseen, "Новое", true), new ContentLine(seen, "Старое", false)]);
        (await Reads(reads => reads.Categories(ContentKind.Material, reader, default)))
            .ShouldBe([new CategoryLine(_shelf.Id, "Статьи", "📚", 2, 1)]);
        (await Reads(reads => reads.Categories(ContentKind.Material, null, default))).Single().NewCount.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task Drafts_and_empty_or_hidden_categories_are_not_for_users()
    {
        await Shelf();
        var draft = Item("Черновик");
        await App.Add(draft);
        (await Reads(reads => reads.Categories(ContentKind.Material, null, default))).ShouldBeEmpty();
        (await Reads(reads => reads.Card(draft.Id, null, default))).ShouldBeNull();

        await Published("Статья", 0);
        await App.InScope(async scope =>
        {
            var categories = scope.GetRequiredService<ICategoryRepository>();
            var category = (await categories.Find(_shelf.Id, default))!;
            category.Edit(category.Title, category.Emoji, hidden: true, []);
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        (await Reads(reads => reads.Categories(ContentKind.Material, null, default))).ShouldBeEmpty();
        (await Reads(reads => reads.Category(_shelf.Id, default))).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_card_has_its_media_and_documents_in_order()
    {
        await Shelf();
        var id = await Published("С файлами", 0, [File("p1", FileKind.Photo), File("v2", FileKind.Video)], [File("d1", FileKind.Document)]);

        var card = (await Reads(reads => reads.Card(id, null, default)))!;

        (card.Title, card.Html, card.CategoryId, card.Kind).ShouldBe(("С файлами", "<i>текст</i>", _shelf.Id, ContentKind.Material));
        card.Media.ShouldBe([new MediaView(FileKind.Photo, "tg-p1"), new MediaView(FileKind.Video, "tg-v2")]);
        var document = card.Documents.ShouldHaveSingleItem();
        (document.Name, document.Size).ShouldBe(("d1.bin", 5000));
        (await Reads(reads => reads.Document(id, document.Id, default))).ShouldBe(new DocumentView("tg-d1", FileKind.Document, "d1.bin"));
        (await Reads(reads => reads.Document(id, document.Id + 1, default))).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_card_without_files_has_empty_lists()
    {
        await Shelf();
        var card = (await Reads(reads => reads.Card(_shelf.Id + 100, null, default)));
        card.ShouldBeNull();
        var id = await Published("Текст", 0);
        card = await Reads(reads => reads.Card(id, null, default));
        card!.Media.ShouldBeEmpty();
        card.Documents.ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Admins_see_every_status_and_narrow_by_one()
    {
        await Shelf();
        var published = await Published("Опубликовано", 0);
        var draft = Item("Черновик");
        await App.Add(draft);

        (await Managed(null, new PageAt())).Items.ShouldBe(
            [new ManagedLine(draft.Id, "Черновик", ContentStatus.Draft, 0), new ManagedLine(published, "Опубликовано", ContentStatus.Published, 0)]);
        (await Managed(ContentStatus.Draft, new PageAt())).Items.Select(line => line.Id).ShouldBe([draft.Id]);
        (await Managed(null, new(PageTurn.Next, draft.Id))).Items.Select(line => line.Id).ShouldBe([published]);
        (await Managed(reads => reads.Categories(ContentKind.Material, default)))
            .ShouldBe([new ManagedCategory(_shelf.Id, "Статьи", "📚", false, 1, 1)]);
    }

    [DatabaseFact]
    public async Task Admins_see_an_item_with_its_files_and_counters()
    {
        await Shelf();
        var id = await Published("С файлами", 0, [File("p1", FileKind.Photo)], [File("d1", FileKind.Document)]);
        await Reader(id);

        var item = (await Managed(reads => reads.Item(id, default)))!;

        (item.Title, item.CategoryTitle, item.Html, item.Status, item.Views, item.Viewers)
            .ShouldBe(("С файлами", "Статьи", "<i>текст</i>", ContentStatus.Published, 1, 1));
        item.Media.ShouldBe([new UploadedFile("p1", "tg-p1", FileKind.Photo, "p1.bin", 5000, "x/y")]);
        item.Documents.Select(file => file.UniqueId).ShouldBe(["d1"]);
        (await Managed(reads => reads.Item(id + 1, default))).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task A_category_moves_all_it_holds_as_it_is_deleted()
    {
        await Shelf();
        var id = await Published("Статья", 0);
        var home = Category.Add(ContentKind.Material, CategoryTitle.Parse("Кейсы").Value, null, [_shelf]).Value;
        await App.Add(home);

        await App.InScope(async scope =>
        {
            var categories = scope.GetRequiredService<ICategoryRepository>();
            var (old, next) = ((await categories.Find(_shelf.Id, default))!, await categories.Find(home.Id, default));
            old.Close(next);
            categories.Remove(old, next, App.Time.GetUtcNow());
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });

        var item = (await Managed(reads => reads.Item(id, default)))!;
        (item.CategoryTitle, item.Version).ShouldBe(("Кейсы", 2));
        (await Managed(reads => reads.Categories(ContentKind.Material, default))).ShouldBe([new ManagedCategory(home.Id, "Кейсы", null, false, 1, 0)]);
    }

    [DatabaseFact]
    public async Task A_category_that_holds_something_is_not_deleted_alone()
    {
        await Shelf();
        await Published("Статья", 0);

        await App.InScope(async scope =>
        {
            var categories = scope.GetRequiredService<ICategoryRepository>();
            var category = (await categories.Find(_shelf.Id, default))!;
            category.Close(null);
            categories.Remove(category, null, App.Time.GetUtcNow());
            await Should.ThrowAsync<ConcurrencyConflictException>(() => scope.GetRequiredService<IUnitOfWork>().Commit(default));
        });

        (await Managed(reads => reads.Categories(ContentKind.Material, default))).ShouldBe([new ManagedCategory(_shelf.Id, "Статьи", "📚", false, 1, 0)]);
    }

    [DatabaseFact]
    public async Task Users_order_is_shown_with_the_place_of_an_item()
    {
        await Shelf();
        var ids = new List<int>();
        // The two in the middle are of one moment: the id decides then.
        foreach (var minutes in new[] { 0, 1, 1, 2 })
            ids.Insert(0, await Published($"Статья {minutes}", minutes));

        await App.InScope(async scope =>
        {
            var order = scope.GetRequiredService<IContentOrderReads>();
            (await order.Lines(_shelf.Id, new PageAt(), 3, default)).Items.Select(line => line.Id).ShouldBe(ids[..3]);
            (await order.Lines(_shelf.Id, new(PageTurn.Around, ids[3]), 3, default)).Items.Select(line => line.Id).ShouldBe(ids[3..]);
            (await order.Place(_shelf.Id, ids[2], default))!.Place.ShouldBe(3);
            (await order.Total(_shelf.Id, default)).ShouldBe(4);
            var contents = scope.GetRequiredService<IContentRepository>();
            var item = (await contents.Find(ids[2], default))!;
            (await contents.Neighbour(item, up: true, default))!.Id.ShouldBe(ids[1]);
            (await contents.Neighbour(item, up: false, default))!.Id.ShouldBe(ids[3]);
        });
    }

    [DatabaseFact]
    public async Task Readers_are_told_by_spans_and_by_who_came_back()
    {
        await Shelf();
        var id = await Published("Статья", 0);
        await Reader(id);
        var now = App.Time.GetUtcNow();

        await App.InScope(async scope =>
        {
            var figures = scope.GetRequiredService<IContentFiguresReads>();
            (await figures.NewReaders(id, [now.AddDays(-1), now, now.AddDays(1)], default)).ShouldBe([0, 1]);
            (await figures.Returned(id, 10, default)).ShouldBe((1, 0));
            (await figures.Favourites(id, default)).ShouldBe(0);
            (await figures.Askers(id, default)).ShouldBe(0);
            (await figures.Registered(id, default)).ShouldBe(0);
        });
        (await Managed(reads => reads.Counts(ContentKind.Material, default))).ShouldBe(new Dictionary<ContentStatus, int> { [ContentStatus.Published] = 1 });
        (await Managed(reads => reads.Ties(id, default))).ShouldBe(new ContentTies(0, 0, 0));
    }

    private static IEnumerable<int> Ids(Page<ContentLine> page) => page.Items.Select(line => line.Id);

    private static StoredFile File(string id, FileKind kind) => StoredFile.Register(id, $"tg-{id}", kind, $"{id}.bin", 5000, "x/y", DateTimeOffset.UnixEpoch);

    private async Task Shelf()
    {
        _shelf = Category.Add(ContentKind.Material, CategoryTitle.Parse("Статьи").Value, Emoji.Parse("📚").Value, []).Value;
        await App.Add(_shelf);
    }

    private ContentItem Item(string title, StoredFile[]? media = null, StoredFile[]? documents = null) => ContentItem.Draft(
        ContentKind.Material, _shelf, Title.Parse(title).Value, RichText.Parse("<i>текст</i>").Value, media ?? [], documents ?? [], null, App.Time.GetUtcNow()).Value;

    private async Task<int> Published(string title, int minutes, StoredFile[]? media = null, StoredFile[]? documents = null)
    {
        var item = Item(title, media, documents);
        item.Publish(App.Time.GetUtcNow().AddMinutes(minutes));
        await App.Add(item);
        return item.Id;
    }

    private async Task<int> Reader(int opened)
    {
        var user = User.Arrive(1, null, App.Time.GetUtcNow());
        await App.Add(user);
        await App.InScope(scope =>
        {
            scope.GetRequiredService<IViewLog>().Record(user.Id, opened, App.Time.GetUtcNow());
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        return user.Id;
    }

    private Task<T> Reads<T>(Func<IContentReads, Task<T>> read) => App.InScope(scope => read(scope.GetRequiredService<IContentReads>()));

    private Task<Page<ContentLine>> Lines(PageAt at, int? userId = null) => Reads(reads => reads.Lines(_shelf.Id, userId, at, 3, default));

    private Task<Page<ManagedLine>> Managed(ContentStatus? status, PageAt at) =>
        Managed(reads => reads.Lines(ContentKind.Material, status, at, 10, default));

    private Task<T> Managed<T>(Func<IManagedContentReads, Task<T>> read) => App.InScope(scope => read(scope.GetRequiredService<IManagedContentReads>()));
}
