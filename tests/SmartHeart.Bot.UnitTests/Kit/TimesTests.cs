using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class TimesTests
{
    private static readonly DateTimeOffset Evening = new(2026, 12, 25, 15, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("ru", "Europe/Moscow", "25 декабря 2026, 18:30 (Москва, UTC+3)")]
    [InlineData("en", "Europe/Moscow", "25 December 2026, 18:30 (Moscow, UTC+3)")]
    [InlineData("ru", "America/New_York", "25 декабря 2026, 10:30 (Нью-Йорк, UTC-5)")]
    [InlineData("ru", "Asia/Kolkata", "25 декабря 2026, 21:00 (Kolkata, UTC+5:30)")]
    [InlineData("ru", "America/Argentina/Buenos_Aires", "25 декабря 2026, 12:30 (Buenos Aires, UTC-3)")]
    [InlineData("ru", "UTC", "25 декабря 2026, 15:30 (UTC)")]
    public void A_time_is_shown_with_its_zone_and_can_be_typed_back(string language, string zone, string shown)
    {
        var ui = In(language, zone);

        ui.Zoned(Evening).ShouldBe(shown);
        TypedMoment.Parse(shown, Evening.AddDays(-9), ui.Zone).Value.ShouldBe(Evening);
    }

    [Fact]
    public void The_offset_is_that_of_the_shown_day() => In("ru", "Europe/Berlin").Zoned(Evening.AddMonths(-6)).ShouldBe("25 июня 2026, 17:30 (Берлин, UTC+2)");

    [Fact]
    public void Every_named_zone_exists() => TestSpeech.Texts.All("ru").Keys
        .Where(key => key.StartsWith("zone.", StringComparison.Ordinal))
        .Where(key => !TimeZoneInfo.TryFindSystemTimeZoneById(key["zone.".Length..], out _))
        .ShouldBeEmpty();

    [Theory]
    [InlineData(0.5, "с минуты на минуту", "any minute now")]
    [InlineData(1, "через 1 минуту", "in 1 minute")]
    [InlineData(45, "через 45 минут", "in 45 minutes")]
    [InlineData(60, "через 1 час", "in 1 hour")]
    [InlineData(170, "через 3 часа", "in 3 hours")]
    [InlineData(47 * 60, "через 47 часов", "in 47 hours")]
    [InlineData(3 * 24 * 60, "через 3 дня", "in 3 days")]
    public void How_long_it_is_until_then_is_rounded(double minutes, string russian, string english)
    {
        var then = new ManualTime().GetUtcNow().AddMinutes(minutes);

        (TestSpeech.Ru.Ahead(then), TestSpeech.En.Ahead(then)).ShouldBe((russian, english));
    }

    private static Ui In(string language, string zone) => new(TestSpeech.Texts, language, "smart_heart_bot", TimeZoneInfo.FindSystemTimeZoneById(zone), new ManualTime());
}
