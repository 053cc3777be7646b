using SmartHeart.Bot.Kit;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Kit.Flows;

public sealed class FlowTests
{
    private static readonly string Back = Ru.Plain("flow.back");
    private static readonly string Skip = Ru.Plain("flow.skip");
    private static readonly string Cancel = Ru.Plain("flow.cancel");
    private readonly FormChat _chat = new();

    [Fact]
    public async Task Every_step_is_asked_and_the_command_is_sent_at_the_end()
    {
        await AtPhone();
        await _chat.Say("8 916 123-45-67");

        _chat.Text.ShouldBe("served Анна");
        var order = _chat.House.Served.ShouldHaveSingleItem();
        (order.Guest, order.Wish, order.Sort, order.Phone).ShouldBe(("Анна", "", "green", "8 916 123-45-67"));
        order.Pictures.ShouldBe(["p1"]);
        _chat.Kept.ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_answer_is_asked_again_with_the_reason()
    {
        await _chat.Open();
        await _chat.Say("42");

        _chat.Text.ShouldContain(Ru.Plain("error.name.digits"));
        _chat.Text.ShouldContain("guest?");
        _chat.Kept!.Draft.ShouldNotContain("42");
    }

    [Fact]
    public async Task Back_leads_to_the_step_before_and_keeps_the_answers()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Back);

        _chat.Text.ShouldContain("guest?");
        _chat.Kept!.Draft.ShouldContain("Анна");
    }

    [Fact]
    public async Task The_first_step_has_no_way_back_and_only_optional_ones_can_be_skipped()
    {
        await _chat.Open();
        Labels().ShouldBe([Cancel]);
        await _chat.Say("Анна");
        Labels().ShouldBe([Back, Skip, Cancel]);
    }

    [Fact]
    public async Task Cancel_ends_the_form_and_nothing_is_sent()
    {
        await _chat.Open();
        await _chat.Press(Cancel);

        _chat.Text.ShouldBe(Ru["flow.cancelled"].Value);
        _chat.Kept.ShouldBeNull();
        _chat.House.Served.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_command_cancel_ends_the_form_and_takes_the_keyboard_away()
    {
        await AtPhone();
        await _chat.Command("cancel");

        _chat.Text.ShouldBe(Ru["flow.cancelled"].Value);
        _chat.Screen.DropKeyboard.ShouldNotBeNull();
        _chat.Kept.ShouldBeNull();
    }

    [Fact]
    public async Task A_button_of_an_earlier_run_changes_nothing_and_shows_where_one_is()
    {
        await _chat.Open();
        var first = _chat.Screen;
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(first, Cancel);

        _chat.Screen.Toast.ShouldBe(Ru.Plain("tap.stale"));
        _chat.Text.ShouldContain("wish?");
        _chat.Kept!.Draft.ShouldContain("Анна");
    }

    [Fact]
    public async Task A_button_of_an_earlier_step_changes_nothing()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        var wish = _chat.Screen;
        await _chat.Press(Skip);
        await _chat.Press(wish, Skip);

        _chat.Screen.Toast.ShouldBe(Ru.Plain("tap.stale"));
        _chat.Text.ShouldContain("sort?");
    }

    [Fact]
    public async Task A_button_of_a_form_that_is_over_leads_home()
    {
        await _chat.Open();
        var first = _chat.Screen;
        await _chat.Press(Cancel);
        await _chat.Press(first, Cancel);

        (_chat.Text, _chat.Screen.Toast).ShouldBe(("home", Ru.Plain("tap.stale")));
    }

    [Fact]
    public async Task A_draft_of_another_version_restarts_with_a_word()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        _chat.Restart(version: 2);
        await _chat.Say("с мятой");

        _chat.Text.ShouldContain(Ru["flow.restarted"].Value);
        _chat.Text.ShouldContain("guest?");
        _chat.Kept!.Version.ShouldBe(2);
        _chat.Kept.Draft.ShouldNotContain("Анна");
    }

    [Fact]
    public async Task A_restart_of_the_bot_changes_nothing()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        _chat.Restart(version: 1);
        await _chat.Press(Skip);

        _chat.Text.ShouldContain("sort?");
    }

    [Fact]
    public async Task Parts_of_an_album_share_one_answer()
    {
        await AtPictures();
        await _chat.Photo("p1", "album");
        _chat.Run.Outdated.ShouldNotBeNull();
        var anchor = _chat.Kept!.AnchorMessageId;
        await _chat.Photo("p2", "album");

        _chat.Run.Outdated.ShouldBeNull();
        _chat.Run.ShowOver!.Value.MessageId.ShouldBe(anchor);
        _chat.Kept!.AnchorMessageId.ShouldBe(anchor);
        Labels()[0].ShouldBe(Ru.Plain("flow.enough", ("count", 2)));
    }

    [Fact]
    public async Task Too_much_is_not_collected_and_the_rest_stays()
    {
        await AtPictures();
        await _chat.Photo("p1");
        await _chat.Photo("p2");
        await _chat.Photo("p3");

        _chat.Text.ShouldContain(Ru.Plain("error.media.too_many", ("max", 2)));
        Labels()[0].ShouldBe(Ru.Plain("flow.enough", ("count", 2)));
    }

    [Fact]
    public async Task What_was_collected_can_be_taken_away()
    {
        await AtPictures();
        await _chat.Photo("p1");
        await _chat.Press(Ru.Plain("flow.clear"));

        Labels()[0].ShouldBe(Ru.Plain("flow.without", ("count", 0)));
    }

    [Theory]
    [InlineData("wish?", "input.text_expected")]
    [InlineData("sort?", "input.button_expected")]
    [InlineData("pictures?", "input.media_expected")]
    public async Task Another_kind_of_answer_is_told_what_is_wanted(string at, string error)
    {
        await _chat.Open();
        await _chat.Say("Анна");
        if (at != "wish?") await _chat.Press(Skip);
        if (at == "pictures?") await _chat.Press("Green");
        await _chat.Send(_chat.Message() with { Contact = new SharedContact("7", 7) });

        _chat.Text.ShouldContain(Ru.Plain($"error.{error}"));
        _chat.Text.ShouldContain(at);
    }

    [Fact]
    public async Task A_refusal_by_the_command_returns_to_the_step_at_fault_with_all_answers()
    {
        await _chat.Open();
        await _chat.Say("unwelcome");
        await FromWishToPhone();
        await _chat.Say("123");

        _chat.Text.ShouldContain(Ru.Plain("error.name.empty"));
        _chat.Text.ShouldContain("guest?");
        _chat.Kept!.Step.ShouldBe("guest");
        _chat.Kept.Draft.ShouldContain("123");
        _chat.House.Served.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conflict_keeps_the_form_where_it_is()
    {
        await _chat.Open();
        await _chat.Say("late");
        await FromWishToPhone();
        await _chat.Say("123");

        _chat.Text.ShouldContain(Ru.Plain("error.changed.meanwhile"));
        _chat.Kept!.Step.ShouldBe("phone");
        _chat.Inbox.Marked.ShouldBe([1], "what the refused command discarded took the update's mark along");
    }

    [Fact]
    public async Task Only_the_persons_own_contact_is_taken_and_its_number_gets_its_plus()
    {
        await AtPhone();
        await _chat.Send(_chat.Message() with { Contact = new SharedContact("4917012345678", 8) });
        _chat.Text.ShouldContain(Ru.Plain("error.phone.foreign"));
        await _chat.Send(_chat.Message() with { Contact = new SharedContact("4917012345678", 7), Forwarded = true });
        _chat.Text.ShouldContain(Ru.Plain("error.phone.foreign"));
        await _chat.Send(_chat.Message() with { Contact = new SharedContact("4917012345678", 7) });

        _chat.House.Served.ShouldHaveSingleItem().Phone.ShouldBe("+4917012345678");
    }

    [Fact]
    public async Task The_keyboard_of_the_phone_step_goes_with_the_step()
    {
        await AtPhone();
        _chat.Screen.Keyboard.ShouldNotBeNull().Labels.ShouldBe([Back, Cancel]);
        await _chat.Say(Back);

        _chat.Text.ShouldContain("pictures?");
        _chat.Screen.DropKeyboard.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Green")]
    [InlineData("green")]
    [InlineData(" BLA ")]
    [InlineData("• rare •")]
    public async Task An_answer_to_choose_may_be_typed(string typed)
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Ru.Plain("flow.skip"));

        await _chat.Say(typed);

        _chat.Text.ShouldNotContain("sort?");
    }

    [Theory]
    [InlineData("white")]
    [InlineData("!")]
    public async Task What_is_none_of_the_answers_is_asked_again(string typed)
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Ru.Plain("flow.skip"));

        await _chat.Say(typed);

        _chat.Text.ShouldContain("sort?");
        _chat.Text.ShouldContain(Ru.Plain("error.input.button_expected"));
    }

    [Fact]
    public async Task A_form_opened_anew_at_the_phone_step_takes_the_keyboard_away()
    {
        await AtPhone();
        await _chat.Open();

        _chat.Text.ShouldContain("guest?");
        _chat.Screen.DropKeyboard.ShouldNotBeNull();
    }

    private string[] Labels() => [.. _chat.Screen.Rows.SelectMany(row => row).Select(button => button.Text)];

    private async Task AtPictures()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await _chat.Press(Skip);
        await _chat.Press("Green");
    }

    private async Task AtPhone()
    {
        await _chat.Open();
        await _chat.Say("Анна");
        await FromWishToPhone();
    }

    private async Task FromWishToPhone()
    {
        await _chat.Press(Skip);
        await _chat.Press("Green");
        await _chat.Photo("p1");
        await _chat.Press(Ru.Plain("flow.enough", ("count", 1)));
        _chat.Text.ShouldContain("phone?");
    }
}
