using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

public sealed class OpenDocumentTests : UseCaseTests
{
    [Fact]
    public async Task Document_is_what_telegram_can_send()
    {
        var (id, file) = await WithDocument();

        (await Send(await Reader(Who.Ivan), new OpenDocument(id, file))).ShouldBeOk().ShouldBe(new DocumentView("id-d1", FileKind.Document, "d1.pdf"));
    }

    [Fact]
    public async Task Document_of_another_item_or_of_an_archived_one_is_gone()
    {
        var (id, file) = await WithDocument();
        var other = await Published(await Category("Другой"));
        await Reader(Who.Ivan);

        (await Send(Who.Ivan, new OpenDocument(other, file))).ShouldFail("file.gone");
        await Send(Who.Admin, new ArchiveContent(id));
        (await Send(Who.Ivan, new OpenDocument(id, file))).ShouldFail("file.gone");
    }

    [Fact]
    public async Task Photo_of_an_item_is_no_document()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Media = [Photo("p1")], Publish = true })).ShouldBeOk().Id;
        var file = (await App.All<StoredFile>()).ShouldHaveSingleItem().Id;

        (await Send(await Reader(Who.Ivan), new OpenDocument(id, file))).ShouldFail("file.gone");
    }

    private async Task<(int Id, int File)> WithDocument()
    {
        var id = (await Send(Who.Admin, Draft(await Category()) with { Documents = [Paper("d1")], Publish = true })).ShouldBeOk().Id;
        return (id, (await App.All<StoredFile>()).ShouldHaveSingleItem().Id);
    }
}
