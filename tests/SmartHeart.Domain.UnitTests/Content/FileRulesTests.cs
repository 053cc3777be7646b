using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class FileRulesTests
{
    [Theory]
    [InlineData(FileKind.Photo, null, "documents.kind")]
    [InlineData(FileKind.Video, null, "documents.kind")]
    [InlineData(FileKind.Document, "media.kind", null)]
    [InlineData(FileKind.Audio, "media.kind", null)]
    [InlineData(FileKind.Animation, "media.kind", "documents.kind")]
    [InlineData(FileKind.Voice, "media.kind", "documents.kind")]
    public void Each_kind_has_its_place(FileKind kind, string? asMedia, string? asDocument)
    {
        FileRules.WhyNotMedia([("a", kind)])?.Code.ShouldBe(asMedia);
        (FileRules.WhyNotMedia([("a", kind)]) is null).ShouldBe(asMedia is null);
        (FileRules.WhyNotDocuments([("a", kind)])?.Code).ShouldBe(asDocument);
    }

    [Fact]
    public void Ten_of_each_are_enough()
    {
        FileRules.WhyNotMedia(Files(10, FileKind.Photo)).ShouldBeNull();
        FileRules.WhyNotMedia(Files(11, FileKind.Photo))!.Code.ShouldBe("media.too_many");
        FileRules.WhyNotDocuments(Files(10, FileKind.Document)).ShouldBeNull();
        FileRules.WhyNotDocuments(Files(11, FileKind.Document))!.Code.ShouldBe("documents.too_many");
    }

    [Fact]
    public void Same_file_twice_is_refused()
    {
        FileRules.WhyNotMedia([("a", FileKind.Photo), ("a", FileKind.Photo)])!.Code.ShouldBe("file.twice");
        FileRules.WhyNotDocuments([("a", FileKind.Document), ("a", FileKind.Document)])!.Code.ShouldBe("file.twice");
    }

    [Fact]
    public void Nothing_is_fine()
    {
        FileRules.WhyNotMedia([]).ShouldBeNull();
        FileRules.WhyNotDocuments([]).ShouldBeNull();
    }

    private static List<(string UniqueId, FileKind Kind)> Files(int count, FileKind kind) => [.. Enumerable.Range(0, count).Select(i => ($"f{i}", kind))];
}
