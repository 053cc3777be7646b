using System.Globalization;
using System.Text;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>
/// Server-sent events. Each id is epoch-number: a reader that comes back with an id of this process goes on from there;
/// with another's, or one too old, it is sent {"type":"reload"} first.
/// </summary>
internal static class EventRoutes
{
    private static readonly string Epoch = Guid.NewGuid().ToString("N")[..8];
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator) =>
        api.MapGet("/events", (HttpContext context) => StreamAsync(context, emulator.World));

    private static async Task StreamAsync(HttpContext context, World world)
    {
        var events = world.Events ?? throw new InvalidOperationException("The emulator was started without PublishEvents.");
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var (number, type) = Begin(context, events);
        await WriteAsync(context, number, Encoding.UTF8.GetBytes($"{{\"type\":\"{type}\"}}"));
        try
        {
            while (true) number = await NextAsync(context, world, events, number);
        }
        catch (OperationCanceledException)
        {
            // The page was closed.
        }
    }

    private static (long Number, string Type) Begin(HttpContext context, WorldEvents events)
    {
        var given = context.Request.Headers["Last-Event-ID"].ToString() is { Length: > 0 } header ? header : context.Request.Query["lastEventId"].ToString();
        if (given.Length == 0) return (events.Last, "ready");
        var isOurs = given.StartsWith(Epoch + "-", StringComparison.Ordinal)
            && long.TryParse(given.AsSpan(Epoch.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isOurs ? (long.Parse(given.AsSpan(Epoch.Length + 1), CultureInfo.InvariantCulture), "ready") : (events.Last, "reload");
    }

    private static async Task<long> NextAsync(HttpContext context, World world, WorldEvents events, long number)
    {
        using var pause = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        await using var timer = world.Clock.CreateTimer(static state => ((CancellationTokenSource)state!).Cancel(), pause, Heartbeat, Timeout.InfiniteTimeSpan);
        try
        {
            var batch = await events.ReadAfterAsync(number, pause.Token);
            if (batch is null)
            {
                number = events.Last;
                await WriteAsync(context, number, "{\"type\":\"reload\"}"u8.ToArray());
                return number;
            }

            foreach (var one in batch) await WriteAsync(context, one.Number, one.Json);
            return batch[^1].Number;
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            await context.Response.WriteAsync(": still here\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            return number;
        }
    }

    private static async Task WriteAsync(HttpContext context, long number, byte[] json)
    {
        var body = context.Response.Body;
        await body.WriteAsync(Encoding.UTF8.GetBytes($"id: {Epoch}-{number}\ndata: "), context.RequestAborted);
        await body.WriteAsync(json, context.RequestAborted);
        await body.WriteAsync("\n\n"u8.ToArray(), context.RequestAborted);
        await body.FlushAsync(context.RequestAborted);
    }
}
