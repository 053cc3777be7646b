using Microsoft.EntityFrameworkCore;
using SmartHeart.Domain.Requests;
using SmartHeart.EndToEnd.Tests.Harness;

namespace SmartHeart.EndToEnd.Tests.Journeys;

/// <summary>From the list of products to a request that the agency reads.</summary>
public sealed class ProductJourneyTests(SharedBot shared) : SharedBotTests(shared)
{
    private readonly BotUnderTest _bot = shared.Bot;

    [Fact]
    public async Task A_request_goes_from_the_card_to_the_topic_of_events_and_then_the_profile_is_asked_for()
    {
        var events = _bot.Admin(topic: "events");
        var id = await _bot.StockProductAsync("Айдентика");
        var anna = await _bot.ReaderAsync();
        await anna.OpenCategoryAsync("Раздел: Айдентика", "/products");
        await anna.PressText("🆕 Айдентика");
        await anna.SeesText("Подробности");
        await anna.Press("request.leave");
        (await anna.Sees("request.ask_comment")).Words.ShouldContain("Айдентика");
        anna.Says(new string('ж', RequestComment.MaxLength + 1));
        await anna.Sees("error.request.comment_too_long");
        anna.Says("Логотип <к маю>");
        await anna.Sees("request.thanks");

        (await events.SeesText("Логотип <к маю>")).Words.ShouldContain("Айдентика");
        var stored = (await Requests(id)).ShouldHaveSingleItem();
        stored.Comment.ShouldBe("Логотип <к маю>");

        await anna.Press("profile.fill");
        await anna.Sees("profile.ask_name");
    }

    [Fact]
    public async Task Ten_fast_presses_leave_one_request_and_a_second_one_later_is_told_of_the_first()
    {
        var id = await _bot.StockProductAsync("Сайт");
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, id);
        await anna.Press("request.leave");
        var form = await anna.Sees("request.ask_comment");
        var thanks = anna.Sees("request.thanks");
        await anna.PressTenTimes(form, anna.DataOf("flow.skip"));
        await thanks;
        await _bot.FinishedAsync();
        (await Requests(id)).ShouldHaveSingleItem().Comment.ShouldBeNull();

        await anna.Press("request.to_product");
        await anna.SeesText("Подробности");
        await anna.Press("request.leave");
        await anna.Sees("request.earlier");
        anna.Says("И ещё лендинг");
        await anna.Sees("request.thanks");
        (await Requests(id)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_changes_their_mind_is_back_at_the_card_and_has_left_nothing()
    {
        var id = await _bot.StockProductAsync("Стратегия");
        var anna = await _bot.ReaderAsync();
        await OpenAsync(anna, id);
        await anna.Press("request.leave");
        await anna.Sees("request.ask_comment");
        await anna.Press("flow.cancel");
        await anna.SeesText("Подробности");
        anna.Offers("request.leave").ShouldBeTrue();
        (await Requests(id)).ShouldBeEmpty();
    }

    private static async Task OpenAsync(Dialog reader, int id)
    {
        reader.Starts(Stock.LinkTo(id));
        await reader.SeesText("Подробности");
    }

    private Task<List<ProductRequest>> Requests(int id) =>
        _bot.Read(database => database.Set<ProductRequest>().AsNoTracking().Where(request => request.ContentId == id).ToListAsync());
}
