namespace SmartHeart.Playground.Emulator;

/// <summary>How a request ended. Code 0: the connection is to be dropped.</summary>
internal readonly record struct Outcome(int Code, string? Description = null, Refusal? Refusal = null, bool IsHtml = false)
{
    public static Outcome Ok { get; } = new(200);

    public static Outcome Dropped { get; } = new(0, "the connection was dropped");

    public bool IsDropped => Code == 0;

    public string ContentType => IsHtml ? "text/html" : "application/json";

    public static Outcome Refused(Refusal refusal) => new(refusal.Code, refusal.Message, refusal);

    /// <summary>Puts the answer, if there is one, in the place of what may be half-written.</summary>
    public Outcome Written(ReplyBuffer reply)
    {
        reply.Restart();
        var writer = reply.Writer;
        if (IsHtml)
        {
            var title = $"{Code} {Description}";
            var page = $"<html>\r\n<head><title>{title}</title></head>\r\n<body><center><h1>{title}</h1></center></body>\r\n</html>\r\n";
            writer.WriteRawValue(page, skipInputValidation: true);
        }
        if (Refusal is not { } refusal) return this;
        writer.WriteStartObject();
        writer.WriteBoolean("ok"u8, false);
        writer.WriteNumber("error_code"u8, refusal.Code);
        writer.WriteString("description"u8, refusal.Message);
        if (refusal.RetryAfter is not null || refusal.MigrateToChatId is not null)
        {
            writer.WriteStartObject("parameters"u8);
            if (refusal.RetryAfter is { } seconds) writer.WriteNumber("retry_after"u8, seconds);
            if (refusal.MigrateToChatId is { } chat) writer.WriteNumber("migrate_to_chat_id"u8, chat);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        return this;
    }
}
