using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings;

public sealed class ComposeFormScreensTests
{
    private static readonly MailingContent Text = new([new MailingPart(null, Html: "Скидки <b>марта</b>")]);

    [Theory]
    [InlineData("content")]
    [InlineData("topic")]
    public void A_new_mailing_asks(string name)
    {
        var step = new NewMailingForm().Steps.Single(step => step.Name == name);
        ShouldLookAsAccepted(ui => step.Ask(new AddMailing { Content = name == "topic" ? Text : null, Topic = Interests.None }, ui), name);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("sure")]
    public void Another_message_is_asked_for_and_confirmed(string name)
    {
        var step = new EditContentForm().Steps.Single(step => step.Name == name);
        ShouldLookAsAccepted(ui => step.Ask(new EditMailingContent { Id = 12, Content = name == "sure" ? Text : null }, ui), name);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("url")]
    public void A_button_with_a_link_asks(string name)
    {
        var step = new LinkButtonForm().Steps.Single(step => step.Name == name);
        ShouldLookAsAccepted(ui => step.Ask(new AddMailingButton { Id = 12, Label = "Записаться <сейчас>" }, ui), name);
    }

    [Fact]
    public void A_button_that_opens_an_item_asks_what_stands_on_it() =>
        ShouldLookAsAccepted(ui => new ItemButtonForm().Steps.Single().Ask(new AddMailingButton { Id = 12, Title = "Завтрак & кофе" }, ui));

    [Fact]
    public void An_item_is_looked_for_by_words() => ShouldLookAsAccepted(ui => new FindItemForm().Steps.Single().Ask(new FindButtonTargets { Id = 12 }, ui));
}
