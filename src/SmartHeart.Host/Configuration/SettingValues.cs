using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartHeart.Host.Configuration;

/// <summary>Reads settings one by one and collects what is wrong with them: all faults are told at once, each in one line, secrets never.</summary>
internal sealed class SettingValues(Func<string, string?> get)
{
    private readonly List<string> _faults = [];

    /// <summary>One line a fault: the variable, what it needs, an example.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public string Text(string name, string fallback) => Find(name) ?? fallback;

    public string Required(string name, string need, string example) => Find(name) ?? Missing(name, need, example);

    public string Match(string name, string? fallback, string pattern, string need, string example, bool secret = false)
    {
        if (Find(name) is not { } value) return fallback ?? Missing(name, need, example);
        if (!Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))) Wrong(name, secret ? null : value, need, example);
        return value;
    }

    public long Whole(string name, long? fallback, long least, long most, string need, string example)
    {
        if (Find(name) is not { } text)
        {
            if (fallback is null) Missing(name, need, example);
            return fallback ?? 0;
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most) return value;
        Wrong(name, text, need, example);
        return 0;
    }

    public bool Flag(string name, bool fallback) => OneOf(name, fallback ? "true" : "false", "true", "false") == "true";

    public string OneOf(string name, string fallback, params string[] words)
    {
        if (Find(name) is not { } value) return fallback;
        if (words.Contains(value, StringComparer.OrdinalIgnoreCase)) return value.ToLowerInvariant();
        Wrong(name, value, "one of " + string.Join(", ", words), words[0]);
        return fallback;
    }

    public T OneOf<T>(string name, T fallback)
        where T : struct, Enum => Enum.Parse<T>(OneOf(name, fallback.ToString(), Enum.GetNames<T>()), ignoreCase: true);

    public Uri? Url(string name, string? fallback, bool https = false, bool required = false)
    {
        var example = https ? "https://bot.example.org/telegram" : fallback ?? "https://example.org";
        var need = https ? "an https address" : "an http or https address";
        if (Find(name) is not { } text)
        {
            if (required) Missing(name, need, example);
            return fallback is null ? null : new Uri(fallback);
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && !https))) return url;
        Wrong(name, text, need, example);
        return null;
    }

    public Uri Listen(string name, string fallback)
    {
        var text = Text(name, fallback);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url is { Scheme: "http", PathAndQuery: "/" }) return url;
        Wrong(name, text, "an address to listen at, without TLS and path", fallback);
        return new Uri(fallback);
    }

    public TimeZoneInfo Zone(string name, string fallback)
    {
        var id = Text(name, fallback);
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)) return zone;
        Wrong(name, id, "a time zone of the IANA list", fallback);
        return TimeZoneInfo.Utc;
    }

    /// <summary>A stretch of the day; null for «off».</summary>
    public (TimeOnly From, TimeOnly To)? Hours(string name, string fallback)
    {
        var text = Text(name, fallback);
        if (text.Equals("off", StringComparison.OrdinalIgnoreCase)) return null;
        if (text.Split('-') is [var first, var last] && Clock(first) is { } from && Clock(last) is { } to && from != to) return (from, to);
        Wrong(name, text, "two times of the day, or off", fallback);
        return null;
    }

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>Whether a variable has a value.</summary>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>Says that the variables contradict one another.</summary>
    public void Fault(string line) => _faults.Add(line);

    private string? Find(string name) => get(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private string Missing(string name, string need, string example)
    {
        _faults.Add($"{name} is not set. It needs {need}, for example {example}");
        return "";
    }

    private void Wrong(string name, string? value, string need, string example) =>
        _faults.Add($"{name} {(value is null ? "is not valid" : $"is \"{value}\"")}. It needs {need}, for example {example}");
}
