using MediatR;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Application.Search;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class PublishContentTests : UseCaseTests
{
    [Fact]
    public async Task Draft_becomes_readable()
    {
        var id = await Drafted(await Category());

        (await Send(Who.Admin, new PublishContent(id))).ShouldBeOk();

        (await Send(await Reader(Who.Ivan), new OpenContent(id))).ShouldBeOk();
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentPublished);
    }

    [Fact]
    public async Task Second_press_is_refused_and_leaves_no_line()
    {
        var id = await Published(await Category());
        var lines = (await Journal()).Count;

        (await Send(Who.Admin, new PublishContent(id))).ShouldFail("content.already_published");

        (await Journal()).Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Item_that_is_gone_is_said_to_be() => (await Send(Who.Admin, new PublishContent(99))).ShouldFail("content.gone");
}

public sealed class ArchiveContentTests : UseCaseTests
{
    [Fact]
    public async Task Archived_item_is_gone_for_users()
    {
        var id = await Published(await Category());

        (await Send(Who.Admin, new ArchiveContent(id))).ShouldBeOk();

        (await Send(await Reader(Who.Ivan), new OpenContent(id))).ShouldFail("content.gone");
        (await Send(Who.Admin, new ArchiveContent(id))).ShouldFail("content.already_archived");
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentArchived);
    }
}

public sealed class RestoreContentTests : UseCaseTests
{
    [Fact]
    public async Task Archived_item_becomes_a_draft_and_can_be_published_again()
    {
        var id = await Published(await Category());
        await Send(Who.Admin, new ArchiveContent(id));

        (await Send(Who.Admin, new PublishContent(id))).ShouldFail("content.archived");
        (await Send(Who.Admin, new RestoreContent(id))).ShouldBeOk();

        (await Shown(id)).Status.ShouldBe(ContentStatus.Draft);
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentRestored);
        (await Send(Who.Admin, new PublishContent(id))).ShouldBeOk();
    }

    [Fact]
    public async Task Draft_cannot_be_restored() =>
        (await Send(Who.Admin, new RestoreContent(await Drafted(await Category())))).ShouldFail("content.not_archived");
}

public sealed class DeleteContentTests : UseCaseTests
{
    [Fact]
    public async Task Owner_deletes_the_item_with_its_views_and_the_files_stay()
    {
        var id = (await Send(Who.Admin, Draft(await Category(), "Гид") with { Media = [Photo("p1")], Publish = true })).ShouldBeOk().Id;
        await Send(await Reader(Who.Ivan), new OpenContent(id));

        (await Send(Who.Owner, new DeleteContent(id))).ShouldBeOk();

        (await Send(Who.Admin, new ShowContent(id))).ShouldFail("content.gone");
        (await App.All<Attachment>()).ShouldBeEmpty();
        while (await App.Read(db => db.Set<ContentItem>().IgnoreQueryFilters().AnyAsync())) (await Send(TestActor.System, new ClearDeletedContent(id))).ShouldBeOk();
        (await App.All<View>()).ShouldBeEmpty();
        (await App.All<StoredFile>()).Count.ShouldBe(1);
        var entry = (await Journal())[^1];
        (entry.Action, entry.Subject).ShouldBe((AuditActions.ContentDeleted, "Гид"));
    }

    [Fact]
    public async Task What_is_deleted_is_nowhere_long_before_it_is_cleared_away()
    {
        var category = await Category();
        var other = await Published(category, "Другой");
        var id = (await Send(Who.Admin, Draft(category, "Гид по слонам") with { Media = [Photo("p1")], Publish = true })).ShouldBeOk().Id;
        await Reader(Who.Ivan);
        await Send(Who.Ivan, new OpenContent(id));
        await Send(Who.Ivan, new KeepFavourite(id));
        var reader = (await Stored(Who.Ivan)).Id;

        (await Send(Who.Owner, new DeleteContent(id))).ShouldBeOk();

        (await App.All<View>()).Count.ShouldBe(1);
        (await Send(Who.Ivan, new OpenContent(id))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new ListContent(category))).ShouldBeOk().Page.Items.ShouldHaveSingleItem().Id.ShouldBe(other);
        (await Send(Who.Ivan, new ListCategories(ContentKind.Material))).ShouldBeOk().ShouldHaveSingleItem().Count.ShouldBe(1);
        (await Send(Who.Ivan, new ListFavourites())).ShouldBeOk().Items.ShouldBeEmpty();
        (await Send(Who.Ivan, new SearchContent { Text = "слоны" })).ShouldBeOk().Total.ShouldBe(0);
        (await Send(Who.Ivan, new OpenNextContent(other))).ShouldFail("content.nothing_else");
        foreach (var gone in (IRequest<Result<Done>>[])[new PublishContent(id), new ArchiveContent(id), new RestoreContent(id), new DeleteContent(id)])
            (await Send(Who.Owner, gone)).ShouldFail("content.gone");
        (await Send(Who.Admin, new WeighDeletion(id))).ShouldFail("content.gone");
        (await Send(Who.Admin, new ShowContentFigures(id, 7, TimeZoneInfo.Utc))).ShouldFail("content.gone");
        var managed = (await Send(Who.Admin, new ManageContent(ContentKind.Material))).ShouldBeOk();
        managed.Page.Items.ShouldHaveSingleItem().Id.ShouldBe(other);
        (await Send(Who.Admin, new ManageContent(ContentKind.Material, At: new(PageTurn.Around, other)))).ShouldBeOk().Page.HasPrevious.ShouldBeFalse();
        managed.Counts.ShouldBe(new Dictionary<ContentStatus, int> { [ContentStatus.Published] = 1 });
        (await Send(Who.Admin, new ManageCategories(ContentKind.Material))).ShouldBeOk().ShouldHaveSingleItem().ShouldBe(new ManagedCategory(category, "Раздел", null, false, 1, 0));
        var card = (await Send(Who.Admin, new ShowUser(reader))).ShouldBeOk();
        (card.ItemsViewed, card.Views, card.Favourites, card.LastViewed.Count).ShouldBe((0, 0, 0, 0));
        var file = (await App.All<StoredFile>()).ShouldHaveSingleItem();
        (await Send(Who.Owner, new DeleteFile(file.Id))).ShouldBeOk();
    }

    [Fact]
    public async Task Admin_may_not_and_the_attempt_stands_in_the_journal()
    {
        var id = await Published(await Category());

        (await Send(Who.Admin, new DeleteContent(id))).ShouldFail("access.denied");

        (await Shown(id)).Id.ShouldBe(id);
        var entry = (await Journal())[^1];
        (entry.Action, entry.Subject, entry.Denied).ShouldBe((AuditActions.AccessDenied, "DeleteContent", true));
    }
}
