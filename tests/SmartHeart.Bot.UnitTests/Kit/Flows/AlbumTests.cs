using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

/// <summary>Parts of an album are updates of their own.</summary>
public sealed class AlbumTests
{
    private readonly FormChat _chat = new();

    [Fact]
    public async Task Parts_that_come_in_another_order_are_kept_in_the_persons_own()
    {
        await AtPictures();
        await Part("second", 502);
        await Part("first", 501);

        Pictures().ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task What_was_there_before_the_album_stays_before_it()
    {
        await AtPictures();
        await _chat.Photo("single");
        await Part("second", 502);

        Pictures().ShouldBe(["single", "second"]);
        await Part("first", 501);

        Pictures().ShouldBe(["single", "first"]);
        _chat.Text.ShouldContain("Не взято: 1.");
    }

    [Fact]
    public async Task Of_too_many_the_first_are_kept_whichever_came_first_and_the_others_are_counted()
    {
        await AtPictures();
        await Part("third", 503);
        await Part("fourth", 504);
        await Part("first", 501);
        await Part("second", 502);

        Pictures().ShouldBe(["first", "second"]);
        _chat.Text.ShouldContain("Не взято: 2.");
    }

    [Fact]
    public async Task An_album_at_a_step_that_wants_a_text_is_answered_once_with_all_its_parts()
    {
        await _chat.Open();
        await Part("p1", 501);
        var anchor = _chat.Kept!.AnchorMessageId;
        await Part("p2", 502);

        _chat.Kept!.AnchorMessageId.ShouldBe(anchor);
        _chat.Text.ShouldContain(Ru.Plain("error.input.text_expected"));
        _chat.Text.ShouldContain("Не взято: 2.");
        Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restart_between_two_parts_changes_nothing()
    {
        await AtPictures();
        await Part("second", 502);
        _chat.Restart(version: 1);
        await Part("first", 501);

        Pictures().ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task A_late_part_still_finds_its_album()
    {
        await AtPictures();
        await Part("second", 502);
        await _chat.Press(Ru.Plain("flow.enough", ("count", 1)));
        await Part("first", 501);

        Pictures().ShouldBe(["first", "second"]);
        _chat.Text.ShouldContain("phone?");
    }

    [Fact]
    public async Task The_words_of_an_album_are_gone_with_the_next_message()
    {
        await AtPictures();
        for (var id = 501; id <= 503; id++) await Part($"p{id}", id);
        _chat.Text.ShouldContain("Не взято");
        await _chat.Press(Ru.Plain("flow.clear"));
        _chat.Text.ShouldNotContain("Не взято");
    }

    private async Task AtPictures()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Ru.Plain("flow.skip"));
        await _chat.Press("Green");
    }

    private Task Part(string id, int messageId) => _chat.Send(_chat.Message() with
    {
        MessageId = messageId,
        Attachment = new Attachment(id, id, MediaKind.Photo, null, 1, null),
        AlbumId = "album",
    });

    private System.Collections.Immutable.ImmutableArray<string> Pictures() => Flow<OrderTea, string>.Draft(_chat.Kept!).Pictures;
}
