namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Adds to a keyboard's rows, which are read-only to the outside.</summary>
internal static class KeyboardRows
{
    public static List<List<TButton>> WithButtons<TButton>(IEnumerable<IEnumerable<TButton>> rows, params ReadOnlySpan<TButton> added)
    {
        var all = Editable(rows);
        if (all.Count == 0)
            all.Add([]);
        all[^1].AddRange(added);
        return all;
    }

    public static List<List<TButton>> WithRow<TButton>(IEnumerable<IEnumerable<TButton>> rows, IEnumerable<TButton> row)
    {
        var all = Editable(rows);
        all.Add([.. row]);
        return all;
    }

    private static List<List<TButton>> Editable<TButton>(IEnumerable<IEnumerable<TButton>> rows) =>
        rows as List<List<TButton>> ?? [.. rows.Select(row => row.ToList())];
}
