using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Application.Requests;
using SmartHeart.Domain.Requests;

namespace SmartHeart.Application.UnitTests.Requests;

public sealed class LeaveRequestTests : KindTests
{
    [Fact]
    public async Task Request_is_stored_and_told_with_its_words()
    {
        App.Crm.IsOn = true;
        await Reader(Who.Ivan);
        var id = await Product();

        var thanks = (await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = " Нужен логотип\nк маю " })).ShouldBeOk();

        thanks.ShouldBe(new RequestThanks("Айдентика", Phone: null));
        var stored = (await App.All<ProductRequest>()).ShouldHaveSingleItem();
        (stored.ContentId, stored.UserId, stored.Comment, stored.At).ShouldBe((id, (await Stored(Who.Ivan)).Id, "Нужен логотип\nк маю", Now));
        var told = (await FeedEvents())[^1];
        (told.Kind, told.Said!["product"], told.Said["comment"]).ShouldBe((FeedKind.RequestLeftWithWords, "Айдентика", "Нужен логотип\nк маю"));
        (await ForCrm()).ShouldBe([(new RequestLeft(stored.Key, Who.Ivan.TelegramId), "user:101")]);
    }

    [Fact]
    public async Task Words_may_be_left_out_and_the_feed_gets_the_beginning_of_long_ones()
    {
        await Reader(Who.Ivan);
        var id = await Product();

        await Send(Who.Ivan, new LeaveRequest { ContentId = id });
        await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = new string('ж', 1000) });

        (await App.All<ProductRequest>()).Select(request => request.Comment?.Length).ShouldBe([null, 1000]);
        var told = (await FeedEvents())[^2..];
        told.Select(line => line.Kind).ShouldBe([FeedKind.RequestLeft, FeedKind.RequestLeftWithWords]);
        told[1].Said!["comment"].ShouldBe(new string('ж', 299) + "…");
        (await ForCrm()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_words_at_once_are_the_same_request()
    {
        await Reader(Who.Ivan);
        var id = await Product();

        for (var press = 0; press < 10; press++) (await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = "Логотип" })).ShouldBeOk();

        (await App.All<ProductRequest>()).ShouldHaveSingleItem();
        (await Feed()).Count(kind => kind == FeedKind.RequestLeftWithWords).ShouldBe(1);
    }

    [Fact]
    public async Task Other_words_another_product_or_another_day_are_another_request()
    {
        await Reader(Who.Ivan);
        var id = await Product();
        await Send(Who.Ivan, new LeaveRequest { ContentId = id });

        await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = "И телефон: 123" });
        await Send(Who.Ivan, new LeaveRequest { ContentId = await Product("Сайт") });
        App.Time.Advance(TimeSpan.FromDays(1));
        await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = "И телефон: 123" });

        (await App.All<ProductRequest>()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Draft_says_what_is_asked_for_and_when_it_was_asked_for_before()
    {
        await Reader(Who.Ivan);
        var id = await Product();
        (await Send(Who.Ivan, new PrepareRequest(id))).ShouldBeOk().ShouldBe(new LeaveRequest { ContentId = id, Product = "Айдентика" });

        await Send(Who.Ivan, new LeaveRequest { ContentId = id });
        var before = Now;
        App.Time.Advance(TimeSpan.FromDays(3));

        (await Send(Who.Ivan, new PrepareRequest(id))).ShouldBeOk().EarlierAt.ShouldBe(before);
    }

    [Fact]
    public async Task Phone_of_the_profile_is_where_the_agency_will_call()
    {
        await Reader(Who.Ivan);
        await FillsProfile(Who.Ivan);

        (await Send(Who.Ivan, new LeaveRequest { ContentId = await Product() })).ShouldBeOk().Phone.ShouldBe("+79161234567");
    }

    [Fact]
    public async Task Nothing_but_a_published_product_is_asked_for()
    {
        await Reader(Who.Ivan);
        var (lecture, archived) = (await Event(), await Product());
        await Archived(archived);

        (await Send(Who.Ivan, new PrepareRequest(lecture))).ShouldFail("request.no_product");
        (await Send(Who.Ivan, new LeaveRequest { ContentId = lecture })).ShouldFail("request.no_product");
        (await Send(Who.Ivan, new PrepareRequest(archived))).ShouldFail("content.gone");
        (await Send(Who.Ivan, new LeaveRequest { ContentId = archived })).ShouldFail("content.gone");
        (await App.All<ProductRequest>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Too_many_words_are_refused_and_consent_is_needed()
    {
        await Reader(Who.Ivan);
        var id = await Product();

        (await Send(Who.Ivan, new LeaveRequest { ContentId = id, Comment = new string('ж', 1001) })).ShouldBeInvalid()
            .ShouldBe(["Comment: request.comment_too_long"]);
        (await Send(await Newcomer(Who.Olga), new LeaveRequest { ContentId = id })).ShouldFail("consent.required");
        (await App.All<ProductRequest>()).ShouldBeEmpty();
    }
}
