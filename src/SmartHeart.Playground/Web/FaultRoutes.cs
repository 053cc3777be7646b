using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using SmartHeart.Playground.Emulator;

namespace SmartHeart.Playground.Web;

/// <summary>Making Telegram fail, from the page.</summary>
internal static class FaultRoutes
{
    private static readonly TimeSpan LongestDown = TimeSpan.FromMinutes(5);

    public static void Map(RouteGroupBuilder api, BotApiEmulator emulator)
    {
        api.MapPost("/faults", (FaultBody body) => Add(emulator, body));
        api.MapDelete("/faults", () =>
        {
            emulator.Faults.Clear();
            return TypedResults.NoContent();
        });
        api.MapDelete("/faults/{id:int}", (int id) =>
        {
            if (emulator.Faults.All.FirstOrDefault(one => one.Id == id) is { } planned) emulator.Faults.Remove(planned);
            return TypedResults.NoContent();
        });
        api.MapPost("/faults/files", (LostBody body) => Lose(emulator.World.Files, body));
        api.MapPost("/limits", (LimitsBody body) =>
        {
            emulator.Limits.Enforced = body.Enforced;
            return TypedResults.NoContent();
        });
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<PlannedFault> faults)
    {
        writer.WriteStartArray();
        foreach (var planned in faults)
        {
            var fault = planned.Fault;
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, planned.Id);
            writer.WriteString("kind"u8, JsonNamingPolicy.CamelCase.ConvertName(fault.Kind.ToString()));
            writer.WriteString("method"u8, fault.Method);
            if (fault.ChatId is { } chat) writer.WriteNumber("chatId"u8, chat);
            if (fault.Times is { } times) writer.WriteNumber("times"u8, times);
            writer.WriteNumber("hits"u8, planned.Hits);
            writer.WriteNumber("code"u8, fault.Code);
            writer.WriteString("description"u8, fault.Description);
            if (fault.RetryAfter is { } seconds) writer.WriteNumber("retryAfter"u8, seconds);
            if (fault.Delay is { } delay) writer.WriteNumber("delayMs"u8, delay.TotalMilliseconds);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static IResult Add(BotApiEmulator emulator, FaultBody body)
    {
        TimeSpan? delay = body.DelayMs is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
        if (body.Kind == "down")
        {
            _ = BeDownAsync(emulator, delay ?? TimeSpan.FromSeconds(5));
            return TypedResults.NoContent();
        }

        if (!Enum.TryParse<FaultKind>(body.Kind, ignoreCase: true, out var kind))
        {
            throw new ArgumentException($"«{body.Kind}» is no kind of fault.", nameof(body));
        }
        emulator.Faults.Add(new Fault(kind)
        {
            Method = string.IsNullOrEmpty(body.Method) ? null : body.Method,
            ChatId = body.ChatId,
            Times = body.Times,
            Code = body.Code ?? (kind == FaultKind.Html ? 502 : body.RetryAfter is null ? 400 : 429),
            Description = body.Description ?? (body.RetryAfter is { } seconds ? $"Too Many Requests: retry after {seconds}" : "Bad Request: emulated fault"),
            RetryAfter = body.RetryAfter,
            Delay = delay,
        });
        return PlaygroundApi.Json(writer => Write(writer, emulator.Faults.All));
    }

    private static NoContent Lose(FileVault files, LostBody body)
    {
        if (body.FileId is { } id && !(body.Lost ? files.Forget(id) : files.Recall(id))) throw new KeyNotFoundException($"There is no such file {id}.");
        if (body.FileId is null && body.Lost) files.ForgetAll();
        else if (body.FileId is null) files.RecallAll();
        return TypedResults.NoContent();
    }

    private static async Task BeDownAsync(BotApiEmulator emulator, TimeSpan time)
    {
        await emulator.GoDownAsync();
        await Task.Delay(time < LongestDown ? time : LongestDown, emulator.World.Clock);
        await emulator.ComeBackAsync();
    }

    /// <summary>kind: refuse, html, hang, dropBefore, dropAfter, slow, or down (the server stops listening for delayMs).</summary>
    internal sealed record FaultBody(
        string Kind,
        string? Method,
        long? ChatId,
        int? Times,
        int? Code,
        string? Description,
        int? RetryAfter,
        int? DelayMs);

    internal sealed record LimitsBody(bool Enforced);

    /// <summary>Without an id all files that the bot knows so far are meant.</summary>
    internal sealed record LostBody(bool Lost, string? FileId);
}
