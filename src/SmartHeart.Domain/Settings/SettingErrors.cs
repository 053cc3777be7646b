using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Settings;

/// <summary>Refusals around settings.</summary>
public static class SettingErrors
{
    public static readonly Error NothingToUndo = new("settings.nothing_to_undo");

    /// <summary>A text that was there when its button was made.</summary>
    public static readonly Error TextGone = new NotFound("settings.text_gone");

    public static readonly Error TextEmpty = new("settings.text_empty");

    /// <summary>Gets <c>max</c> and <c>length</c>.</summary>
    public static readonly Error TextTooLong = new("settings.text_too_long");

    /// <summary>Formatting takes place too. Gets <c>max</c>.</summary>
    public static readonly Error TextTooRich = new("settings.text_too_rich");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error NoLabel = new("settings.text_no_label");

    /// <summary>A brace that opens or closes nothing.</summary>
    public static readonly Error LoneBrace = new("settings.text_lone_brace");

    /// <summary>Gets <c>hole</c> and <c>known</c>.</summary>
    public static readonly Error UnknownHole = new("settings.text_unknown_hole");

    /// <summary>Gets <c>hole</c>.</summary>
    public static readonly Error HoleInLink = new("settings.text_hole_in_link");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error SearchTooLong = new("settings.search_too_long");

    public static readonly Error SearchEmpty = new("settings.search_empty");

    public static readonly Error BadVersion = new("settings.bad_version");

    public static readonly Error BadUrl = new("settings.bad_url");

    public static readonly Error BadHours = new("settings.bad_hours");

    /// <summary>Gets <c>min</c> and <c>max</c>.</summary>
    public static readonly Error BadNumber = new("settings.bad_number");

    public static readonly Error BadZone = new("settings.bad_zone");

    /// <summary>People would have nothing left to choose.</summary>
    public static readonly Error LastTopic = new("settings.last_topic");

    /// <summary>A new version of the policy asks everybody again: it takes a second word.</summary>
    public static readonly Error NotSure = new("settings.not_sure");
}
