using SmartHeart.Application.Mailings.Receiving;
using SmartHeart.Bot.Features.Mailings.Receiving;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Mailings.Receiving;

public sealed class ReceivingScreensTests
{
    [Fact]
    public void Unsubscribing_is_said_beside_the_mailing_with_the_way_back() =>
        ShouldLookAsAccepted(ui => ReceivingScreens.Unsubscribed(new TopicFollowed(7, Interests.Products, true), ui));

    [Fact]
    public void Who_is_unsubscribed_already_is_told_so() =>
        ShouldLookAsAccepted(ui => ReceivingScreens.Unsubscribed(new TopicFollowed(7, Interests.Products, false), ui));

    [Fact]
    public void Coming_back_is_said() => ShouldLookAsAccepted(ui => ReceivingScreens.Subscribed(new TopicFollowed(7, Interests.News, true), ui));

    [Fact]
    public void A_button_leads_on_beside_the_mailing() => ShouldLookAsAccepted(_ => ReceivingScreens.Lead(new MailingLead(5)));

    [Fact]
    public void Of_whom_nothing_is_known_is_told_that_there_is_nothing_to_turn_off() =>
        ReceivingScreens.NobodyToUnsubscribe(UserErrors.Unknown, Ru).ShouldNotBeNull().Toast.ShouldBe(Ru.Plain("receiving.nobody"));

    [Fact]
    public void A_button_to_nothing_says_so_and_leaves_the_mailing() =>
        ReceivingScreens.NothingThere(ContentErrors.Gone, Ru).ShouldNotBeNull().Placement.ShouldBe(SmartHeart.Bot.Kit.Rendering.Placement.Stay);
}
