using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class DeleteCategoryTests : UseCaseTests
{
    [Fact]
    public async Task Empty_category_is_deleted_at_once()
    {
        var id = await Category("Кейсы");

        (await Send(Who.Owner, new DeleteCategory(id, 0))).ShouldBeOk().ShouldBe(ContentKind.Material);

        (await App.All<Category>()).ShouldBeEmpty();
        var entry = (await Journal())[^1];
        (entry.Action, entry.Subject).ShouldBe((AuditActions.CategoryDeleted, "Кейсы"));
    }

    [Fact]
    public async Task Content_moves_to_its_new_home_and_none_is_lost()
    {
        var (old, home) = (await Category("Кейсы"), await Category("Статьи"));
        var (published, draft) = (await Published(old, "1"), await Drafted(old, "2"));
        await Published(home, "3");

        (await Send(Who.Owner, new DeleteCategory(old, 0, home))).ShouldBeOk();

        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk().ShouldHaveSingleItem()
            .ShouldBe(new ManagedCategory(home, "Статьи", null, false, 2, 1));
        (await Shown(published)).CategoryId.ShouldBe(home);
        (await Shown(draft)).CategoryId.ShouldBe(home);
        (await Journal())[^1].Subject.ShouldBe("Кейсы → Статьи");
    }

    [Fact]
    public async Task Who_edits_what_moved_is_told()
    {
        var (old, home) = (await Category("Кейсы"), await Category("Статьи"));
        var id = await Drafted(old);
        var shown = await Shown(id);

        (await Send(Who.Owner, new DeleteCategory(old, 0, home))).ShouldBeOk();

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Поздно" })).ShouldFail("content.changed");
    }

    [Fact]
    public async Task Category_with_content_is_not_deleted_without_a_home()
    {
        var id = await Category();
        await Drafted(id);

        var refusal = (await Send(Who.Owner, new DeleteCategory(id, 0))).ShouldFail("category.not_empty");

        refusal.Arguments["count"].ShouldBe(1);
        (await App.All<Category>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Home_must_be_another_category_of_the_same_kind_that_exists()
    {
        var id = await Category();
        await Drafted(id);
        var shop = await Category("Лого", ContentKind.Product);

        (await Send(Who.Owner, new DeleteCategory(id, 0, id))).ShouldFail("category.itself");
        (await Send(Who.Owner, new DeleteCategory(id, 0, shop))).ShouldFail("category.other_kind");
        (await Send(Who.Owner, new DeleteCategory(id, 0, 99))).ShouldFail("category.home_gone");
        (await Send(Who.Owner, new DeleteCategory(99, 0))).ShouldFail("category.gone");
    }

    [Fact]
    public async Task Category_that_was_renamed_since_it_was_shown_stays()
    {
        var id = await Category("Кейсы");
        (await Send(Who.Admin, new EditCategory { Id = id, Title = "Работы" })).ShouldBeOk();

        (await Send(Who.Owner, new DeleteCategory(id, 0))).ShouldFail("category.changed");

        (await App.All<Category>()).ShouldHaveSingleItem().Title.Value.ShouldBe("Работы");
    }

    [Fact]
    public async Task Category_that_got_content_at_the_last_moment_stays()
    {
        var id = await Category();

        await Late(id, null, () => Send(Who.Admin, Draft(id)));

        (await App.All<Category>()).Count.ShouldBe(1);
        (await App.All<ContentItem>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Home_that_was_deleted_at_the_last_moment_takes_nothing_along()
    {
        var (old, home) = (await Category("Кейсы"), await Category("Статьи"));
        var id = await Drafted(old);

        await Late(old, home, () => Send(Who.Owner, new DeleteCategory(home, 0)));

        (await Shown(id)).CategoryId.ShouldBe(old);
    }

    [Fact]
    public async Task Category_that_was_renamed_at_the_last_moment_stays()
    {
        var id = await Category("Кейсы");

        await Late(id, null, () => Send(Who.Admin, new EditCategory { Id = id, Title = "Работы" }));

        (await App.All<Category>()).ShouldHaveSingleItem().Title.Value.ShouldBe("Работы");
    }

    [Fact]
    public async Task Only_owners_delete()
    {
        var id = await Category();

        (await Send(Who.Admin, new DeleteCategory(id, 0))).ShouldFail("access.denied");

        (await Journal())[^1].Denied.ShouldBeTrue();
    }

    /// <summary>Deletes a category in a request whose reading is overtaken by another one; it must not be committed.</summary>
    private Task Late<T>(int id, int? homeId, Func<Task<Result<T>>> first) => App.InScope(async scope =>
    {
        var categories = scope.Categories();
        var category = (await categories.Find(id, default)).ShouldNotBeNull();
        var home = homeId is null ? null : await categories.Find(homeId.Value, default);
        category.Close(home).ShouldBeOk();
        categories.Remove(category, home, App.Time.GetUtcNow());
        (await first()).ShouldBeOk();

        await Should.ThrowAsync<ConcurrencyConflictException>(() => scope.GetRequiredService<IUnitOfWork>().Commit(default));
    });
}
