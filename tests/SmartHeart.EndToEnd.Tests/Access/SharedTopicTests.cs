using SmartHeart.EndToEnd.Tests.Harness;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.EndToEnd.Tests.Access;

/// <summary>Several admins in one topic, named and anonymous.</summary>
public sealed class SharedTopicTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task An_anonymous_admin_works_like_any_other()
    {
        var boss = _bot.Admin("Босс", Role.Creator);
        boss.Person.BecomeCreator(anonymous: true);
        await boss.AddCategoryAsync("От имени группы", "🎭");
        await boss.PublishAsync("От имени группы", "Без имени", media: [_bot.World.Photo(1)]);
    }

    [Fact]
    public async Task Two_admins_write_in_one_topic_at_once_without_mixing()
    {
        var boris = _bot.Admin();
        var vera = _bot.Admin("Вера", Role.Member);
        await boris.AddCategoryAsync("Вместе");
        await boris.OpenMaterialsAsync();
        await boris.Press("managed.new");
        await boris.Sees("form.title");
        await vera.OpenMaterialsAsync();
        await vera.Press("managed.new");
        await vera.Sees("form.title");

        var (title, step) = (boris.Screen!, boris.DataOf("flow.cancel"));
        var foreign = await vera.PressRaw(title, step);
        Words.Whole("ru", "tap.foreign").IsMatch(foreign.Text!).ShouldBeTrue();

        boris.Says("Бориса");
        await boris.Sees("form.body");
        vera.Says("Веры");
        await vera.Sees("form.body");
        vera.Says("Текст Веры");
        await vera.Sees("form.category");
        boris.Says("Текст Бориса");
        await boris.Sees("form.category");
        foreach (var (writer, name) in new[] { (vera, "Вер"), (boris, "Борис") })
        {
            await writer.PressText("Вместе");
            await writer.Sees("form.media");
            await writer.Press("flow.without");
            await writer.Sees("form.documents");
            await writer.Press("flow.without");
            await writer.Sees("form.publish");
            await writer.Press("form.publish.now");
            var card = (await writer.Sees("form.added.published")).Words;
            card.ShouldContain(name);
            card.ShouldContain($"Текст {name}");
        }
    }
}
