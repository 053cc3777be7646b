using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Content.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Content;

public sealed class FileScreensTests
{
    [Fact]
    public void An_empty_library_says_how_files_come_into_it() =>
        ShouldLookAsAccepted(ui => FileScreens.List(new FileListTap(), Samples.Page<FileLine>([]), ui));

    [Fact]
    public void Nothing_is_lost() => ShouldLookAsAccepted(ui => FileScreens.List(new FileListTap(FileShelf.Lost), Samples.Page<FileLine>([]), ui));

    [Fact]
    public void Nothing_is_unused() => ShouldLookAsAccepted(ui => FileScreens.List(new FileListTap(FileShelf.Unused), Samples.Page<FileLine>([]), ui));

    [Fact]
    public void A_list_names_every_kind_with_size_and_uses() => ShouldLookAsAccepted(ui => FileScreens.List(new FileListTap(), Samples.Page<FileLine>(
    [
        new(1, FileKind.Photo, null, 120_000, Samples.Noon, 3, false),
        new(2, FileKind.Video, "ролик.mp4", 12_400_000, Samples.Noon, 1, false),
        new(3, FileKind.Document, "Коммерческое предложение на год.pdf", 2_516_582, Samples.Noon, 0, true),
        new(5, FileKind.Photo, null, 98_000, Samples.Noon, 0, false),
        new(6, FileKind.Photo, null, 98_000, Samples.Noon, 2, false, Title.Stored("Кофейни у дома")),
        new(4, FileKind.Audio, "R&D <джингл>.mp3", null, Samples.Noon, 12, false),
    ]), ui));

    [Fact]
    public void Pages_of_a_shelf_keep_the_shelf() => ShouldLookAsAccepted(ui => FileScreens.List(
        new FileListTap(FileShelf.Documents), Samples.Page([new FileLine(36, FileKind.Document, "Прайс.pdf", 1024, Samples.Noon, 1, false)], true, true), ui));

    [Fact]
    public void A_card_shows_the_file_and_leads_to_where_it_stands() => ShouldLookAsAccepted(ui => FileScreens.Card(new FileTap(1),
        File(FileKind.Document, "Прайс.pdf", 12,
            new(7, ContentKind.Material, "Кофейни", ContentStatus.Published), new(8, ContentKind.Product, Samples.LongTitle, ContentStatus.Draft)), ui));

    [Fact]
    public void An_unused_photo_without_a_name_can_be_deleted() => ShouldLookAsAccepted(ui => FileScreens.Card(new FileTap(1), File(FileKind.Photo, null, 0), ui));

    [Fact]
    public void A_lost_file_says_since_when_and_what_to_do() => ShouldLookAsAccepted(ui => FileScreens.Card(new FileTap(1),
        File(FileKind.Photo, Samples.HtmlTitle, 1, new FileUse(7, ContentKind.Material, "Кофейни", ContentStatus.Published)) with { LostSince = Samples.Noon }, ui));

    [Fact]
    public void What_was_found_keeps_the_search() => ShouldLookAsAccepted(ui => FileScreens.Found(
        new FoundFilesTap(77), new FoundFiles("прайс <1>", Samples.Page([new FileLine(36, FileKind.Document, "Прайс.pdf", 1024, Samples.Noon, 1, false)], false, true)), ui));

    [Fact]
    public void A_search_that_finds_no_file_says_how_to_search() =>
        ShouldLookAsAccepted(ui => FileScreens.Found(new FoundFilesTap(77), new FoundFiles("прайс", Samples.Page<FileLine>([])), ui));

    [Fact]
    public void A_card_of_what_was_found_leads_back_there() => ShouldLookAsAccepted(ui => FileScreens.Card(new FileTap(1, 77), File(FileKind.Photo, null, 0), ui));

    [Fact]
    public void Deleting_asks_first() => ShouldLookAsAccepted(ui => FileScreens.AskDelete(File(FileKind.Photo, null, 0), ui));

    [Fact]
    public void Whether_Telegram_knows_it_is_told() => ShouldLookAsAccepted(ui => FileScreens.Checked(1, known: true, ui));

    [Fact]
    public void A_refusal_stands_over_the_fresh_card() => ShouldLookAsAccepted(ui => FileScreens.Fresh(1, FileErrors.InUse.With("count", 2), ui)!);

    [Fact]
    public void The_admins_are_told_what_is_lost_and_where() => ShouldLookAsAccepted(ui => new Screen
    {
        Text = LostFileHandler.Words(
    [
        File(FileKind.Photo, null, 1, new FileUse(7, ContentKind.Material, Samples.HtmlTitle, ContentStatus.Published)),
        File(FileKind.Document, "Прайс.pdf", 7, new FileUse(8, ContentKind.Material, "Кофейни", ContentStatus.Draft)),
    ], ui)
    });

    private static FileCard File(FileKind kind, string? name, int count, params FileUse[] uses) => new(
        1, kind, "file1", name, 2_516_582, kind == FileKind.Document ? "application/pdf" : "image/jpeg", Samples.Noon, null, Samples.Noon.AddDays(1), count, uses);
}
