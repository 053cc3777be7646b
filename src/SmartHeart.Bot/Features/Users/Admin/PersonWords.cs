using System.Text.Json;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users.Admin;

/// <summary>Words for what people are and have chosen: the same on their card and in the workbook. All plain.</summary>
internal static class PersonWords
{
    /// <summary>What their mailings may be about, of the topics that people see.</summary>
    public static string Interests(Interests interests, Ui ui)
    {
        var chosen = ui.Topics.Where(topic => interests.HasFlag(topic)).ToArray();
        if (chosen.Length == ui.Topics.Count) return ui.Plain("people.interests.all");

        return chosen.Length == 0 ? ui.Plain("people.interests.none") : string.Join(", ", chosen.Select(topic => ui.Plain(SettingsScreens.KeyOf(topic))));
    }

    /// <summary>The language they chose.</summary>
    public static string Language(string? language, Ui ui) => ui.Plain(language is null ? "people.language.telegram" : $"language.{language}");

    /// <summary>How a value is called in text keys.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
