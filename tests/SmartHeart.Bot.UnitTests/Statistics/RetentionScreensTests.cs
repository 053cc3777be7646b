using SmartHeart.Application.Statistics;
using SmartHeart.Bot.Features.Statistics;
using SmartHeart.Domain.Statistics;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Statistics;

public sealed class RetentionScreensTests
{
    private const int Widest = 30;
    private static readonly DateOnly ThisWeek = new(2026, 3, 2);
    private static readonly CountState Ready = new(0, null);

    [Fact]
    public void Weeks_of_joining_stand_in_a_table() => ShouldLookAsAccepted(ui => RetentionScreens.Table(First, ui));

    [Fact]
    public void Older_weeks_are_complete() => ShouldLookAsAccepted(ui => RetentionScreens.Table(
        new Retention(Ready, 1, HasOlder: false, ThisWeek, [.. Enumerable.Range(9, 4).Select(ago => Week(ago, 1_204 - (ago * 100), age => Math.Max(0, 45 - (age * 9))))]), ui));

    [Fact]
    public void In_the_first_week_it_is_too_early_to_tell() => ShouldLookAsAccepted(
        ui => RetentionScreens.Table(new Retention(Ready, 0, HasOlder: false, ThisWeek, [Week(0, 3, _ => 34)]), ui));

    [Fact]
    public void Weeks_without_people_say_so() => ShouldLookAsAccepted(
        ui => RetentionScreens.Table(new Retention(new CountState(3, null), 0, HasOlder: false, ThisWeek, [Week(0, 0, _ => 0), Week(1, 0, _ => 0)]), ui));

    [Theory]
    [InlineData(9_999, 100)]
    [InlineData(999_999, 100)]
    [InlineData(12_345_678, 0.01)]
    public void No_line_is_wider_than_a_phone(int people, double percent)
    {
        var text = RetentionScreens.Table(new Retention(Ready, 0, HasOlder: true, ThisWeek, [.. Enumerable.Range(0, 9).Select(ago => Week(ago, people, _ => percent))]), Member).Text.Value;

        var table = text[(text.IndexOf("<pre>", StringComparison.Ordinal) + 5)..text.IndexOf("</pre>", StringComparison.Ordinal)].Replace("&lt;", "<", StringComparison.Ordinal);
        table.Split('\n').Max(line => line.Length).ShouldBeLessThanOrEqualTo(Widest);
    }

    private static Retention First => new(
        Ready, 0, HasOlder: true, ThisWeek,
        [.. Enumerable.Range(0, 9).Select(ago => ago == 3 ? Week(ago, 0, _ => 0) : Week(ago, ago == 5 ? 12_480 : 1_204 - (ago * 100), age => ago == 6 && age == 4 ? 0.1 : 66.0 / (age + 1)))]);

    private static JoiningWeek Week(int ago, int people, Func<int, double> percent) => new(
        ThisWeek.AddDays(-ago * Weeks.Length), people,
        [.. Enumerable.Range(0, Weeks.Followed + 1).Select(age => age > ago ? null : (int?)Math.Ceiling(people * percent(age) / 100))]);
}
