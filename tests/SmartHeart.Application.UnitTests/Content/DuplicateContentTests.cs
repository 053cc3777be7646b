using SmartHeart.Application.Audit;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class DuplicateContentTests : UseCaseTests
{
    [Fact]
    public async Task Copy_is_a_draft_with_the_same_content_and_files_that_are_stored_once()
    {
        var category = await Category();
        var id = (await Send(Who.Admin, Draft(category, "Гид") with { Media = [Photo("p1")], Documents = [Paper("d1")], Publish = true })).ShouldBeOk().Id;
        await Send(await Reader(Who.Ivan), new OpenContent(id));

        var copy = await Shown((await Send(Who.Admin, new DuplicateContent(id, "(копия)"))).ShouldBeOk().Id);

        var original = await Shown(id);
        (copy.Title, copy.Status, copy.PublishedAt, copy.Views).ShouldBe(("Гид (копия)", ContentStatus.Draft, null, 0));
        (copy.Html, copy.CategoryId).ShouldBe((original.Html, original.CategoryId));
        copy.Media.ShouldBe(original.Media);
        copy.Documents.ShouldBe(original.Documents);
        (await App.All<StoredFile>()).Count.ShouldBe(2);
        var entry = (await Journal())[^1];
        (entry.Action, entry.Subject).ShouldBe((AuditActions.ContentCopied, "Гид (копия)"));
    }

    [Fact]
    public async Task Copy_of_an_event_has_its_time_and_place()
    {
        var category = await Category("Лекции", ContentKind.Event);
        var starts = App.Time.GetUtcNow().AddDays(1);
        var id = (await Send(Who.Admin, Draft(category) with { Kind = ContentKind.Event, StartsAt = starts, Place = "Офис" })).ShouldBeOk().Id;

        var copy = await Shown((await Send(Who.Admin, new DuplicateContent(id, "(копия)"))).ShouldBeOk().Id);

        (copy.Kind, copy.Event).ShouldBe((ContentKind.Event, new EventView(starts, starts.AddHours(2), "Офис", null)));
    }

    [Fact]
    public async Task Item_that_is_gone_is_said_to_be() => (await Send(Who.Admin, new DuplicateContent(99, "(копия)"))).ShouldFail("content.gone");
}
