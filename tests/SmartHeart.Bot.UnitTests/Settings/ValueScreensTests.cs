using SmartHeart.Application.Settings;
using SmartHeart.Bot.Features.Settings;
using SmartHeart.Domain.Settings;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Settings;

public sealed class ValueScreensTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 2, 21, 30, 0, TimeSpan.Zero);

    private static readonly ValueLine[] Lines =
    [
        new(ValueKind.PolicyVersion, "2026-11", "1", true, 2, At), new(ValueKind.PolicyUrl, "off", "off", false, 0, null), new(ValueKind.QuietHours, "21:00-09:00", "21:00-09:00", false, 2, At),
        new(ValueKind.MailingCap, "0", "3", true, 1, At), new(ValueKind.MailingRate, "20", "30", true, 1, At), new(ValueKind.TimeZone, "Europe/Moscow", "Europe/Moscow", false, 0, null),
    ];

    [Fact]
    public void All_rules_are_seen_together() => ShouldLookAsAccepted(ui => ValueScreens.All(new ValuesView(Lines), ui));

    [Theory]
    [InlineData(ValueKind.PolicyVersion)]
    [InlineData(ValueKind.PolicyUrl)]
    [InlineData(ValueKind.QuietHours)]
    [InlineData(ValueKind.MailingCap)]
    [InlineData(ValueKind.MailingRate)]
    [InlineData(ValueKind.TimeZone)]
    public void Each_rule_says_what_it_does(ValueKind kind) => ShouldLookAsAccepted(ui => ValueScreens.One(Lines[(int)kind], ui), $"{kind}");

    [Theory]
    [InlineData(ValueKind.PolicyVersion)]
    [InlineData(ValueKind.PolicyUrl)]
    [InlineData(ValueKind.QuietHours)]
    [InlineData(ValueKind.MailingCap)]
    [InlineData(ValueKind.MailingRate)]
    [InlineData(ValueKind.TimeZone)]
    public void Each_question_says_how_to_answer(ValueKind kind) => ShouldLookAsAccepted(ui => ValueScreens.Ask(new ChangeValue { Kind = kind }, ui), $"{kind}");

    [Fact]
    public void A_new_version_says_what_follows() => ShouldLookAsAccepted(ui => ValueScreens.AskSure(new ChangeValue { Value = " 2026-12 ", Agreed = 1204 }, ui));

    [Fact]
    public void An_earlier_version_that_returns_is_asked_about_too() =>
        ShouldLookAsAccepted(ui => ValueScreens.AskSure(new ResetValueTap(ValueKind.PolicyVersion, 2, Undo: true), ui));

    [Fact]
    public void Who_is_no_owner_is_not_offered_to_change_it() => ValueScreens.One(Lines[1], Member).Rows.ShouldHaveSingleItem();
}
