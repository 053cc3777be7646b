using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>What a setting is, as its name says: one of those below.</summary>
public abstract record SettingTarget
{
    /// <summary>What the name stands for; null for a name that no setting of this version has.</summary>
    public static SettingTarget? Of(string name)
    {
        if (name == SettingNames.Topics) return new TopicsTarget();
        if (name.StartsWith(SettingNames.Texts, StringComparison.Ordinal)) return OfText(name[SettingNames.Texts.Length..]);
        foreach (var kind in Enum.GetValues<ValueKind>())
        {
            if (SettingNames.Value(kind) == name) return new ValueTarget(kind);
        }

        foreach (var what in Enum.GetValues<FeedSwitch>())
        {
            if (SettingNames.Feed(FeedSwitches.NameOf(what)) == name) return new FeedTarget(what);
        }

        return null;
    }

    /// <summary><c>ru.menu.title</c>, <c>ru.time.in_days#few</c>.</summary>
    private static TextTarget? OfText(string rest)
    {
        if (rest.Split('.', 2) is not [{ Length: 2 } language, var key]) return null;

        var parts = key.Split('#');
        foreach (var form in Enum.GetValues<TextForm>())
        {
            if (SettingNames.Text(language, parts[0], form) == $"{SettingNames.Texts}{rest}") return new TextTarget(language, parts[0], form);
        }

        return null;
    }
}

/// <summary>A text.</summary>
/// <param name="Language">Two letters.</param>
/// <param name="Key">Its key.</param>
/// <param name="Form">Which form.</param>
public sealed record TextTarget(string Language, string Key, TextForm Form) : SettingTarget;

/// <summary>A rule of work.</summary>
/// <param name="Kind">Which.</param>
public sealed record ValueTarget(ValueKind Kind) : SettingTarget;

/// <summary>Whether a kind of events is told.</summary>
/// <param name="Switch">Which.</param>
public sealed record FeedTarget(FeedSwitch Switch) : SettingTarget;

/// <summary>How the topics of mailings are arranged.</summary>
public sealed record TopicsTarget : SettingTarget;
