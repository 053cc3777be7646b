using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Access;

/// <summary>The panel is for members of the group, at its topic. Anybody else, and anywhere else, gets no answer; the journal tells of the attempt.</summary>
public sealed class AdminAccessTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_stranger_in_the_group_gets_no_answer_and_an_entry_in_the_journal()
    {
        var stranger = _bot.Admin("Чужой", Role.None);
        await ShouldGetNoAnswerAsync(stranger);
        (await _bot.DeniedTo(stranger.Person.Id)).ShouldHaveSingleItem()!.ShouldStartWith("/admin · ");
    }

    [Fact]
    public async Task An_admin_command_in_private_gets_no_answer_and_an_entry_in_the_journal()
    {
        var boris = _bot.Admin();
        var alone = _bot.At(boris.Person, null);
        alone.Says("/admin");
        alone.Says("/start");
        await alone.Sees("consent.personal_data");
        await _bot.FinishedAsync();
        alone.Shown.Count.ShouldBe(1);
        (await _bot.DeniedTo(boris.Person.Id)).ShouldBe(["/admin · private"]);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("mailings")]
    public async Task An_admin_command_in_another_topic_gets_no_answer_and_an_entry_in_the_journal(string topic)
    {
        var boris = _bot.Admin(topic: topic);
        await ShouldGetNoAnswerAsync(boris);
        (await _bot.DeniedTo(boris.Person.Id)).ShouldHaveSingleItem()!.ShouldStartWith("/admin · ");
    }

    [Fact]
    public async Task An_admin_command_in_General_gets_no_answer_and_an_entry_in_the_journal()
    {
        var boris = _bot.Admin();
        var general = _bot.At(boris.Person, _bot.World.Group.General);
        await ShouldGetNoAnswerAsync(general);
        (await _bot.DeniedTo(boris.Person.Id)).ShouldHaveSingleItem()!.ShouldStartWith("/admin · ");
    }

    [Theory]
    [InlineData("main", "Коллеги, всем привет!")]
    [InlineData("events", "Смотрите, новый человек")]
    [InlineData("mailings", "/menu")]
    [InlineData("main", "/start")]
    public async Task What_people_of_the_group_say_to_each_other_is_not_the_bots_business(string topic, string words)
    {
        var boris = _bot.Admin(topic: topic);
        await ShouldGetNoAnswerAsync(boris, words);
        (await _bot.DeniedSoFar(boris.Person.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_removed_admin_loses_the_panel_at_once()
    {
        var boris = _bot.Admin();
        boris.Says("/admin");
        var panel = await boris.Sees("panel.title");
        boris.Person.Kick();
        await ShouldGetNoAnswerAsync(boris);
        (await boris.PressRaw(panel, boris.DataOf("managed.panel"))).Text.ShouldBeNull();
        (await _bot.DeniedTo(boris.Person.Id, count: 2)).Count.ShouldBe(2);
        boris.Chat.Find(panel.Id)!.Words.ShouldBe(panel.Words);
    }

    [Fact]
    public async Task A_strangers_press_of_an_admins_button_changes_nothing()
    {
        var boris = _bot.Admin();
        boris.Says("/admin");
        var panel = await boris.Sees("panel.title");
        var data = boris.DataOf("managed.panel");
        var stranger = _bot.Admin("Чужой", Role.None);
        (await stranger.PressRaw(panel, data)).Text.ShouldBeNull();
        (await _bot.DeniedTo(stranger.Person.Id)).ShouldHaveSingleItem()!.ShouldStartWith("tap ");
        boris.Chat.Find(panel.Id)!.Words.ShouldBe(panel.Words);
    }

    [Fact]
    public async Task An_admins_button_made_up_in_private_is_denied()
    {
        var boris = _bot.Admin();
        boris.Says("/admin");
        await boris.Sees("panel.title");
        var data = boris.DataOf("managed.panel");
        var anna = await _bot.ReaderAsync();
        (await anna.PressRaw(anna.Screen!, data)).Text.ShouldBeNull();
        (await _bot.DeniedTo(anna.Person.Id)).ShouldHaveSingleItem()!.ShouldStartWith("tap ");
    }

    [Fact]
    public async Task Only_an_owner_deletes()
    {
        var member = _bot.Admin("Рядовой", Role.Member);
        await member.AddCategoryAsync("Удаление");
        await member.PublishAsync("Удаление", "Останется");
        var refused = await member.Press("managed.delete");
        refused.ShowAlert.ShouldBeTrue();
        Words.Whole("ru", "managed.delete.owner_only").IsMatch(refused.Text!).ShouldBeTrue();

        var owner = _bot.Admin("Хозяин", Role.Creator);
        await owner.OpenMaterialsAsync();
        await owner.PressText("Останется");
        await owner.Sees("managed.created_at");
        await owner.Press("managed.delete");
        await owner.Sees("managed.delete.ask");
        (await owner.Press("managed.delete.yes")).Text.ShouldNotBeNull();
        await owner.Sees(message => message.Buttons.Any(row => row.Count == 4), "the list of materials");
        owner.Labels.ShouldNotContain(label => label.Contains("Останется", StringComparison.Ordinal));
    }

    /// <summary>A later command of somebody else is answered, and when no update is in hand nothing is coming any more.</summary>
    private async Task ShouldGetNoAnswerAsync(Dialog dialog, string words = "/admin")
    {
        var before = Answers();
        dialog.Says(words);
        var witness = _bot.Admin("Свидетель");
        witness.Says("/admin");
        await witness.Sees("panel.title");
        await _bot.FinishedAsync();
        Answers().Except(before).Count().ShouldBe(1);
    }

    /// <summary>What the bot said in the group; the feed goes on at the same time and is no answer.</summary>
    private HashSet<int> Answers() =>
    [
        .. _bot.World.Group.Chat.Messages()
            .Where(message => message.FromId == _bot.World.Bot.Id && message.TopicId != _bot.World.Group.Topic("events").TopicId)
            .Select(message => message.Id),
    ];
}
