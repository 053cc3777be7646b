using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Resilience;

/// <summary>An album whose parts are cut apart by a kill.</summary>
public sealed class AlbumTests
{
    [Fact]
    public async Task An_album_that_kill_9_cut_in_two_is_whole_after_the_next_start_and_nothing_is_counted_twice()
    {
        await using var installation = await Installation.PrepareAsync();
        var world = installation.Telegram.World;
        var boris = new Dialog(world, world.AddPerson("Борис", role: Role.Administrator), world.Group.Topic("main"));
        Media[] photos = [world.Photo(1), world.Photo(2), world.Photo(3), world.Photo(4)];
        await using (var first = BotProcess.Start(installation.Folder, installation.Variables))
        {
            await boris.AddCategoryAsync("Альбомы");
            await boris.WriteAsync("Альбомы", "Разом", "Альбом");
            var hanging = installation.Telegram.Faults.Add(Fault.Hang() with { Method = "sendMessage", ChatId = world.Group.Id });
            boris.SendsAlbum(photos);
            for (var i = 0; i < 500 && hanging.Hits == 0; i++) await Task.Delay(20);
            hanging.Hits.ShouldBeGreaterThan(0);
            await first.KillAsync();
        }

        installation.Telegram.Faults.Clear();
        await using var second = BotProcess.Start(installation.Folder, installation.Variables);
        await boris.SeesCountAsync(4);
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        boris.Shown.Where(message => message.AlbumId is not null).Select(message => message.Media!.File.FileId).ShouldBe(photos.Select(photo => photo.File.FileId));
    }
}
