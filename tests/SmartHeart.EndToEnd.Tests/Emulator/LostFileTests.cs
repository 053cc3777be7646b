using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

/// <summary>Files that the Bot API denies to know.</summary>
public sealed class LostFileTests : IAsyncLifetime
{
    private BotSide _bot = null!;
    private Person _person = null!;

    public async Task InitializeAsync()
    {
        _bot = await BotSide.StartAsync();
        _person = await _bot.StartedPersonAsync();
    }

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_lost_part_of_an_album_is_named_by_its_number()
    {
        var (one, two) = (Photo(1).File.FileId, Photo(2).File.FileId);
        _bot.World.Files.Forget(two).ShouldBeTrue();
        var media = System.Text.Json.JsonSerializer.Serialize(new[] { one, two }.Select(id => new { type = "photo", media = id }));
        (await _bot.CallAsync("sendMediaGroup", new { chat_id = _person.Id, media })).ShouldBeRefused(
            400, "Bad Request: failed to send message #2 with the error message \"Wrong file identifier/HTTP URL specified\"");
    }

    [Fact]
    public async Task Every_size_of_a_lost_photo_is_lost_and_getFile_says_so()
    {
        var photo = Photo(1);
        _bot.World.Files.Forget(photo.Variants[0].FileId).ShouldBeTrue();
        (await _bot.CallAsync("getFile", new { file_id = photo.File.FileId })).ShouldBeRefused(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
        _bot.World.Files.Forget(photo.File.FileId).ShouldBeFalse();
    }

    [Fact]
    public async Task Sent_anew_a_lost_file_has_another_id_and_the_same_unique_id()
    {
        var photo = Photo(1);
        _bot.World.Files.Forget(photo.File.FileId);
        var again = Photo(1);
        again.File.FileId.ShouldNotBe(photo.File.FileId);
        again.File.UniqueId.ShouldBe(photo.File.UniqueId);
        (await _bot.CallAsync("getFile", new { file_id = again.File.FileId })).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_was_lost_can_be_recalled()
    {
        var photo = Photo(1);
        _bot.World.Files.Forget(photo.File.FileId);
        _bot.World.Files.Recall(photo.File.FileId).ShouldBeTrue();
        (await _bot.CallAsync("getFile", new { file_id = photo.File.FileId })).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        _bot.World.Files.Recall(photo.File.FileId).ShouldBeFalse();
    }

    private Media Photo(byte number) => _bot.World.Files.Store(Pictures.Png(640, 480, number), MediaKind.Photo, null, "image/jpeg");
}
