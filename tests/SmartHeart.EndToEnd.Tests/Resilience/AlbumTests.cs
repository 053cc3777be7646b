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
        BotProcess? running = null;
        var boris = new Dialog(
            world, world.AddPerson("Борис", role: Role.Administrator), world.Group.Topic("main"),
            explain: () => string.Join('\n', [.. running?.Errors ?? [], .. running?.Output ?? []]));
        // Three: with the probes of the start and the preview a longer one would wait for the twenty messages a minute of a group.
        Media[] photos = [world.Photo(1), world.Photo(2), world.Photo(3)];
        await using (var first = running = BotProcess.Start(installation.Folder, installation.Variables))
        {
            await first.LoggedAsync("The bot is @");
            await boris.AddCategoryAsync("Альбомы");
            await boris.WriteAsync("Альбомы", "Разом", "Альбом");
            var hanging = installation.Telegram.Faults.Add(Fault.Hang() with { Method = "sendMessage", ChatId = world.Group.Id });
            boris.SendsAlbum(photos);
            await hanging.HitAsync();
            await first.KillAsync();
        }

        installation.Telegram.Faults.Clear();
        await using var second = running = BotProcess.Start(installation.Folder, installation.Variables);
        await second.LoggedAsync("Taking up");
        await boris.SeesCountAsync(photos.Length);
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        boris.Shown.Where(message => message.AlbumId is not null).Select(message => message.Media!.File.FileId).ShouldBe(photos.Select(photo => photo.File.FileId));
    }
}
