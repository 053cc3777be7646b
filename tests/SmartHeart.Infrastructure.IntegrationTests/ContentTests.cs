using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.IntegrationTests;

public abstract class ContentTests(DatabaseProvider provider) : DatabaseSuite(provider)
{
    [DatabaseFact]
    public async Task An_item_comes_back_with_its_files_in_order()
    {
        var item = await Draft([Photo("a"), Photo("b")], [Document("c")]);

        var stored = await Find(item.Id);

        stored.Title.Value.ShouldBe("Гайд");
        stored.Body.ShouldBe(item.Body);
        stored.Attachments.Where(a => a.Role == AttachmentRole.Media).OrderBy(a => a.Position).Select(a => a.File.UniqueId).ShouldBe(["a", "b"]);
        stored.Attachments.Single(a => a.Role == AttachmentRole.Document).File.Name.ShouldBe("c.pdf");
    }

    [DatabaseFact]
    public async Task Opening_counts_views_and_viewers_and_never_collides_with_editing()
    {
        var item = await Draft([], []);
        var (anna, boris) = (User.Arrive(1, null, Now), User.Arrive(2, null, Now));
        await App.Add(anna, boris);
        await App.InScope(async scope =>
        {
            var edited = (await scope.GetRequiredService<IContentRepository>().Find(item.Id, default))!;
            await Open(anna.Id, item.Id, Now);
            await Open(anna.Id, item.Id, Now.AddHours(1));
            await Open(boris.Id, item.Id, Now);
            edited.Publish(Now);
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });

        var stored = await Find(item.Id);
        (stored.Status, stored.Views, stored.Viewers).ShouldBe((ContentStatus.Published, 3, 2));
        var view = (await App.All<View>()).Single(row => row.UserId == anna.Id);
        (view.Count, view.FirstAt, view.LastAt).ShouldBe((2, Now, Now.AddHours(1)));
    }

    [DatabaseFact]
    public async Task Opening_what_was_deleted_meanwhile_is_no_error()
    {
        var anna = User.Arrive(1, null, Now);
        await App.Add(anna);
        await Open(anna.Id, 4711, Now);
        (await App.All<View>()).ShouldBeEmpty();
    }

    [DatabaseFact]
    public async Task The_second_of_two_admins_who_change_an_item_is_told_and_changes_nothing()
    {
        var item = await Draft([], []);
        await App.InScope(async scope =>
        {
            var mine = (await scope.GetRequiredService<IContentRepository>().Find(item.Id, default))!;
            await Change(item.Id, other => other.Publish(Now));
            mine.Archive(Now);
            await Should.ThrowAsync<ConcurrencyConflictException>(scope.GetRequiredService<IUnitOfWork>().Commit(default));
        });
        (await Find(item.Id)).Status.ShouldBe(ContentStatus.Published);
    }

    [DatabaseFact]
    public async Task Replaced_files_leave_the_item_and_stay_registered()
    {
        var item = await Draft([Photo("a")], []);
        await App.InScope(async scope =>
        {
            var found = (await scope.GetRequiredService<IContentRepository>().Find(item.Id, default))!;
            var category = (await scope.GetRequiredService<ICategoryRepository>().Find(found.CategoryId, default))!;
            found.Edit(category, found.Title, found.Body, [Photo("b")], [], null, Now).IsOk.ShouldBeTrue();
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        (await Find(item.Id)).Attachments.ShouldHaveSingleItem().File.UniqueId.ShouldBe("b");
        (await App.All<StoredFile>()).Count.ShouldBe(2);
    }

    [DatabaseFact]
    public async Task Deleting_an_item_takes_its_views_and_leaves_its_files()
    {
        var item = await Draft([Photo("a")], []);
        var anna = User.Arrive(1, null, Now);
        await App.Add(anna);
        await Open(anna.Id, item.Id, Now);
        await App.InScope(async scope =>
        {
            var contents = scope.GetRequiredService<IContentRepository>();
            contents.Remove((await contents.Find(item.Id, default))!);
            await scope.GetRequiredService<IUnitOfWork>().Commit(default);
        });
        (await App.All<View>()).ShouldBeEmpty();
        (await App.All<Attachment>()).ShouldBeEmpty();
        (await App.All<StoredFile>()).ShouldHaveSingleItem();
    }

    [DatabaseFact]
    public async Task Known_files_are_found_by_their_unique_ids()
    {
        await App.Add(Photo("a"), Photo("b"));
        var found = await App.InScope(scope => scope.GetRequiredService<IStoredFileRepository>().FindByUniqueIds(["b", "x"], default));
        found.ShouldHaveSingleItem().UniqueId.ShouldBe("b");
    }

    private DateTimeOffset Now => App.Time.GetUtcNow();

    private StoredFile Photo(string id) => StoredFile.Register(id, $"file-{id}", FileKind.Photo, null, 1000, null, Now);

    private StoredFile Document(string id) => StoredFile.Register(id, $"file-{id}", FileKind.Document, $"{id}.pdf", null, "application/pdf", Now);

    private async Task<ContentItem> Draft(StoredFile[] media, StoredFile[] documents)
    {
        var category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Статьи").Value, null, []).Value;
        await App.Add(category);
        var item = ContentItem.Draft(
            ContentKind.Material, category, Title.Parse("Гайд").Value, RichText.Parse("<b>Жирный</b> текст").Value, media, documents, null, Now).Value;
        await App.Add(item);
        return item;
    }

    private Task<ContentItem> Find(int id) =>
        App.InScope(async scope => (await scope.GetRequiredService<IContentRepository>().Find(id, default))!);

    private Task Change(int id, Action<ContentItem> change) => App.InScope(async scope =>
    {
        change((await scope.GetRequiredService<IContentRepository>().Find(id, default))!);
        await scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });

    private Task Open(int userId, int contentId, DateTimeOffset at) => App.InScope(scope =>
    {
        scope.GetRequiredService<IViewLog>().Record(userId, contentId, at);
        return scope.GetRequiredService<IUnitOfWork>().Commit(default);
    });
}
