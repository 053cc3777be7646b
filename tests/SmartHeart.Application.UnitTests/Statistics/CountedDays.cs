using SmartHeart.Application.Statistics;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Statistics;

internal static class CountedDays
{
    /// <summary>Lets days go by, and has each counted.</summary>
    public static async Task CountDays(this TestApp app, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var day = DateOnly.FromDateTime(app.Time.GetUtcNow().UtcDateTime);
            app.Time.Advance(TimeSpan.FromDays(1));
            (await app.Send(new RollUpDay(day), TestActor.System)).ShouldBeOk();
        }
    }
}
