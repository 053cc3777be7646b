using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.UnitTests.Content;

/// <summary>Looking through the library, renaming, replacing and deleting.</summary>
public sealed class FileLibraryTests : UseCaseTests
{
    [Fact]
    public async Task Every_file_stands_once_newest_first_with_the_number_of_its_uses()
    {
        var category = await Category();
        await Add(Draft(category) with { Media = [Photo("p1"), Photo("p2")], Documents = [Paper("d1")] });
        await Add(Draft(category, "Второй") with { Media = [Photo("p2")] });

        var lines = (await Send(Who.Admin, new ListFiles())).ShouldBeOk().Items;

        lines.Select(line => (line.Kind, line.Name, line.Uses, line.IsLost)).ShouldBe(
            [(FileKind.Document, "d1.pdf", 1, false), (FileKind.Photo, null, 2, false), (FileKind.Photo, null, 1, false)]);
    }

    [Fact]
    public async Task Each_shelf_holds_its_own()
    {
        var category = await Category();
        var item = await Add(Draft(category) with { Media = [Photo("p1"), Photo("p2") with { Kind = FileKind.Video }], Documents = [Paper("d1")] });
        await Send(Who.Admin, EditContent.Of(await Shown(item)) with { Media = [Photo("p1")] });
        await Send(TestSystem, new NoteLostFiles(["id-d1", "nobody's"]));

        (await Names(FileShelf.Media)).ShouldBe(["id-p2", "id-p1"]);
        (await Names(FileShelf.Documents)).ShouldBe(["id-d1"]);
        (await Names(FileShelf.Unused)).ShouldBe(["id-p2"]);
        (await Names(FileShelf.Lost)).ShouldBe(["id-d1"]);
    }

    [Theory]
    [InlineData(FileShelf.All)]
    [InlineData(FileShelf.Media)]
    [InlineData(FileShelf.Unused)]
    [InlineData(FileShelf.Lost)]
    public async Task Pages_go_on_and_back_without_gaps(FileShelf shelf)
    {
        await App.Add([.. Enumerable.Range(1, 19).Select(i => (object)StoredFile.Register(
            $"u{i}", $"t{i:00}", i % 2 == 0 ? FileKind.Photo : FileKind.Video, null, null, null, App.Time.GetUtcNow()))]);
        foreach (var i in Enumerable.Range(1, 19))
        {
            if (i % 3 == 0) App.Time.Advance(TimeSpan.FromMinutes(1));
            await Send(TestSystem, new NoteLostFiles([$"t{i:00}"]));
        }

        var first = await Page(shelf, default);
        var second = await Page(shelf, new(PageTurn.Next, first.Items[^1].Id));
        var third = await Page(shelf, new(PageTurn.Next, second.Items[^1].Id));
        var back = await Page(shelf, new(PageTurn.Previous, third.Items[0].Id));

        first.Items.Concat(second.Items).Concat(third.Items).Select(line => line.Id).ShouldBe(Enumerable.Range(1, 19).Reverse());
        (first.HasPrevious, first.HasNext, third.HasNext).ShouldBe((false, true, false));
        back.Items.ShouldBe(second.Items);
    }

    [Fact]
    public async Task A_card_names_the_items_that_use_the_file()
    {
        var category = await Category();
        await Add(Draft(category, "Первый") with { Documents = [Paper("d1")] });
        await Add(Draft(category, "Второй") with { Documents = [Paper("d1")], Publish = true });

        var card = (await Send(Who.Admin, new ShowFile(await IdOf("d1")))).ShouldBeOk();

        (card.Name, card.Size, card.MimeType, card.UseCount, card.LostSince).ShouldBe(("d1.pdf", 1024L, "application/pdf", 2, null));
        card.Uses.Select(use => (use.Title, use.Status)).ShouldBe([("Второй", ContentStatus.Published), ("Первый", ContentStatus.Draft)]);
        (await Send(Who.Admin, new ShowFile(99))).ShouldFail("library.gone");
    }

    [Theory]
    [InlineData("прайс", "Прайс 2026.pdf", "ПРАЙС.pdf")]
    [InlineData("ПРАЙС 2026", "Прайс 2026.pdf")]
    [InlineData("2026 Логотип", "логотип_2026.PNG")]
    [InlineData(".pdf", "Прайс 2026.pdf", "ПРАЙС.pdf", "100%.pdf")]
    [InlineData("0%", "100%.pdf")]
    [InlineData("договор")]
    public async Task A_file_is_found_by_words_of_its_name(string typed, params string[] names)
    {
        await Named("100%.pdf", "ПРАЙС.pdf", "логотип_2026.PNG", "Прайс 2026.pdf", null);

        var search = (await Send(Who.Admin, new SearchFiles { Text = typed })).ShouldBeOk().Id;
        var found = (await Send(Who.Admin, new ListFoundFiles(search))).ShouldBeOk();

        (found.Text, found.Page.HasNext).ShouldBe((typed, false));
        found.Page.Items.Select(line => line.Name).ShouldBe(names);
    }

    [Fact]
    public async Task What_a_search_found_has_pages_and_a_forgotten_one_says_so()
    {
        await Named([.. Enumerable.Range(1, 20).Select(i => i % 2 == 0 ? $"Смета {i}.pdf" : $"Фото {i}.png")]);
        var search = (await Send(Who.Admin, new SearchFiles { Text = "смета" })).ShouldBeOk().Id;

        var first = (await Send(Who.Admin, new ListFoundFiles(search))).ShouldBeOk().Page;
        var second = (await Send(Who.Admin, new ListFoundFiles(search, new(PageTurn.Next, first.Items[^1].Id)))).ShouldBeOk().Page;

        first.Items.Concat(second.Items).Select(line => line.Id).ShouldBe([20, 18, 16, 14, 12, 10, 8, 6, 4, 2]);
        (await Send(Who.Admin, new ListFoundFiles(99))).ShouldFail("library.search_forgotten");
        (await Send(Who.Admin, new SearchFiles { Text = "…" })).Error.ShouldBeOfType<InvalidInput>().Faults.Single().Error.Code.ShouldBe("library.name_no_words");
    }

    [Fact]
    public async Task Files_come_straight_into_the_library_each_once()
    {
        await Add(Draft(await Category()) with { Media = [Photo("p1")] });

        var added = (await Send(Who.Admin, new AddFiles { Files = [Photo("p1"), Paper("d1"), Photo("p2"), Paper("d1")] })).ShouldBeOk();

        added.Ids.ShouldBe([await IdOf("p1"), await IdOf("d1"), await IdOf("p2")]);
        (await Page(FileShelf.Unused, default)).Items.Select(line => line.Id).Order().ShouldBe(new[] { await IdOf("d1"), await IdOf("p2") }.Order());
        (await Journal())[^1].Action.ShouldBe(AuditActions.FileAdded);
    }

    [Fact]
    public async Task The_library_takes_what_items_take_and_not_too_much_of_it()
    {
        await Refused("library.missing");
        await Refused("library.no_kind", Photo("v") with { Kind = FileKind.Voice });
        await Refused("library.too_many", [.. Enumerable.Range(0, AddFiles.Most + 1).Select(i => Photo($"p{i}"))]);
        (await App.All<StoredFile>()).ShouldBeEmpty();

        async Task Refused(string code, params UploadedFile[] files) => (await Send(Who.Admin, new AddFiles { Files = [.. files] }))
            .Error.ShouldBeOfType<InvalidInput>().Faults.Single().Error.Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_line_says_where_the_file_was_used_last()
    {
        var category = await Category();
        await Add(Draft(category, "Первый") with { Media = [Photo("p1")] });
        await Add(Draft(category, "Второй") with { Media = [Photo("p1")] });
        await Named("Ничей.pdf");

        (await Page(FileShelf.All, default)).Items.Select(line => line.UsedIn?.Value).ShouldBe([null, "Второй"]);
    }

    [Fact]
    public async Task A_new_name_stands_on_the_buttons_of_every_item()
    {
        var item = await Add(Draft(await Category()) with { Documents = [Paper("d1")] });

        (await Send(Who.Admin, new RenameFile { Id = await IdOf("d1"), Name = " Прайс  на год " })).ShouldBeOk();

        (await Shown(item)).Documents.Single().Name.ShouldBe("Прайс на год");
        (await Journal())[^1].Action.ShouldBe(AuditActions.FileRenamed);
    }

    [Theory]
    [InlineData("", "library.name_empty")]
    [InlineData("…", "library.name_no_words")]
    public async Task A_name_must_say_something(string name, string code) =>
        (await Send(Who.Admin, new RenameFile { Id = 1, Name = name })).Error.ShouldBeOfType<InvalidInput>().Faults.Single().Error.Code.ShouldBe(code);

    [Fact]
    public async Task A_new_file_takes_the_place_of_the_old_one_in_every_item_and_buttons_lead_to_it()
    {
        var category = await Category();
        var one = await Add(Draft(category, "Первый") with { Documents = [Paper("d1"), Paper("d2")], Publish = true });
        var other = await Add(Draft(category, "Второй") with { Documents = [Paper("d1")] });
        var id = await IdOf("d1");

        var replaced = (await Send(Who.Admin, Replace(id, FileKind.Document, Paper("new")))).ShouldBeOk();

        replaced.ShouldBe(new FileReplaced(id, 2));
        (await Shown(one)).Documents.Select(file => file.UniqueId).ShouldBe(["new", "d2"]);
        (await Shown(other)).Documents.Select(file => file.Name).ShouldBe(["new.pdf"]);
        (await Send(await Reader(Who.Ivan), new OpenDocument(one, id))).ShouldBeOk().FileId.ShouldBe("id-new");
        (await App.All<StoredFile>()).Count.ShouldBe(2);
        (await Journal()).ShouldContain(entry => entry.Action == AuditActions.FileReplaced);
    }

    [Theory]
    [InlineData(true, "Прайс на год")]
    [InlineData(false, "new.pdf")]
    public async Task A_name_that_was_given_stays_when_the_admin_says_so(bool keep, string name)
    {
        var item = await Add(Draft(await Category()) with { Documents = [Paper("d1")] });
        var id = await IdOf("d1");
        (await Send(Who.Admin, new RenameFile { Id = id, Name = "Прайс на год" })).ShouldBeOk();

        (await Send(Who.Admin, Replace(id, FileKind.Document, Paper("new")) with { KeepName = keep })).ShouldBeOk();

        (await Shown(item)).Documents.Single().ShouldBe(Paper("new") with { Name = name });
    }

    [Fact]
    public async Task A_name_that_was_given_goes_over_to_a_file_that_was_known_already()
    {
        var category = await Category();
        var item = await Add(Draft(category, "Первый") with { Documents = [Paper("d1")] });
        await Add(Draft(category, "Второй") with { Documents = [Paper("known")] });
        (await Send(Who.Admin, new RenameFile { Id = await IdOf("d1"), Name = "Прайс на год" })).ShouldBeOk();

        (await Send(Who.Admin, Replace(await IdOf("d1"), FileKind.Document, Paper("known")) with { KeepName = true })).ShouldBeOk();

        (await Shown(item)).Documents.Single().ShouldBe(Paper("known") with { Name = "Прайс на год" });
    }

    [Fact]
    public async Task An_old_draft_that_is_saved_late_does_not_bring_back_an_id_that_was_lost_since()
    {
        var category = await Category();
        var old = Photo("p1") with { FileId = "lost" };
        await Add(Draft(category, "Первый") with { Media = [old] });
        await Send(TestSystem, new NoteLostFiles(["lost"]));
        (await Send(Who.Admin, Replace(await IdOf("p1"), FileKind.Photo, Photo("p1") with { FileId = "fresh" }))).ShouldBeOk();
        App.Files.Answers["lost"] = FileAnswer.Unknown;

        var late = await Add(Draft(category, "Второй") with { Media = [old] });

        (await Shown(late)).Media.Single().FileId.ShouldBe("fresh");
    }

    [Theory]
    [InlineData(FileAnswer.Known, false, "new")]
    [InlineData(FileAnswer.NotAsked, false, "old")]
    [InlineData(FileAnswer.NotAsked, true, "new")]
    [InlineData(FileAnswer.Unknown, true, "old")]
    public async Task Another_id_is_taken_when_it_works_or_the_one_in_hand_does_not(FileAnswer answer, bool isLost, string kept)
    {
        var category = await Category();
        await Add(Draft(category, "Первый") with { Media = [Photo("p1") with { FileId = "old" }] });
        if (isLost) await Send(TestSystem, new NoteLostFiles(["old"]));
        App.Files.Answers["new"] = answer;

        var item = await Add(Draft(category, "Второй") with { Media = [Photo("p1") with { FileId = "new" }] });

        (await Shown(item)).Media.Single().FileId.ShouldBe(kept);
    }

    [Fact]
    public async Task Whoever_edits_an_item_meanwhile_is_told()
    {
        var item = await Add(Draft(await Category()) with { Media = [Photo("p1")] });
        var open = EditContent.Of(await Shown(item));

        (await Send(Who.Owner, Replace(await IdOf("p1"), FileKind.Photo, Photo("new")))).ShouldBeOk();

        (await Send(Who.Admin, open with { Title = "Другой" })).ShouldFail("content.changed");
    }

    [Fact]
    public async Task A_file_that_is_known_already_gets_the_uses_and_never_twice_in_one_item()
    {
        var category = await Category();
        var both = await Add(Draft(category, "Оба") with { Media = [Photo("old"), Photo("known")] });
        var single = await Add(Draft(category, "Один") with { Media = [Photo("old"), Photo("p3")] });
        var (old, known) = (await IdOf("old"), await IdOf("known"));

        (await Send(Who.Admin, Replace(old, FileKind.Photo, Photo("known")))).ShouldBeOk().ShouldBe(new FileReplaced(known, 2));

        (await Shown(both)).Media.Select(file => file.UniqueId).ShouldBe(["known"]);
        (await Shown(single)).Media.Select(file => file.UniqueId).ShouldBe(["known", "p3"]);
        (await Shown(single)).Version.ShouldBe(1);
        (await App.All<StoredFile>()).ShouldNotContain(file => file.Id == old);
    }

    [Fact]
    public async Task The_same_file_sent_again_brings_a_lost_one_back()
    {
        var item = await Add(Draft(await Category()) with { Media = [Photo("p1")] });
        await Send(TestSystem, new NoteLostFiles(["id-p1"]));

        (await Send(Who.Admin, Replace(await IdOf("p1"), FileKind.Photo, Photo("p1") with { FileId = "fresh" }))).ShouldBeOk();

        (await Names(FileShelf.Lost)).ShouldBeEmpty();
        (await Shown(item)).Media.Single().FileId.ShouldBe("fresh");
    }

    [Theory]
    [InlineData(FileKind.Photo, FileKind.Video, null)]
    [InlineData(FileKind.Document, FileKind.Audio, null)]
    [InlineData(FileKind.Photo, FileKind.Document, "library.other_kind")]
    [InlineData(FileKind.Document, FileKind.Photo, "library.other_kind")]
    [InlineData(FileKind.Photo, FileKind.Animation, "library.other_kind")]
    public async Task Only_what_every_use_allows_may_replace(FileKind old, FileKind other, string? code)
    {
        await App.Add(StoredFile.Register("u1", "t1", old, null, null, null, App.Time.GetUtcNow()));

        var error = (await Send(Who.Admin, Replace(1, old, Photo("new") with { Kind = other }))).Error;

        (error is InvalidInput input ? input.Faults.Single().Error.Code : error?.Code).ShouldBe(code);
    }

    [Fact]
    public async Task Nothing_given_replaces_nothing() =>
        (await Send(Who.Admin, new ReplaceFile { Id = 1, Kind = FileKind.Photo })).Error.ShouldBeOfType<InvalidInput>().Faults.Single().Error.Code.ShouldBe("library.missing");

    [Fact]
    public async Task Only_an_unused_file_is_deleted_and_only_by_an_owner()
    {
        var item = await Add(Draft(await Category()) with { Media = [Photo("p1")] });
        var id = await IdOf("p1");
        (await Send(Who.Owner, new DeleteFile(id))).ShouldFail("library.in_use").Arguments["count"].ShouldBe(1);

        (await Send(Who.Owner, new DeleteContent(item))).ShouldBeOk();
        (await Send(Who.Admin, new DeleteFile(id))).ShouldFail("access.denied");
        (await Send(Who.Owner, new DeleteFile(id))).ShouldBeOk();

        (await App.All<StoredFile>()).ShouldBeEmpty();
        (await Send(Who.Owner, new DeleteFile(id))).ShouldFail("library.gone");
    }

    [Fact]
    public async Task Two_admins_who_send_the_same_new_file_at_once_both_succeed()
    {
        var category = await Category();
        await App.InScope(async scope =>
        {
            scope.GetRequiredService<Actor>().Set(Role.Admin, Who.Admin.TelegramId);
            // This admin's request has found the file unknown when the other one's is committed.
            (await scope.GetRequiredService<IStoredFileRepository>().FindByUniqueIds(["p1"], CancellationToken.None)).ShouldBeEmpty();
            var mine = StoredFile.Register("p1", "id-mine", FileKind.Photo, null, null, null, App.Time.GetUtcNow());
            await Add(Draft(category, "Первый") with { Media = [Photo("p1")] });
            await scope.GetRequiredService<IStoredFileRepository>().Register([mine], CancellationToken.None);
            (await scope.GetRequiredService<ISender>().Send(Draft(category, "Второй") with { Media = [Photo("p1")] })).ShouldBeOk();
        });

        (await App.All<StoredFile>()).ShouldHaveSingleItem();
        (await App.All<Attachment>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Many_admins_at_once_still_make_one_row()
    {
        var category = await Category();

        var results = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(() =>
            Send(Who.Admin, Draft(category, $"Материал {i}") with { Media = [Photo("p1"), Photo($"own{i}")] }))));

        results.ShouldAllBe(result => result.IsOk);
        (await App.All<StoredFile>()).Count.ShouldBe(9);
    }

    private Task Named(params string?[] names) => App.Add([.. names.Select((name, i) =>
        (object)StoredFile.Register($"named{i}", $"named{i}", FileKind.Document, name, null, null, App.Time.GetUtcNow()))]);

    private static Testing.TestActor TestSystem => new(Role.System, 0);

    private static ReplaceFile Replace(int id, FileKind kind, UploadedFile with) => new() { Id = id, Kind = kind, With = with };

    private async Task<int> Add(AddContent draft) => (await Send(Who.Admin, draft)).ShouldBeOk().Id;

    private Task<int> IdOf(string uniqueId) => App.Read(db => db.Set<StoredFile>().Where(file => file.UniqueId == uniqueId).Select(file => file.Id).SingleAsync());

    private async Task<Page<FileLine>> Page(FileShelf shelf, PageAt at) => (await Send(Who.Admin, new ListFiles(shelf, at))).ShouldBeOk();

    private async Task<List<string>> Names(FileShelf shelf)
    {
        var ids = (await Page(shelf, default)).Items.Select(line => line.Id).ToList();
        var files = await App.All<StoredFile>();
        return [.. ids.Select(id => files.Single(file => file.Id == id).TelegramFileId)];
    }
}
