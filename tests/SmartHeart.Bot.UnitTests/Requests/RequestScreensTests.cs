using SmartHeart.Application.Requests;
using SmartHeart.Bot.Features.Requests;
using SmartHeart.Bot.UnitTests.Content;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Requests;

public sealed class RequestScreensTests
{
    private static readonly LeaveRequest Draft = new() { ContentId = 7, Product = Samples.HtmlTitle };

    [Fact]
    public void A_few_words_are_asked_for() => ShouldLookAsAccepted(ui => RequestScreens.AskComment(Draft, ui));

    [Fact]
    public void Who_asked_before_is_told_so() => ShouldLookAsAccepted(ui => RequestScreens.AskComment(Draft with { EarlierAt = Samples.Noon }, ui));

    [Fact]
    public void Thanks_say_where_the_agency_will_call() =>
        ShouldLookAsAccepted(ui => RequestScreens.Thanks(Draft, new RequestThanks(Samples.HtmlTitle, "+79161234567"), ui));

    [Fact]
    public void Without_a_profile_it_is_asked_for() => ShouldLookAsAccepted(ui => RequestScreens.Thanks(Draft, new RequestThanks("Айдентика", null), ui));
}
