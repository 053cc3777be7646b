using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Application.Requests;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Requests;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Favourites, events and requests, as each database answers.</summary>
public abstract class KindReadTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    private int _reader;

    private DateTimeOffset Now => App.Time.GetUtcNow();

    [DatabaseFact]
    public async Task A_favourite_is_kept_once_with_its_first_time_and_dropped_whether_or_not_it_is_there()
    {
        await Reader();
        var id = await Item(ContentKind.Material, "Статья");
        var first = Now;
        await Mark(log => log.Keep(_reader, id, first));
        App.Time.Advance(TimeSpan.FromHours(1));
        await Mark(log => log.Keep(_reader, id, Now));
        await Mark(log => log.Keep(_reader, 4711, Now));

        (await App.All<Favourite>()).Select(favourite => (favourite.ContentId, favourite.At)).ShouldBe([(id, first)]);
        (await Read<IContentReads, ContentCard?>(reads => reads.Card(id, _reader, default)))!.IsFavourite.ShouldBeTrue();

        await Mark(log => log.Drop(_reader, id));
        await Mark(log => log.Drop(_reader, id));
        (await App.All<Favourite>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task Pages_of_favourites_follow_each_other_forth_and_back()
    {
        await Reader();
        var ids = new List<int>();
        foreach (var minutes in (int[])[0, 1, 1, 2, 3])
        {
            var id = await Item(ContentKind.Material, $"Статья {ids.Count}");
            await Mark(log => log.Keep(_reader, id, Now.AddMinutes(minutes)));
            ids.Add(id);
        }

        ids.Reverse();
        var first = await Favourites(new PageAt());
        var last = await Favourites(new PageAt(PageTurn.Next, first.Items[^1].Id));
        first.Items.Concat(last.Items).Select(line => line.Id).ShouldBe(ids);
        (await Favourites(new PageAt(PageTurn.Previous, last.Items[0].Id))).Items.ShouldBe(first.Items);
    }

    [DatabaseFact]
    public async Task Events_ahead_are_those_that_are_not_over_by_their_start()
    {
        await Reader();
        var (later, running) = (await Item(ContentKind.Event, "Позже", 48), await Item(ContentKind.Event, "Идёт", -1));
        await Item(ContentKind.Event, "Прошло", -3);
        await Item(ContentKind.Material, "Статья");
        await App.Add(Registration.Register(_reader, later, Details(48), Now).Value);

        (await Events(EventShelf.Ahead)).ShouldBe(
        [
            new EventLine(running, "Идёт", Now.AddHours(-1), IsRunning: true, IsNew: true, IsRegistered: false),
            new EventLine(later, "Позже", Now.AddHours(48), IsRunning: false, IsNew: true, IsRegistered: true),
        ]);
        (await Events(EventShelf.Mine)).ShouldHaveSingleItem().Id.ShouldBe(later);
        (await Events(EventShelf.Past)).ShouldHaveSingleItem().Title.ShouldBe("Прошло");
        var card = (await Read<IContentReads, ContentCard?>(reads => reads.Card(later, _reader, default)))!;
        (card.IsRegistered, card.Stage).ShouldBe((true, EventStage.Ahead));
    }

    [DatabaseFact]
    public async Task Admins_see_events_by_their_time_what_is_ahead_first()
    {
        string[] inOrder = ["Идёт", "Завтра", "Завтра же", "Через неделю", "Вчера", "Позавчера", "Давно"];
        double[] hours = [-1, 24, 24, 168, -24, -48, -2400];
        int[] added = [6, 3, 0, 4, 1, 5, 2];
        var ids = new int[inOrder.Length];
        foreach (var at in added) ids[at] = await Item(ContentKind.Event, inOrder[at], hours[at]);
        await Item(ContentKind.Material, "Статья");
        await Archive(ids[3], ids[4]);

        (await Walk(null)).ShouldBe(inOrder);
        (await Walk(ContentStatus.Archived)).ShouldBe(["Через неделю", "Вчера"]);
        (await Walk(ContentStatus.Draft)).ShouldBeEmpty();
        for (var at = 0; at < ids.Length; at++)
            (await Managed(null, new PageAt(PageTurn.Around, ids[at]))).Items.Select(line => line.Title).ShouldBe(inOrder.Skip(at - (at % 3)).Take(3));
        var last = await Managed(null, new PageAt(PageTurn.Around, ids[6]));
        (last.HasPrevious, last.HasNext).ShouldBe((true, false));
        (await Managed(null, new PageAt(PageTurn.Previous, ids[6]))).Items.Select(line => line.Title).ShouldBe(["Через неделю", "Вчера", "Позавчера"]);
        (await Managed(ContentStatus.Published, new PageAt(PageTurn.Around, ids[3]))).Items.Select(line => line.Title).ShouldBe(["Позавчера", "Давно"]);
        (await Managed(null, new PageAt(PageTurn.Next, 4711))).Items[0].Title.ShouldBe("Идёт");
    }

    [DatabaseFact]
    public async Task An_offer_knows_the_last_request_and_the_phone()
    {
        await Reader();
        var id = await Item(ContentKind.Product, "Айдентика");
        (await Offer(id)).ShouldBe(new ProductOffer(ContentKind.Product, "Айдентика", null, null));

        await App.Add(ProductRequest.Leave(_reader, id, null, Now), ProductRequest.Leave(_reader, id, RequestComment.Parse("Ещё").Value, Now.AddHours(1)));

        (await Offer(id))!.Last.ShouldBe(new EarlierRequest("Ещё", Now.AddHours(1)));
        (await Offer(id + 1)).ShouldBeNull();
    }

    [DatabaseFact]
    public async Task Next_to_an_item_stands_what_the_reader_has_not_opened()
    {
        await Reader();
        var category = await Category(ContentKind.Material);
        int[] ids = [await Item(category, "1"), await Item(category, "2"), await Item(category, "3")];
        await App.InScope(scope =>
        {
            scope.GetRequiredService<IViewLog>().Record(_reader, ids[2], Now);
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });

        (await Next(ids[0])).ShouldBe(ids[1]);
        (await Next(ids[1])).ShouldBe(ids[0]);
        (await Next(4711)).ShouldBeNull();
    }

    private EventDetails Details(double inHours) => EventDetails.Of(Now.AddHours(inHours), null, EventPlace.Parse("Зал").Value, null).Value;

    private async Task Reader()
    {
        var user = User.Arrive(1, null, Now);
        await App.Add(user);
        _reader = user.Id;
    }

    private async Task<Category> Category(ContentKind kind)
    {
        var shelf = Domain.Content.Category.Add(kind, CategoryTitle.Parse($"Раздел {Guid.NewGuid():N}"[..30]).Value, null, []).Value;
        await App.Add(shelf);
        return shelf;
    }

    private async Task<int> Item(ContentKind kind, string title, double inHours = 0) => await Item(await Category(kind), title, inHours);

    private async Task<int> Item(Category category, string title, double inHours = 0)
    {
        var details = category.Kind == ContentKind.Event ? Details(inHours) : null;
        var item = ContentItem.Draft(category.Kind, category, Title.Parse(title).Value, RichText.Parse("текст").Value, [], [], details, Now).Value;
        item.Publish(Now);
        await App.InScope(scope =>
        {
            scope.GetRequiredService<IContentRepository>().Add(item);
            return scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        return item.Id;
    }

    private async Task Archive(params int[] ids)
    {
        foreach (var id in ids)
        {
            await App.InScope(async scope =>
            {
                (await scope.GetRequiredService<IContentRepository>().Find(id, default))!.Archive(Now);
                await scope.GetRequiredService<IUnitOfWork>().Commit(default);
            });
        }
    }

    /// <summary>All pages from the first to the last.</summary>
    private async Task<List<string>> Walk(ContentStatus? status)
    {
        var titles = new List<string>();
        var page = await Managed(status, new PageAt());
        while (true)
        {
            titles.AddRange(page.Items.Select(line => line.Title));
            if (!page.HasNext) return titles;
            page = await Managed(status, new PageAt(PageTurn.Next, page.Items[^1].Id));
        }
    }

    private Task<Page<ManagedLine>> Managed(ContentStatus? status, PageAt at) =>
        Read<IManagedContentReads, Page<ManagedLine>>(reads => reads.Lines(ContentKind.Event, status, at, 3, default));

    private Task Mark(Action<IFavouriteLog> mark) => App.InScope(scope =>
    {
        mark(scope.GetRequiredService<IFavouriteLog>());
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task<T> Read<TReads, T>(Func<TReads, Task<T>> read)
        where TReads : notnull => App.InScope(scope => read(scope.GetRequiredService<TReads>()));

    private Task<Page<FavouriteLine>> Favourites(PageAt at) => Read<IFavouriteReads, Page<FavouriteLine>>(reads => reads.Lines(_reader, at, 3, default));

    private async Task<IReadOnlyList<EventLine>> Events(EventShelf shelf) =>
        (await Read<IEventReads, Page<EventLine>>(reads => reads.Lines(shelf, _reader, Now, new PageAt(), 8, default))).Items;

    private Task<ProductOffer?> Offer(int id) => Read<IRequestReads, ProductOffer?>(reads => reads.Offer(id, _reader, default));

    private Task<int?> Next(int id) => Read<INeighbourReads, int?>(reads => reads.Next(id, _reader, Now, default));
}

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteKindReadTests() : KindReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerKindReadTests() : KindReadTests(DatabaseProvider.SqlServer);
