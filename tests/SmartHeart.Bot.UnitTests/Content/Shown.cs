using System.Runtime.CompilerServices;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Bot.UnitTests.Kit;
using SmartHeart.Testing;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>Screens of content in both languages, one snapshot for both, so that a translation is reviewed beside its original.</summary>
internal static class Shown
{
    private static readonly Texts Texts = Texts.Load();
    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    public static Ui Russian { get; } = In("ru");

    public static Ui English { get; } = In("en");

    public static void Match(Func<Ui, Screen> screen, [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        Snapshot.Match($"{Both(screen(Russian), "ru")}\n\n{Both(screen(English), "en")}", file: file, member: member);

    private static string Both(Screen screen, string language) => $"════ {language} ════\n{ScreenText.Of(screen).TrimEnd()}";

    private static Ui In(string language) => new(Texts, language, "smartheart_bot", Moscow);
}
