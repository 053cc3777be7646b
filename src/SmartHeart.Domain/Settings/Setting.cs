using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Settings;

/// <summary>Something that the agency sets in chat. Its row stays for good: without a value the default holds.</summary>
public sealed class Setting
{
    /// <summary>The greatest length of <see cref="Name"/>.</summary>
    public const int MaxName = 100;

    /// <summary>The greatest length of <see cref="Value"/> in UTF-16 units.</summary>
    public const int MaxValue = 8000;

    /// <summary>
    /// Name of the row whose version rises with every change of any setting: hosts that share a database look at it alone. Written in the transaction of the
    /// change, so that nobody sees the number without what it stands for.
    /// </summary>
    public const string Revision = "revision";

    /// <summary>A setting that has its default so far.</summary>
    /// <param name="name">Dotted, at most <see cref="MaxName"/> characters.</param>
    public Setting(string name) => Name = name;

    /// <summary>Which one.</summary>
    public string Name { get; private set; }

    /// <summary>What is set; null for the default.</summary>
    public string? Value { get; private set; }

    /// <summary>What <see cref="Value"/> was before the last change.</summary>
    public string? Former { get; private set; }

    /// <summary>How often it was changed; 0 for never.</summary>
    public int Version { get; private set; }

    /// <summary>When it was changed last, UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>By whom: Telegram's id.</summary>
    public long ChangedBy { get; private set; }

    /// <summary>Sets another value; null for the default. The one before is kept for <see cref="Undo"/>.</summary>
    public void Change(string? value, long by, DateTimeOffset at)
    {
        (Former, Value) = (Value, value);
        Touch(by, at);
    }

    /// <summary>Takes the last change back; done twice, it stands again.</summary>
    public Result<Done> Undo(long by, DateTimeOffset at)
    {
        if (Version == 0) return SettingErrors.NothingToUndo;

        Change(Former, by, at);
        return Done.Ok;
    }

    /// <summary>Counts a change.</summary>
    public void Touch(long by, DateTimeOffset at) => (Version, ChangedBy, ChangedAt) = (Version + 1, by, at);
}
