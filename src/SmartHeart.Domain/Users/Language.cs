using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Users;

/// <summary>The languages the bot speaks, by their two letters (ISO 639-1).</summary>
public static class Language
{
    /// <summary>The first is the default.</summary>
    public static readonly IReadOnlyList<string> All = ["ru", "en"];

    /// <summary>Reads a code such as <c>ru</c> or <c>en-GB</c> (<see cref="UserErrors.LanguageUnknown"/>).</summary>
    public static Result<string> Parse(string? code)
    {
        foreach (var language in All)
        {
            var spoken = code?.Split('-', '_')[0];
            if (language.Equals(spoken, StringComparison.OrdinalIgnoreCase)) return language;
        }

        return UserErrors.LanguageUnknown;
    }
}
