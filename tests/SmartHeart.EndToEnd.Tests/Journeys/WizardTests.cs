using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>The wizard's own ways: albums, back, cancel, preview.</summary>
public sealed class WizardTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task An_album_sent_to_the_wizard_is_taken_in_its_order()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Альбомы");
        await boris.WriteAsync("Альбомы", "Разом", "Альбом");
        boris.SendsAlbum(_bot.World.Photo(1), _bot.World.Photo(2), _bot.World.Video(1));
        await boris.SeesCountAsync(3);
        await boris.Press("flow.enough");
        await boris.Sees("form.documents");
        await boris.Press("flow.without");
        await boris.Sees("form.publish");
        var album = boris.Shown.Where(message => message.AlbumId is not null).ToList();
        album.Select(message => message.Media!.File.FileId).ShouldBe(
            [_bot.World.Photo(1).File.FileId, _bot.World.Photo(2).File.FileId, _bot.World.Video(1).File.FileId]);
        await boris.Press("form.publish.later");
        await boris.Sees("form.added.draft");
    }

    [Fact]
    public async Task Buttons_of_a_preview_say_that_they_work_for_users_only()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Предпросмотр");
        await boris.PublishAsync("Предпросмотр", "Как у людей");
        await boris.Press("managed.preview");
        await boris.Sees("managed.preview.note");
        var card = boris.Shown.Last(message => message.Words.StartsWith("Как у людей", StringComparison.Ordinal));
        var pressed = await boris.PressRaw(card, card.Buttons[^1][^1].Data!);
        Words.Whole("ru", "tap.preview").IsMatch(pressed.Text!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_wizard_goes_back_and_is_cancelled_by_command_or_button()
    {
        var boris = _bot.Admin();
        await boris.AddCategoryAsync("Отмены");
        await boris.WriteAsync("Отмены", "Не будет", "Текст");
        await boris.Press("flow.back");
        await boris.Sees("form.category");
        await boris.Press("flow.back");
        await boris.Sees("form.body.again");
        boris.Says("/cancel");
        await boris.Sees("flow.cancelled");
        await boris.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list of materials");
        await boris.Press("managed.new");
        await boris.Sees("form.title");
        await boris.Press("flow.cancel");
        await boris.Sees("flow.cancelled");
        boris.Labels.ShouldNotContain(label => label.Contains("Не будет", StringComparison.Ordinal));
    }
}
