namespace SmartHeart.Bot.Kit.Wording;

/// <summary>How a time zone is called where a time is shown.</summary>
internal static class ZoneNames
{
    /// <summary>City and offset then: «Москва, UTC+3». The city is the text <c>zone.{IANA id}</c>, else the id's own last part; zones that are no city show the offset alone.</summary>
    public static string Of(TimeZoneInfo zone, DateTimeOffset at, Ui ui)
    {
        var (key, city) = ($"zone.{zone.Id}", zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '));
        var offset = OffsetOf(zone.GetUtcOffset(at));
        return ui.Has(key) ? $"{ui.Plain(key)}, {offset}" : zone.Id.Contains('/', StringComparison.Ordinal) ? $"{city}, {offset}" : offset;
    }

    private static string OffsetOf(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "UTC";
        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return offset.Minutes == 0 ? $"UTC{sign}{offset:%h}" : $"UTC{sign}{offset:h\\:mm}";
    }
}
