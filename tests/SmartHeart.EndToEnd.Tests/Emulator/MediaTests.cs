using System.Text.Json;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class MediaTests : IAsyncLifetime
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
    public async Task An_uploaded_photo_has_sizes_and_can_be_sent_again_and_downloaded()
    {
        var content = Pictures.Png(1000, 500);
        var photo = (await UploadAsync("sendPhoto", "photo", "a.png", content)).Result["photo"]!.AsArray();
        photo.Select(size => (int)size!["width"]!).ShouldBe([90, 320, 800, 1000]);
        var fileId = (string)photo[^1]!["file_id"]!;
        var again = (await _bot.CallAsync("sendPhoto", new { chat_id = _person.Id, photo = fileId })).Result["photo"]!.AsArray();
        ((string?)again[^1]!["file_unique_id"]).ShouldBe((string?)photo[^1]!["file_unique_id"]);
        var path = (string)(await _bot.CallAsync("getFile", new { file_id = fileId })).Result["file_path"]!;
        using var http = new HttpClient();
        (await http.GetByteArrayAsync(new Uri($"{_bot.Emulator.BaseUrl}/file/bot{_bot.Emulator.Token}/{path}"))).ShouldBe(content);
    }

    [Fact]
    public async Task The_same_content_has_one_unique_id_whoever_sends_it()
    {
        var sent = (await UploadAsync("sendDocument", "document", "price.pdf", [1, 2, 3])).Result["document"]!;
        var received = _person.SendDocument([1, 2, 3], "renamed.pdf").Media!;
        received.File.UniqueId.ShouldBe((string?)sent["file_unique_id"]);
        ((string?)sent["mime_type"]).ShouldBe("application/pdf");
        ((string?)sent["file_name"]).ShouldBe("price.pdf");
    }

    [Fact]
    public async Task A_file_id_belongs_to_its_kind_and_can_be_forgotten()
    {
        var document = (string)(await UploadAsync("sendDocument", "document", "a.txt", [1])).Result["document"]!["file_id"]!;
        (await _bot.CallAsync("sendPhoto", new { chat_id = _person.Id, photo = document })).ShouldBeRefused(400, "Bad Request: can't use file of type Document as Photo");
        _bot.World.Files.Forget(document).ShouldBeTrue();
        (await _bot.CallAsync("sendDocument", new { chat_id = _person.Id, document })).ShouldBeRefused(400, "Bad Request: wrong file identifier/HTTP URL specified");
    }

    [Fact]
    public async Task Photos_that_are_none_or_too_long_are_refused()
    {
        (await UploadAsync("sendPhoto", "photo", "a.png", [1, 2, 3])).ShouldBeRefused(400, "Bad Request: IMAGE_PROCESS_FAILED");
        (await UploadAsync("sendPhoto", "photo", "a.png", Pictures.Png(2100, 100))).ShouldBeRefused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS");
        (await UploadAsync("sendPhoto", "photo", "a.png", new byte[(10 * 1024 * 1024) + 1])).Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_file_over_20_MB_can_be_sent_but_not_downloaded()
    {
        var sent = (await UploadAsync("sendDocument", "document", "big.bin", new byte[(20 * 1024 * 1024) + 1])).Result["document"]!;
        (await _bot.CallAsync("getFile", new { file_id = (string?)sent["file_id"] })).ShouldBeRefused(400, "Bad Request: file is too big");
    }

    [Fact]
    public async Task An_album_shares_one_id_and_keeps_its_captions()
    {
        var media = JsonSerializer.Serialize(new object[] { new { type = "photo", media = "attach://one", caption = "<b>first</b>", parse_mode = "HTML" }, new { type = "photo", media = "attach://two" } });
        var reply = await _bot.UploadAsync("sendMediaGroup", [("chat_id", $"{_person.Id}"), ("media", media)], [("one", "1.png", Pictures.Png(100, 100, 1)), ("two", "2.png", Pictures.Png(100, 100, 2))]);
        var messages = reply.Result.AsArray();
        messages.Count.ShouldBe(2);
        messages.Select(message => (string?)message!["media_group_id"]).Distinct().Count().ShouldBe(1);
        ((string?)messages[0]!["caption_entities"]![0]!["type"]).ShouldBe("bold");
        messages[1]!["caption"].ShouldBeNull();

        var copies = (await _bot.CallAsync("copyMessages", new { chat_id = _person.Id, from_chat_id = _person.Id, message_ids = messages.Select(message => (int)message!["message_id"]!).Append(9999) })).Result.AsArray();
        copies.Count.ShouldBe(2);
        var copied = _person.Chat.Find((int)copies[1]!["message_id"]!)!;
        copied.AlbumId.ShouldNotBeNull();
        copied.AlbumId.ShouldNotBe((string?)messages[0]!["media_group_id"]);
    }

    [Fact]
    public async Task A_copy_has_no_keyboard_of_its_own()
    {
        var menu = await _bot.CallAsync("sendMessage", $$$"""{"chat_id":{{{_person.Id}}},"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}""");
        var copy = await _bot.CallAsync("copyMessage", new { chat_id = _person.Id, from_chat_id = _person.Id, message_id = menu.MessageId });
        _person.Chat.Find(menu.MessageId)!.Buttons[0][0].Data.ShouldBe("b");
        _person.Chat.Find(copy.MessageId)!.Markup.ShouldBeNull();
    }

    [Fact]
    public async Task A_message_that_brought_a_reply_keyboard_cannot_be_edited()
    {
        var sent = await _bot.CallAsync("sendMessage", $$$"""{"chat_id":{{{_person.Id}}},"text":"x","reply_markup":{"keyboard":[["a"]]}}""");
        (await _bot.CallAsync("editMessageText", new { chat_id = _person.Id, message_id = sent.MessageId, text = "y" })).ShouldBeRefused(400, "Bad Request: message can't be edited");
    }

    [Fact]
    public async Task A_text_message_can_become_a_photo_but_a_photo_no_text()
    {
        var text = await _bot.CallAsync("sendMessage", new { chat_id = _person.Id, text = "x" });
        var edited = await _bot.UploadAsync(
            "editMessageMedia",
            [("chat_id", $"{_person.Id}"), ("message_id", $"{text.MessageId}"), ("media", """{"type":"photo","media":"attach://p","caption":"now a photo"}""")],
            [("p", "p.png", Pictures.Png(50, 50))]);
        ((string?)edited.Result["caption"]).ShouldBe("now a photo");
        (await _bot.CallAsync("editMessageText", new { chat_id = _person.Id, message_id = text.MessageId, text = "y" })).ShouldBeRefused(400, "Bad Request: there is no text in the message to edit");
    }

    private Task<Reply> UploadAsync(string method, string field, string fileName, byte[] content) =>
        _bot.UploadAsync(method, [("chat_id", $"{_person.Id}")], [(field, fileName, content)]);
}
