using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Emulator;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("smartheart-world-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_world_goes_on_where_it_was_saved()
    {
        var options = new EmulatorOptions { FilesFolder = Path.Combine(_folder, "files") };
        var file = Path.Combine(_folder, "world.json");
        int menuId;
        int pendingId;
        string photoId;
        await using (var bot = await BotSide.StartAsync(options))
        {
            var anna = await bot.StartedPersonAsync();
            anna.Promote(anonymous: true);
            await bot.CallAsync("setMyCommands", """{"commands":[{"command":"start","description":"Start"}]}""");
            menuId = (await bot.CallAsync("sendMessage", $$$"""{"chat_id":{{{anna.Id}}},"text":"<b>Меню</b>","parse_mode":"HTML","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}""")).MessageId;
            photoId = anna.SendPhoto(Pictures.Png(100, 100)).Media!.File.FileId;
            pendingId = bot.World.Updates.LastId;
            await bot.World.SaveAsync(file);
        }

        await using var again = await BotSide.StartAsync(options);
        (await again.World.LoadAsync(file)).ShouldBeTrue();
        var person = again.World.People.Single();
        person.Started.ShouldBeTrue();
        again.World.Group.MembershipOf(person.Id).ShouldBe(new Membership(Role.Administrator, Anonymous: true));
        var menu = person.Chat.Find(menuId)!;
        menu.Text.ShouldBe("Меню");
        menu.Entities.ShouldBe([new TextEntity("bold", 0, 4)]);
        menu.Buttons[0][0].Data.ShouldBe("b");
        ((int)(await again.CallAsync("getUpdates")).Result.AsArray().Single()!["update_id"]!).ShouldBe(pendingId);
        (await again.CallAsync("getMyCommands")).Result.AsArray().Count.ShouldBe(1);
        var sent = await again.CallAsync("sendPhoto", new { chat_id = person.Id, photo = photoId });
        sent.MessageId.ShouldBe(menuId + 2);
        again.World.Files.Read(person.Chat.Find(sent.MessageId)!.Media!.File).ShouldBe(Pictures.Png(100, 100));
    }

    [Fact]
    public async Task Without_a_snapshot_there_is_nothing_to_load()
    {
        await using var bot = await BotSide.StartAsync();
        (await bot.World.LoadAsync(Path.Combine(_folder, "none.json"))).ShouldBeFalse();
    }
}
