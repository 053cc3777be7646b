using SmartHeart.Domain.Content;

namespace SmartHeart.Domain.UnitTests.Content;

public sealed class EventDetailsTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 25, 15, 30, 0, TimeSpan.Zero);
    private static readonly EventPlace Place = EventPlace.Stored("Студия на Покровке");

    [Fact]
    public void Without_an_end_it_lasts_the_usual_time() =>
        EventDetails.Of(Start, null, Place, null).ShouldBeOk().EndsAt.ShouldBe(Start + EventDetails.UsualLength);

    [Fact]
    public void It_does_not_end_before_it_starts() => EventDetails.Of(Start, Start, Place, null).ShouldFail("event.ends_first");

    [Fact]
    public void It_does_not_last_for_ever() => EventDetails.Of(Start, Start.AddDays(32), Place, null).ShouldFail("event.too_long");

    [Fact]
    public void It_takes_place_somewhere() => EventDetails.Of(Start, null, null, null).ShouldFail("event.nowhere");

    [Theory]
    [InlineData("zoom.us/j/1", "https://zoom.us/j/1")]
    [InlineData(" https://example.org/встреча ", "https://example.org/%D0%B2%D1%81%D1%82%D1%80%D0%B5%D1%87%D0%B0")]
    [InlineData("http://example.org", "http://example.org/")]
    public void A_link_is_a_whole_address(string typed, string address) => EventLink.Parse(typed).ShouldBeOk().Value.ShouldBe(address);

    [Theory]
    [InlineData("")]
    [InlineData("придите сами")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("tg://resolve?domain=x")]
    [InlineData("zoom")]
    public void What_is_no_web_address_is_no_link(string typed) => EventLink.Parse(typed).ShouldFail("event.link");
}
