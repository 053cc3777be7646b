using System.Globalization;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>What holds until the agency sets something else. From the configuration, checked.</summary>
public sealed record ValueDefaults
{
    /// <summary><see cref="ValueKind.PolicyVersion"/>.</summary>
    public string PolicyVersion { get; init; } = "1";

    /// <summary><see cref="ValueKind.PolicyUrl"/>.</summary>
    public string PolicyUrl { get; init; } = ValueRules.Off;

    /// <summary><see cref="ValueKind.QuietHours"/>.</summary>
    public string QuietHours { get; init; } = ValueRules.Off;

    /// <summary><see cref="ValueKind.MailingCap"/>.</summary>
    public int DailyCap { get; init; }

    /// <summary><see cref="ValueKind.MailingRate"/>.</summary>
    public int Rate { get; init; } = 30;

    /// <summary>The highest <see cref="Rate"/> that Telegram allows this bot.</summary>
    public int MostRate { get; init; } = 30;

    /// <summary><see cref="ValueKind.TimeZone"/>.</summary>
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>One of them as it would be typed.</summary>
    public string Of(ValueKind kind) => kind switch
    {
        ValueKind.PolicyVersion => PolicyVersion,
        ValueKind.PolicyUrl => PolicyUrl,
        ValueKind.QuietHours => QuietHours,
        ValueKind.MailingCap => DailyCap.ToString(CultureInfo.InvariantCulture),
        ValueKind.MailingRate => Rate.ToString(CultureInfo.InvariantCulture),
        _ => Zone.Id,
    };
}

/// <summary>The rules of work as they are now. Read anew when a setting has changed; asking costs a comparison else.</summary>
public sealed class CurrentValues(ISettings settings, ValueDefaults defaults)
{
    private volatile ValuesNow? _made;

    /// <summary>All of them.</summary>
    public ValuesNow Now
    {
        get
        {
            var now = settings.Now;
            return _made is { } made && ReferenceEquals(made.Of, now) ? made : _made = Make(now);
        }
    }

    /// <summary>One as it would be typed: what is set and still allowed (the rate's bound belongs to the configuration), else the default.</summary>
    public string Of(ValueKind kind) => Of(kind, settings.Now);

    private string Of(ValueKind kind, SettingsSnapshot now) =>
        now[SettingNames.Value(kind)] is { } set && ValueRules.WhyNot(kind, set, defaults.MostRate) is null ? set : defaults.Of(kind);

    private ValuesNow Make(SettingsSnapshot now)
    {
        var zone = Of(ValueKind.TimeZone, now);
        return new ValuesNow(
            now,
            Of(ValueKind.PolicyVersion, now),
            ValueRules.UrlOf(Of(ValueKind.PolicyUrl, now)),
            ValueRules.HoursOf(Of(ValueKind.QuietHours, now)),
            ValueRules.WholeOf(Of(ValueKind.MailingCap, now)) ?? defaults.DailyCap,
            ValueRules.WholeOf(Of(ValueKind.MailingRate, now)) ?? defaults.Rate,
            zone == defaults.Zone.Id ? defaults.Zone : TimeZoneInfo.FindSystemTimeZoneById(zone),
            TopicList.Read(now[SettingNames.Topics]));
    }
}

/// <summary>The rules of work at a moment.</summary>
/// <param name="Of">The settings they were read from.</param>
/// <param name="PolicyVersion">Version that consents are stored with.</param>
/// <param name="PolicyUrl">Where the policy can be read; null for nowhere.</param>
/// <param name="Quiet">When no mailing goes; null for never.</param>
/// <param name="DailyCap">Mailings a person gets within 24 hours; 0 for any number.</param>
/// <param name="Rate">Messages a second.</param>
/// <param name="Zone">The agency's time zone.</param>
/// <param name="Topics">What mailings may be about.</param>
public sealed record ValuesNow(SettingsSnapshot Of, string PolicyVersion, Uri? PolicyUrl, QuietHours? Quiet, int DailyCap, int Rate, TimeZoneInfo Zone, TopicList Topics);
