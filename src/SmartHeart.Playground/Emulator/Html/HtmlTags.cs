namespace SmartHeart.Playground.Emulator;

/// <summary>Which tag makes which entity.</summary>
internal static class HtmlTags
{
    public static string? EntityOf(string tag) => tag switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "a" => "text_link",
        "code" => "code",
        "pre" => "pre",
        "blockquote" => "blockquote",
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        _ => null,
    };

    /// <summary>Adds what the closed tag makes of <paramref name="content"/>; a link that leads nowhere makes nothing.</summary>
    public static void Close(List<TextEntity> entities, OpenTag open, ReadOnlySpan<char> content)
    {
        var entity = new TextEntity(EntityOf(open.Name)!, open.Offset, content.Length);
        switch (entity.Type)
        {
            case "text_link":
                if (Links.Target(entity, string.IsNullOrEmpty(open.Argument) ? content.ToString() : open.Argument) is { } link)
                {
                    entities.Add(link);
                }
                return;
            case "custom_emoji":
                if (long.TryParse(open.Argument, out _)) entities.Add(entity with { CustomEmojiId = open.Argument });
                return;
            case "date_time":
                if (Moment(entity, open.Argument) is { } moment) entities.Add(moment);
                return;
            case "blockquote":
                entities.Add(open.Argument is null ? entity : entity with { Type = "expandable_blockquote" });
                return;
            case "code":
                entities.Add(entity with { Language = open.Argument });
                return;
            case "pre" when entities.Count > 0 && entities[^1] is { Type: "code" } code && code.Offset == entity.Offset && code.Length == entity.Length:
                entities[^1] = entity with { Language = code.Language };
                return;
            default:
                entities.Add(entity);
                return;
        }
    }

    /// <summary>The attributes come as «unix» or «unix format».</summary>
    private static TextEntity? Moment(TextEntity entity, string? argument)
    {
        var parts = argument?.Split(' ', 2) ?? [];
        return parts.Length > 0 && long.TryParse(parts[0], out var time)
            ? entity with { UnixTime = time, DateTimeFormat = parts.Length > 1 ? parts[1] : null }
            : null;
    }
}
