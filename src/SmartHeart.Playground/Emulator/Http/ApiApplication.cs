using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace SmartHeart.Playground.Emulator;

/// <summary>Takes requests straight from Kestrel, without middleware: reads, lets faults and rates have their say, runs the method, answers.</summary>
internal sealed class ApiApplication(BotApiEmulator emulator, MethodTable methods, EmulatorOptions options) : IHttpApplication<HttpContext>
{
    private readonly ConcurrentQueue<Arguments> _arguments = new();
    private readonly string _botPrefix = $"/bot{options.Token}/";
    private readonly string _filePrefix = $"/file/bot{options.Token}/";

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        if (path.StartsWith(_botPrefix, StringComparison.Ordinal))
        {
            return methods.Find(path.AsSpan(_botPrefix.Length).TrimEnd('/')) is { } method
                ? ServeAsync(context, method)
                : RefuseAsync(context, new Refusal(404, "Not Found"));
        }

        if (path.StartsWith(_filePrefix, StringComparison.Ordinal)) return SendFileAsync(context, path[_filePrefix.Length..]);
        var isForOtherBot = path.StartsWith("/bot", StringComparison.Ordinal) || path.StartsWith("/file/bot", StringComparison.Ordinal);
        return RefuseAsync(context, isForOtherBot ? new Refusal(401, "Unauthorized") : new Refusal(404, "Not Found"));
    }

    private async Task ServeAsync(HttpContext context, ApiMethod method)
    {
        var started = options.Clock.GetTimestamp();
        if (!_arguments.TryDequeue(out var arguments)) arguments = new Arguments();
        var reply = ReplyBuffer.Rent();
        try
        {
            var call = new ApiCall(emulator.World, arguments, reply.Writer);
            var outcome = await RunAsync(context, method, call, reply);
            Note(method, call, outcome, started);
            if (outcome.IsDropped) context.Abort();
            else await WriteAsync(context, outcome.Code, outcome.ContentType, reply);
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException or BadHttpRequestException)
        {
            // The client went away, or sent what is no HTTP body: there is nobody to answer.
            context.Abort();
        }
        finally
        {
            reply.Return();
            arguments.Clear();
            _arguments.Enqueue(arguments);
        }
    }

    private async ValueTask<Outcome> RunAsync(HttpContext context, ApiMethod method, ApiCall call, ReplyBuffer reply)
    {
        try
        {
            await ArgumentReading.ReadAsync(context, call.Arguments);
            call.ChatId = call.Arguments.Long("chat_id"u8) ?? 0;
            var fault = emulator.Faults.Strike(method.Name, call.ChatId);
            if (fault is not null && await FaultStrike.BeforeAsync(fault, options.Clock, context.RequestAborted) is { } before)
            {
                return before.Written(reply);
            }
            CheckRate(method, call);
            reply.Writer.WriteStartObject();
            reply.Writer.WriteBoolean("ok"u8, true);
            reply.Writer.WritePropertyName("result"u8);
            if (method.Run is { } run) run(call);
            else await UpdateMethods.GetUpdatesAsync(call, context.RequestAborted);
            reply.Writer.WriteEndObject();
            return fault?.Kind == FaultKind.DropAfter ? Outcome.Dropped : Outcome.Ok;
        }
        catch (Refusal refusal)
        {
            return Outcome.Refused(refusal).Written(reply);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or BadHttpRequestException))
        {
            // A fault of the emulator: shown to whoever called, since there is no log to look into.
            return Outcome.Refused(new Refusal(500, $"Internal Server Error: {exception}")).Written(reply);
        }
    }

    private void CheckRate(ApiMethod method, ApiCall call)
    {
        if (!emulator.Limits.Enforced || method.Traffic == Traffic.None) return;
        var count = method.Name switch
        {
            "sendMediaGroup" => AlbumMethods.CountOf(call.Arguments),
            "copyMessages" => CopyMethods.CountOf(call.Arguments),
            _ => 1,
        };
        var seconds = emulator.Limits.Take(call.World.FindChat(call.ChatId), method.Traffic, count, call.Arguments.Flag("allow_paid_broadcast"u8));
        if (seconds > 0) throw Refusal.TooManyRequests(seconds);
    }

    private void Note(ApiMethod method, ApiCall call, in Outcome outcome, long started)
    {
        method.Count(outcome.Code == 200);
        options.OnCall?.Invoke(new BotCall(method.Name, call.ChatId, call.MessageId, outcome.Code, started, call.Arguments.Flag("allow_paid_broadcast"u8)));
        if (!emulator.Journal.Keeps) return;
        var entry = emulator.Journal.Add(new JournalEntry(
            0, method.Name, call.ChatId, call.MessageId, outcome.Code, outcome.Description, call.Arguments.Summary(), options.Clock.GetUtcNow(), options.Clock.GetElapsedTime(started)));
        // An idle poll a minute tells the page nothing.
        if (method.Run is not null) emulator.World.Events?.Called(entry);
    }

    private static async Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        var reply = ReplyBuffer.Rent();
        var outcome = Outcome.Refused(refusal).Written(reply);
        await WriteAsync(context, outcome.Code, outcome.ContentType, reply);
        reply.Return();
    }

    private static async ValueTask WriteAsync(HttpContext context, int code, string contentType, ReplyBuffer reply)
    {
        var response = context.Response;
        var written = reply.Written;
        response.StatusCode = code;
        response.ContentType = contentType;
        response.ContentLength = written.Length;
        await response.BodyWriter.WriteAsync(written, context.RequestAborted);
    }

    private async Task SendFileAsync(HttpContext context, string path)
    {
        if (emulator.World.Files.FindPath(path) is not { } file)
        {
            await RefuseAsync(context, new Refusal(404, "Not Found"));
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = file.Size;
        await context.Response.BodyWriter.WriteAsync(emulator.World.Files.Read(file), context.RequestAborted);
    }
}
