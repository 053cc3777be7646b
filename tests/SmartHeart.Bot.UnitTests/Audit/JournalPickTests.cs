using SmartHeart.Application.Audit;
using SmartHeart.Bot.Features.Audit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common.Time;
using static SmartHeart.Bot.UnitTests.Kit.TestSpeech;

namespace SmartHeart.Bot.UnitTests.Audit;

public sealed class JournalPickTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 22, 30, 0, TimeSpan.Zero);

    public static TheoryData<JournalFilter> Filters =>
    [
        new JournalFilter(),
        new JournalFilter { Actor = JournalFilter.Bot },
        new JournalFilter { Actor = -1001234567890, DeniedOnly = true },
        new JournalFilter { Target = new JournalTarget(TargetKind.Mailing, 12) },
        new JournalFilter { Actor = 901, Area = AuditArea.Reports }.On(Now, 7, Moscow),
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public void A_button_gives_back_what_was_chosen(JournalFilter filter)
    {
        TapCodec.TryDecode(TapCodec.Encode(filter.Page()), out JournalTap tap).ShouldBeTrue();

        JournalPick.Of(tap.Area, tap.About, tap.From, tap.To, tap.Who).ShouldBe(filter);
    }

    [Fact]
    public void A_day_is_that_of_the_agencys_clock()
    {
        var day = new JournalFilter().On(Now, 1, Moscow);

        (WallClock.At(day.From!.Value, Moscow), WallClock.At(day.To!.Value, Moscow)).ShouldBe((new DateTime(2026, 3, 3), new DateTime(2026, 3, 4)));
    }
}
