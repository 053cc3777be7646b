namespace SmartHeart.Playground.Emulator;

/// <summary>
/// What Telegram does to a text on arrival: checks that entities lie in it, drops control characters, trims it, moves the entities along
/// and puts them in order.
/// </summary>
internal static class TextCleaning
{
    private static readonly IReadOnlyList<TextEntity> None = [];

    /// <exception cref="Refusal">400, an entity lies outside the text or splits a character.</exception>
    public static (string Text, IReadOnlyList<TextEntity> Entities) Clean(string text, List<TextEntity>? entities)
    {
        if (entities is not null)
        {
            foreach (var entity in entities) CheckRange(text, entity);
        }

        if (NeedsNoCleaning(text)) return (text, entities is null or { Count: 0 } ? None : InOrder(entities));
        var (kept, moved) = Filter(text);
        if (entities is null or { Count: 0 }) return (kept, None);
        return (kept, InOrder([.. entities.Select(entity => Move(entity, moved)).Where(entity => entity.Length > 0)]));
    }

    private static void CheckRange(string text, TextEntity entity)
    {
        if (entity.Offset < 0) throw Refusal.BadRequest($"receive an entity with incorrect offset {entity.Offset}");
        if (entity.Length < 0) throw Refusal.BadRequest($"receive an entity with incorrect length {entity.Length}");
        if (entity.Offset > text.Length)
        {
            throw Refusal.BadRequest($"entity begins after the end of the text at UTF-16 offset {entity.Offset}");
        }
        if (entity.End > text.Length)
        {
            throw Refusal.BadRequest(
                $"entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {entity.End}");
        }
        if (Splits(text, entity.Offset))
        {
            throw Refusal.BadRequest($"entity begins in a middle of a UTF-16 symbol at byte offset {ByteOffset(text, entity.Offset)}");
        }
        if (Splits(text, entity.End))
        {
            var at = ByteOffset(text, entity.End);
            throw Refusal.BadRequest($"entity beginning at UTF-16 offset {entity.Offset} ends in a middle of a UTF-16 symbol at byte offset {at}");
        }
    }

    private static bool Splits(string text, int index) =>
        index > 0 && index < text.Length && char.IsSurrogatePair(text[index - 1], text[index]);

    private static int ByteOffset(string text, int index) => System.Text.Encoding.UTF8.GetByteCount(text.AsSpan(0, index + 1));

    private static bool NeedsNoCleaning(string text) =>
        text.Length == 0
        || (!char.IsWhiteSpace(text[0])
            && !char.IsWhiteSpace(text[^1])
            && !text.AsSpan().ContainsAnyInRange('\0', '\x09')
            && !text.Contains('\r', StringComparison.Ordinal));

    /// <summary>The kept text, and for each old index (and the end) where it lies in the new one.</summary>
    private static (string Text, int[] Moved) Filter(string text)
    {
        var (first, last) = (0, text.Length);
        while (first < last && IsBlank(text[first])) first++;
        while (last > first && IsBlank(text[last - 1])) last--;
        var moved = new int[text.Length + 1];
        var kept = new System.Text.StringBuilder(last - first);
        for (var index = 0; index < text.Length; index++)
        {
            moved[index] = kept.Length;
            if (index < first || index >= last || text[index] == '\r') continue;
            kept.Append(text[index] < ' ' && text[index] != '\n' ? ' ' : text[index]);
        }

        moved[text.Length] = kept.Length;
        return (kept.ToString(), moved);
    }

    private static bool IsBlank(char value) => value < ' ' || char.IsWhiteSpace(value);

    private static TextEntity Move(TextEntity entity, int[] moved) =>
        entity with { Offset = moved[entity.Offset], Length = moved[entity.End] - moved[entity.Offset] };

    private static List<TextEntity> InOrder(List<TextEntity> entities)
    {
        entities.RemoveAll(entity => entity.Length == 0 || IsInsideCode(entities, entity));
        // Stable, so that of two tags around the same words the outer, which ends later, stays behind the inner as it was closed.
        var ordered = entities.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ToList();
        for (var index = 0; index < ordered.Count; index++)
        {
            if (ordered[index] is { Type: "code", Language: not null } code) ordered[index] = code with { Language = null };
        }

        return ordered;
    }

    private static bool IsInsideCode(List<TextEntity> entities, TextEntity entity)
    {
        foreach (var outer in entities)
        {
            if (outer.Type is not ("code" or "pre") || ReferenceEquals(outer, entity) || entity.Type is "blockquote" or "expandable_blockquote")
            {
                continue;
            }
            if (entity.Offset >= outer.Offset && entity.End <= outer.End && !(entity.Type is "code" or "pre" && entity.Length == outer.Length))
            {
                return true;
            }
        }

        return false;
    }
}
