using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Kit;

/// <summary>The real words.</summary>
internal static class TestSpeech
{
    public static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    public static readonly BotOptions Options = new()
    {
        Token = "1:test",
        AdminGroupId = -1001,
        MainTopicId = 2,
        MailingTopicId = 3,
        EventsTopicId = 4,
        TimeZone = Moscow,
    };

    public static Texts Texts { get; } = Texts.Load();

    public static Ui Ru { get; } = In("ru");

    public static Ui En { get; } = In("en");

    /// <summary>Somebody of the group who is no owner.</summary>
    public static Ui Member { get; } = new(Texts, "ru", "smart_heart_bot", Moscow, new ManualTime());

    public static Ui In(string language) => new(Texts, language, "smart_heart_bot", Moscow, new ManualTime()) { ForOwner = true };

    public static Ui At(TimeProvider clock) => new(Texts, "ru", "smart_heart_bot", Moscow, clock);

    public static Speech Speech() => new(Texts, new BotIdentity(), Options, new ManualTime());

    /// <summary>A screen in both languages, for a snapshot.</summary>
    public static string Both(Func<Ui, Screen> screen) => $"{ScreenText.Of(screen(Ru))}\n\n════\n\n{ScreenText.Of(screen(En))}";

    /// <summary>Takes the snapshot of a screen in both languages.</summary>
    public static void ShouldLookAsAccepted(
        Func<Ui, Screen> screen,
        string? name = null,
        [System.Runtime.CompilerServices.CallerFilePath] string file = "",
        [System.Runtime.CompilerServices.CallerMemberName] string member = "") => Snapshot.Match(Both(screen), name, file, member);
}
