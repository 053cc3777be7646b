using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Loop;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit.Loop;

/// <summary>What is shown of presses that come while a screen has to wait.</summary>
public sealed class ScreenTurnsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);
    private readonly ManualTime _time = new();

    [Fact]
    public async Task Another_button_of_the_same_message_overtakes() =>
        (await Turns.Wait(Press("mm-1"), new Screen(), Long, () => Press("mm-2"))).ShouldBeFalse();

    [Fact]
    public async Task The_same_button_again_does_not_overtake_itself_wherever_its_screen_stands()
    {
        var wait = Turns.Wait(Press("mm-1"), new Screen(), Long, () => Press("mm-1~1.1"));
        wait.IsCompleted.ShouldBeFalse();
        for (var i = 0; i < 3000 && !wait.IsCompleted; i++)
        {
            _time.Advance(TimeSpan.FromMilliseconds(250));
            await Task.WhenAny(wait, Task.Delay(20));
        }

        (await wait).ShouldBeTrue();
    }

    [Fact]
    public async Task What_stands_beside_the_message_is_never_overtaken() =>
        (await Turns.Wait(Press("md-1-2"), new Screen { Placement = Placement.Add }, Long, () => Press("md-1-3"))).ShouldBeTrue();

    [Fact]
    public void A_screen_that_was_held_is_given_once()
    {
        var turns = Turns;
        var held = new Screen { Toast = "held" };
        turns.Hold(Press("mm-1"), held);

        turns.Take(Press("mm-2")).ShouldBe(held);
        turns.Take(Press("mm-2")).ShouldBeNull();
    }

    private ScreenTurns Turns => new(_time);

    private static Incoming Press(string data) => new() { UpdateId = 1, Kind = IncomingKind.Tap, ChatId = -100, SenderId = 7, MessageId = 5, Data = data };
}
