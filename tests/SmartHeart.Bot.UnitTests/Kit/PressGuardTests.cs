using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit;

public sealed class PressGuardTests
{
    private readonly ManualTime _time = new();
    private readonly PressGuard _guard;

    public PressGuardTests() => _guard = new PressGuard(_time);

    [Fact]
    public void The_same_press_within_a_moment_is_a_repeat()
    {
        _guard.IsRepeat(Press()).ShouldBeFalse();
        _guard.Note(Press());
        _guard.IsRepeat(Press()).ShouldBeTrue();
    }

    [Fact]
    public void A_moment_later_it_is_meant()
    {
        _guard.Note(Press());
        _time.Advance(TimeSpan.FromSeconds(1));
        _guard.IsRepeat(Press()).ShouldBeFalse();
    }

    [Fact]
    public void Another_button_message_or_person_is_no_repeat()
    {
        _guard.Note(Press());
        _guard.IsRepeat(Press() with { Data = "um" }).ShouldBeFalse();
        _guard.IsRepeat(Press() with { MessageId = 11 }).ShouldBeFalse();
        _guard.IsRepeat(Press() with { SenderId = 8 }).ShouldBeFalse();
    }

    private static Incoming Press() =>
        new() { UpdateId = 1, Kind = IncomingKind.Tap, ChatId = 7, SenderId = 7, MessageId = 10, Data = "us", CallbackId = "c", Place = Place.Private };
}
