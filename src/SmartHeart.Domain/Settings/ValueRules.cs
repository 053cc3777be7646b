using System.Globalization;
using System.Text.RegularExpressions;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Domain.Settings;

/// <summary>A rule of work that is set in chat. Kept in buttons: never renumbered.</summary>
public enum ValueKind
{
    /// <summary>Version that consents are stored with.</summary>
    PolicyVersion = 0,

    /// <summary>Where the policy can be read, or <see cref="ValueRules.Off"/>.</summary>
    PolicyUrl = 1,

    /// <summary>In which hours no mailing goes (<c>21:00-09:00</c>), or <see cref="ValueRules.Off"/>.</summary>
    QuietHours = 2,

    /// <summary>How many mailings a person gets within 24 hours at most, 0 for any number.</summary>
    MailingCap = 3,

    /// <summary>Messages a second.</summary>
    MailingRate = 4,

    /// <summary>Name of the IANA list.</summary>
    TimeZone = 5,
}

/// <summary>What such a rule may be, as it is typed.</summary>
public static partial class ValueRules
{
    /// <summary>Stands for none.</summary>
    public const string Off = "off";

    /// <summary>The highest <see cref="ValueKind.MailingCap"/>.</summary>
    public const int MostCap = 100;

    private const int LongestUrl = 500;

    /// <summary>What is wrong with a value; null for nothing.</summary>
    /// <param name="kind">Which rule.</param>
    /// <param name="value">Trimmed.</param>
    /// <param name="mostRate">The highest rate that Telegram allows this bot.</param>
    public static Error? WhyNot(ValueKind kind, string value, int mostRate) => kind switch
    {
        ValueKind.PolicyVersion => Version().IsMatch(value) ? null : SettingErrors.BadVersion,
        ValueKind.PolicyUrl => value == Off || UrlOf(value) is not null ? null : SettingErrors.BadUrl,
        ValueKind.QuietHours => value == Off || HoursOf(value) is not null ? null : SettingErrors.BadHours,
        ValueKind.MailingCap => WholeOf(value) is >= 0 and <= MostCap ? null : SettingErrors.BadNumber.With("min", 0).With("max", MostCap),
        ValueKind.MailingRate => WholeOf(value) is >= 1 and var rate && rate <= mostRate ? null : SettingErrors.BadNumber.With("min", 1).With("max", mostRate),
        _ => TimeZoneInfo.TryFindSystemTimeZoneById(value, out _) ? null : SettingErrors.BadZone,
    };

    /// <summary>An address of the web; null for what is none.</summary>
    public static Uri? UrlOf(string value) =>
        value.Length <= LongestUrl && Uri.TryCreate(value, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? url : null;

    /// <summary>Two times of the day; null for what is none.</summary>
    public static QuietHours? HoursOf(string value) =>
        value.Split('-', '–') is [var first, var last] && Clock(first) is { } from && Clock(last) is { } to && from != to ? new QuietHours(from, to) : null;

    /// <summary>A whole number; null for what is none.</summary>
    public static int? WholeOf(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TimeOnly? Clock(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex("^[A-Za-z0-9._-]{1,32}$")]
    private static partial Regex Version();
}
