using System.Globalization;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Kit.Wording;

/// <summary>What screens are made with: texts in the person's language, buttons, dates in the agency's time zone, links to the bot.</summary>
internal sealed class Ui(Texts texts, string language, string botUsername, TimeZoneInfo zone, TimeProvider clock)
{
    /// <summary>Whether an owner of the group looks at it: others are not offered what they may not do.</summary>
    public bool ForOwner { get; init; }

    /// <summary>What mailings may be about, in the agency's order: others are not offered.</summary>
    public IReadOnlyList<Interests> Topics { get; init; } = Domain.Settings.TopicList.Default.Shown;

    /// <summary>Two-letter code of the language spoken here.</summary>
    public string Language { get; } = language;

    /// <summary>The agency's time zone.</summary>
    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The present, UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>A text as Telegram HTML; values are escaped. Plural forms go by the value <c>count</c>.</summary>
    /// <exception cref="InvalidOperationException">No such key, or no value for one of its holes.</exception>
    public Html this[string key, params ReadOnlySpan<(string Name, object? Value)> values] => Find(key).Fill(Language, values);

    /// <summary>A text for labels and toasts, where markup does not count.</summary>
    public string Plain(string key, params ReadOnlySpan<(string Name, object? Value)> values) => Find(key).FillPlain(Language, values);

    /// <summary>Whether there is such a text.</summary>
    public bool Has(string key) => texts.Find(Language, key) is not null;

    /// <summary>A button that sends a tap; label by text key.</summary>
    public Button Tap<T>(string key, T tap, params ReadOnlySpan<(string Name, object? Value)> values)
        where T : struct => new(Plain(key, values), Data: TapCodec.Encode(tap));

    /// <summary>A button that sends a tap; the label is content, not a text of ours.</summary>
    public static Button TapLabelled<T>(string label, T tap)
        where T : struct => new(Shorten(label, 64), Data: TapCodec.Encode(tap));

    /// <summary>A link to the bot that does what the button would do.</summary>
    public string Link<T>(T tap)
        where T : struct => $"https://t.me/{botUsername}?start={TapCodec.Encode(tap)}";

    /// <summary>Words for a refusal: text <c>error.{code}</c>; a broken input rule speaks for itself, several of them one a line.</summary>
    public Html Words(Error error) => error is InvalidInput input
        ? Html.Join("\n", input.Faults.Select(f => Words(f.Error)))
        : this[$"error.{error.Code}", Values(error)];

    /// <summary>The same as plain text.</summary>
    public string PlainWords(Error error) => error is InvalidInput input
        ? string.Join('\n', input.Faults.Select(f => PlainWords(f.Error)))
        : Plain($"error.{error.Code}", Values(error));

    /// <summary>Day and time in the agency's zone, in the person's language: «22 ноября 2026, 13:45».</summary>
    public string When(DateTimeOffset utc) => Local(utc).ToString("d MMMM yyyy, HH:mm", Culture);

    /// <summary>Day in the agency's zone: «22.11.2026».</summary>
    public string Day(DateTimeOffset utc) => Local(utc).ToString("dd.MM.yyyy", Culture);

    /// <summary>A day as it is: «22.11.2026».</summary>
    public string Day(DateOnly day) => day.ToString("dd.MM.yyyy", Culture);

    /// <summary>Time in the agency's zone: «13:45».</summary>
    public string Time(DateTimeOffset utc) => Local(utc).ToString("HH:mm", Culture);

    /// <summary>Day and time with the zone that they are meant in: «25 декабря 2026, 18:30 (Москва, UTC+3)». Can be typed back as it is.</summary>
    public string Zoned(DateTimeOffset utc) => $"{When(utc)} ({ZoneNames.Of(Zone, utc, this)})";

    /// <summary>The agency's zone as it is now: «Москва, UTC+3».</summary>
    public string ZoneNow => ZoneNames.Of(Zone, Now, this);

    /// <summary>How long it is until then, rounded: «через 3 часа».</summary>
    public string Ahead(DateTimeOffset utc) => (utc - Now) switch
    {
        { TotalMinutes: < 1 } => Plain("time.any_moment"),
        { TotalMinutes: < 59.5 } left => Plain("time.in_minutes", ("count", (int)Math.Round(left.TotalMinutes))),
        { TotalHours: < 47.5 } left => Plain("time.in_hours", ("count", (int)Math.Round(left.TotalHours))),
        var left => Plain("time.in_days", ("count", (int)Math.Round(left.TotalDays))),
    };

    /// <summary>How long after something, in whole minutes: «сразу», «через 3 дня».</summary>
    public string After(TimeSpan delay) => (int)delay.TotalMinutes switch
    {
        0 => Plain("time.at_once"),
        var minutes when minutes % (24 * 60) == 0 => Plain("time.in_days", ("count", minutes / (24 * 60))),
        var minutes when minutes % 60 == 0 => Plain("time.in_hours", ("count", minutes / 60)),
        var minutes => Plain("time.in_minutes", ("count", minutes)),
    };

    /// <summary>Size of a file: «2,4 МБ».</summary>
    public string Size(long bytes) => bytes switch
    {
        < 1024 => Plain("size.bytes", ("size", bytes)),
        < 1024 * 1024 => Plain("size.kilobytes", ("size", Math.Round(bytes / 1024.0))),
        _ => Plain("size.megabytes", ("size", Math.Round(bytes / 1048576.0, 1))),
    };

    /// <summary>Plain text of at most <paramref name="length"/> UTF-16 units, with «…» where something was left out; never half an emoji.</summary>
    public static string Shorten(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next < length) end += next;
        return text[..end].TrimEnd() + "…";
    }

    private CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    private static (string Name, object? Value)[] Values(Error error) => [.. error.Arguments.Select(a => (a.Key, (object?)a.Value))];

    private DateTimeOffset Local(DateTimeOffset utc) => TimeZoneInfo.ConvertTime(utc, Zone);

    private Template Find(string key) => texts.Find(Language, key) ?? throw new InvalidOperationException($"There is no text {key}.");
}
