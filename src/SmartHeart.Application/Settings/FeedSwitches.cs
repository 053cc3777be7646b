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
}

/// <summary>Which kinds of events are told. All are, until somebody switches one off.</summary>
public static class FeedSwitches
{
    /// <summary>What the setting of a switched-off kind holds.</summary>
    public const string Off = "off";

    /// <summary>The kinds as the feed knows them.</summary>
    public static string KindOf(FeedSwitch what) => what switch
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
        _ => FeedKind.Erased,
    };

    /// <summary>Whether events of a kind are told now. A kind without a switch always is.</summary>
    public static bool IsOn(string kind, SettingsSnapshot now) =>
        now[SettingNames.Feed(kind == FeedKind.RequestLeftWithWords ? FeedKind.RequestLeft : kind)] != Off;
}
