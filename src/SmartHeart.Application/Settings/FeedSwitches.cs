using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Feed;

namespace SmartHeart.Application.Settings;

/// <summary>What the events topic can do without. Kept in buttons: never renumbered.</summary>
public enum FeedSwitch
{
    UserArrived = 0,
    ConsentGiven = 1,
    ConsentRefused = 2,
    ConsentWithdrawn = 3,
    ProfileFilled = 4,
    ProfileChanged = 5,
    RequestLeft = 6,
    EventRegistered = 7,
    EventCancelled = 8,
    Blocked = 9,
    Unblocked = 10,
    Erased = 11,
    ContentPublished = 12,

    /// <summary>The CRM stands, or goes on.</summary>
    Crm = 13,

    /// <summary>Whatever has no switch of its own.</summary>
    Other = 14,
}

/// <summary>Which kinds of events are told. All are, until somebody switches one off.</summary>
public static class FeedSwitches
{
    /// <summary>What the setting of a switched-off kind holds.</summary>
    public const string Off = "off";

    /// <summary>How the setting of a switch is called. Kept in rows: never changed.</summary>
    public static string NameOf(FeedSwitch what) => what switch
    {
        FeedSwitch.UserArrived => FeedKind.UserArrived,
        FeedSwitch.ConsentGiven => FeedKind.ConsentGiven,
        FeedSwitch.ConsentRefused => FeedKind.ConsentRefused,
        FeedSwitch.ConsentWithdrawn => FeedKind.ConsentWithdrawn,
        FeedSwitch.ProfileFilled => FeedKind.ProfileFilled,
        FeedSwitch.ProfileChanged => FeedKind.ProfileChanged,
        FeedSwitch.RequestLeft => FeedKind.RequestLeft,
        FeedSwitch.EventRegistered => FeedKind.EventRegistered,
        FeedSwitch.EventCancelled => FeedKind.EventCancelled,
        FeedSwitch.Blocked => FeedKind.Blocked,
        FeedSwitch.Unblocked => FeedKind.Unblocked,
        FeedSwitch.Erased => FeedKind.Erased,
        FeedSwitch.ContentPublished => FeedKind.ContentPublished,
        FeedSwitch.Crm => "crm",
        _ => "other",
    };

    /// <summary>The switch of a kind; every kind has one.</summary>
    public static FeedSwitch Of(string kind) => kind switch
    {
        FeedKind.RequestLeftWithWords => FeedSwitch.RequestLeft,
        _ when kind.StartsWith("crm_", StringComparison.Ordinal) => FeedSwitch.Crm,
        _ => Enum.GetValues<FeedSwitch>().Where(what => NameOf(what) == kind).DefaultIfEmpty(FeedSwitch.Other).First(),
    };

    /// <summary>Whether events of a kind are told now.</summary>
    public static bool IsOn(string kind, SettingsSnapshot now) => IsOn(Of(kind), now);

    /// <summary>Whether what a switch is for is told now.</summary>
    public static bool IsOn(FeedSwitch what, SettingsSnapshot now) => now[SettingNames.Feed(NameOf(what))] != Off;
}
