using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.UnitTests.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Mailings.Receiving;

public sealed class ReceivingJourneyTests : IAsyncLifetime
{
    private UserChat _chat = null!;

    public async Task InitializeAsync() => _chat = await UserChat.Start();

    public async Task DisposeAsync() => await _chat.DisposeAsync();

    [Fact]
    public async Task Who_has_to_agree_first_is_asked_beside_the_mailing_and_then_comes_to_the_item()
    {
        await Mail();
        await _chat.Command("start");

        await _chat.Tap("co-1-0");
        _chat.Screen.ShouldNotBeNull().Placement.ShouldBe(Placement.Add);
        _chat.Screen.Rows[0][0].Data.ShouldBe("uc-1-1-m-1");
        await _chat.Tap("uc-1-1-m-1");

        _chat.Text.ShouldContain("Как мы работаем");
    }

    [Fact]
    public async Task An_item_that_was_taken_down_is_said_to_be_gone_beside_the_mailing()
    {
        await Mail();
        await _chat.Command("start");
        await _chat.Tap("uc-1-1-");
        (await _chat.App.Send(new ArchiveContent(1), TestActor.Admin())).Error.ShouldBeNull();

        await _chat.Tap("co-1-0");

        _chat.Screen.ShouldNotBeNull().Placement.ShouldBe(Placement.Add);
        _chat.Text.ShouldContain(Kit.TestSpeech.Ru.PlainWords(ContentErrors.Gone));
    }

    [Fact]
    public async Task Of_whom_nothing_is_known_is_not_welcomed_for_wanting_to_be_left_alone()
    {
        await Mail();

        await _chat.Tap("cu-1");

        _chat.Toast.ShouldBe(Kit.TestSpeech.Ru.Plain("receiving.nobody"));
        (await _chat.App.All<User>()).ShouldBeEmpty();
    }

    private async Task Mail()
    {
        var category = (await _chat.App.Send(new AddCategory { Kind = ContentKind.Material, Title = "Статьи" }, TestActor.Admin())).Value.Id;
        var item = await _chat.App.Send(new AddContent { CategoryId = category, Title = "Как мы работаем", Body = "Текст", Publish = true }, TestActor.Admin());
        item.Value.Id.ShouldBe(1);
        var mailing = Mailing.Draft(new MailingContent([new MailingPart(null, Html: "Привет")]), Interests.News, _chat.App.Time.GetUtcNow()).Value;
        mailing.PutButtons([new MailingButton("Открыть", ContentId: 1)], _chat.App.Time.GetUtcNow());
        await _chat.App.Add(mailing);
    }
}
