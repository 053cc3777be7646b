using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>Names of the settings. Kept in rows: never changed.</summary>
public static class SettingNames
{
    /// <summary>What names of texts begin with.</summary>
    public const string Texts = "text.";

    /// <summary>The topics of mailings (<see cref="TopicList"/>).</summary>
    public const string Topics = "topics";

    /// <summary>A text: <c>text.ru.menu.title</c>, of several forms <c>text.ru.time.in_days#few</c>.</summary>
    public static string Text(string language, string key, TextForm form) => $"{Texts}{language}.{key}{(form == TextForm.Only ? "" : $"#{NameOf(form)}")}";

    /// <summary>A rule of work.</summary>
    public static string Value(ValueKind kind) => kind switch
    {
        ValueKind.PolicyVersion => "policy.version",
        ValueKind.PolicyUrl => "policy.url",
        ValueKind.QuietHours => "mailing.quiet_hours",
        ValueKind.MailingCap => "mailing.cap",
        ValueKind.MailingRate => "mailing.rate",
        _ => "time_zone",
    };

    /// <summary>Whether a kind of events is told: by the name of its switch.</summary>
    public static string Feed(string name) => $"feed.{name}";

    private static string NameOf(TextForm form) => form switch
    {
        TextForm.One => "one",
        TextForm.Few => "few",
        TextForm.Many => "many",
        _ => "other",
    };
}
