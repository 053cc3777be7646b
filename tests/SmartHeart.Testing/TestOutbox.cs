using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Infrastructure.Outbox;

namespace SmartHeart.Testing;

/// <summary>Works the outbox off by hand, so that a test decides when.</summary>
public static class TestOutbox
{
    /// <summary>Handles what is due of a type, batch after batch, until nothing is or the type rests.</summary>
    /// <param name="app">The app, with its lanes opened.</param>
    /// <param name="type">Stable name of the messages.</param>
    /// <param name="most">At most so many batches.</param>
    /// <returns>How many entries were begun.</returns>
    public static async Task<int> Drain(this TestApp app, string type, int most = int.MaxValue)
    {
        var lane = app.Services.GetServices<IOutboxLane>().Single(lane => lane.Type == type);
        var begun = 0;
        for (var batch = 0; batch < most && await lane.RunOnce(CancellationToken.None) is > 0 and var count; batch++) begun += count;
        return begun;
    }

    /// <summary>How long a type rests still.</summary>
    public static TimeSpan RestOf(this TestApp app, string type) => app.Services.GetRequiredService<OutboxSignals>().For(type).RestLeft(app.Time.GetUtcNow());
}
