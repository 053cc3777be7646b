using System.Collections.Immutable;

namespace SmartHeart.Application.Common.Ports;

/// <summary>What the agency has set in chat, in memory: asking costs nothing. Changes of this host are there when their command has ended, those of others within seconds.</summary>
public interface ISettings
{
    /// <summary>All of it as it is now; never changes itself.</summary>
    SettingsSnapshot Now { get; }
}

/// <summary>The settings at a moment.</summary>
/// <param name="Revision">Rises with every change.</param>
/// <param name="ByName">Those that were ever changed.</param>
public sealed record SettingsSnapshot(int Revision, ImmutableDictionary<string, SettingNow> ByName)
{
    /// <summary>Nothing was ever set.</summary>
    public static SettingsSnapshot Empty { get; } = new(0, ImmutableDictionary.Create<string, SettingNow>(StringComparer.Ordinal));

    /// <summary>What is set; null for the default.</summary>
    public string? this[string name] => ByName.TryGetValue(name, out var setting) ? setting.Value : null;

    /// <summary>How often it was changed; 0 for never.</summary>
    public int VersionOf(string name) => ByName.TryGetValue(name, out var setting) ? setting.Version : 0;
}

/// <summary>One setting.</summary>
/// <param name="Name">Which.</param>
/// <param name="Value">What is set; null for the default.</param>
/// <param name="Version">How often it was changed.</param>
/// <param name="ChangedAt">UTC.</param>
public sealed record SettingNow(string Name, string? Value, int Version, DateTimeOffset ChangedAt);
