using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class EditContentTests : UseCaseTests
{
    [Fact]
    public async Task One_field_changes_and_the_rest_stays()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Media = [Photo("p1"), Photo("p2")], Documents = [Paper("d1")] })).ShouldBeOk().Id;
        var shown = await Shown(id);
        App.Time.Advance(TimeSpan.FromHours(1));

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Другой" })).ShouldBeOk();

        var edited = await Shown(id);
        (edited.Title, edited.Html, edited.Version, edited.UpdatedAt).ShouldBe(("Другой", shown.Html, 1, App.Time.GetUtcNow()));
        edited.Media.ShouldBe(shown.Media);
        edited.Documents.ShouldBe(shown.Documents);
        (await Journal())[^1].Action.ShouldBe(AuditActions.ContentEdited);
    }

    [Fact]
    public async Task Files_are_reordered_replaced_and_taken_away()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Media = [Photo("p1"), Photo("p2")], Documents = [Paper("d1")] })).ShouldBeOk().Id;

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { Media = [Photo("p3"), Photo("p1")], Documents = [] })).ShouldBeOk();

        var edited = await Shown(id);
        edited.Media.Select(file => file.UniqueId).ShouldBe(["p3", "p1"]);
        edited.Documents.ShouldBeEmpty();
        (await App.All<Attachment>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Second_of_two_admins_is_told_and_overwrites_nothing()
    {
        var id = await Drafted(await Category());
        var shown = await Shown(id);

        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Первая" })).ShouldBeOk();
        (await Send(Who.Owner, EditContent.Of(shown) with { Title = "Второй" })).ShouldFail("content.changed");

        (await Shown(id)).Title.ShouldBe("Первая");
    }

    [Fact]
    public async Task Two_who_commit_at_the_same_moment_do_not_mix()
    {
        var id = await Drafted(await Category());
        var shown = await Shown(id);

        await App.InScope(async scope =>
        {
            scope.GetRequiredService<Actor>().Set(Role.Admin, Who.Admin.TelegramId);
            // What this admin's request has read is overtaken before it commits.
            await scope.GetRequiredService<IContentRepository>().Find(id, CancellationToken.None);
            (await Send(Who.Owner, EditContent.Of(shown) with { Title = "Второй" })).ShouldBeOk();

            (await scope.GetRequiredService<ISender>().Send(new PublishContent(id))).ShouldFail("changed.meanwhile").ShouldBeOfType<Conflict>();
        });

        var kept = await Shown(id);
        (kept.Title, kept.Status, kept.Version).ShouldBe(("Второй", ContentStatus.Draft, 1));
    }

    [Fact]
    public async Task What_was_changed_is_told()
    {
        var id = await Drafted(await Category());
        var shown = await Shown(id);

        (await Send(Who.Admin, EditContent.Of(shown))).ShouldBeOk().Parts.ShouldBeEmpty();
        var edited = await Send(Who.Admin, EditContent.Of(await Shown(id)) with { Title = "Другой", Media = [Photo("p1")] });

        edited.ShouldBeOk().Parts.ShouldBe([ContentPart.Title, ContentPart.Media]);
    }

    [Fact]
    public async Task Event_moves_with_its_end_and_keeps_a_place_or_a_link()
    {
        var starts = App.Time.GetUtcNow().AddDays(1);
        var id = (await Send(Who.Admin, Draft(await Category("Лекции", ContentKind.Event)) with
        {
            Kind = ContentKind.Event,
            StartsAt = starts,
            EndsAt = starts.AddHours(3),
            Place = "Офис",
        })).ShouldBeOk().Id;
        var edit = EditContent.Of(await Shown(id));

        (await Send(Who.Admin, edit with { Place = "" })).ShouldBeInvalid().ShouldBe(["Link: event.nowhere"]);
        (await Send(Who.Admin, edit with { EndsAt = starts })).ShouldBeInvalid().ShouldBe(["EndsAt: event.ends_first"]);
        (await Send(Who.Admin, edit with { StartsAt = null })).ShouldBeInvalid().ShouldBe(["StartsAt: event.no_time"]);
        (await Send(Who.Admin, edit with { StartsAt = starts.AddDays(1), EndsAt = starts.AddDays(1).AddHours(3), Link = "zoom.us/j/1" })).ShouldBeOk()
            .Parts.ShouldBe([ContentPart.Start, ContentPart.End, ContentPart.Link]);

        (await Shown(id)).Event.ShouldBe(new EventView(starts.AddDays(1), starts.AddDays(1).AddHours(3), "Офис", "https://zoom.us/j/1"));
    }

    [Fact]
    public async Task Who_edits_what_was_published_or_deleted_meanwhile_is_told()
    {
        var id = await Drafted(await Category());
        var shown = await Shown(id);
        (await Send(Who.Admin, new PublishContent(id))).ShouldBeOk();

        (await Send(Who.Owner, EditContent.Of(shown) with { Title = "Второй" })).ShouldFail("content.changed").ShouldBeOfType<Conflict>();
        (await Send(Who.Owner, new DeleteContent(id))).ShouldBeOk();
        (await Send(Who.Admin, EditContent.Of(shown) with { Title = "Второй" })).ShouldFail("content.gone");
    }

    [Fact]
    public async Task Item_moves_to_another_category()
    {
        var id = await Drafted(await Category("А"));
        var other = await Category("Б");

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { CategoryId = other })).ShouldBeOk();

        (await Shown(id)).CategoryTitle.ShouldBe("Б");
    }

    [Fact]
    public async Task Item_or_category_that_is_gone_is_said_to_be()
    {
        var id = await Drafted(await Category());

        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { CategoryId = 99 })).ShouldFail("category.gone");
        (await Send(Who.Admin, EditContent.Of(await Shown(id)) with { Id = 99 })).ShouldFail("content.gone");
    }
}
