using System.Globalization;
using System.Text;

namespace SmartHeart.Domain.Users;

/// <summary>
/// The words by which admins find a person: parts of their names and company, their @username, their phone from its beginning and from its end. In lower case,
/// ё as е, so that what is typed and what is stored meet whatever the keyboard.
/// </summary>
public static class PersonTerms
{
    /// <summary>The greatest length of a word in UTF-16 units; longer ones are cut.</summary>
    public const int MaxLength = 64;

    /// <summary>The most words of a person.</summary>
    public const int MaxCount = 40;

    private const char Handle = '@';
    private const char Backwards = '~';

    // Half of all companies begin with one of these: they would find everybody, and slowly.
    private static readonly HashSet<string> LegalForms = new(StringComparer.Ordinal)
    {
        "ооо", "ао", "оао", "зао", "пао", "ип", "нко", "ано", "llc", "ltd", "inc", "gmbh", "co",
    };

    /// <summary>The words of a person as they are now; none for one who told nothing.</summary>
    public static IReadOnlyCollection<string> Of(User user) => Of(
        user.TelegramName, user.Username, user.Profile?.FullName.Value, user.Profile?.Company?.Value, user.Profile?.Phone.Value);

    /// <summary>The same of the parts.</summary>
    /// <param name="telegramName">As Telegram shows it.</param>
    /// <param name="username">Without the at sign.</param>
    /// <param name="fullName">Of the profile.</param>
    /// <param name="company">Of the profile.</param>
    /// <param name="phone">E.164.</param>
    public static IReadOnlyCollection<string> Of(string? telegramName, string? username, string? fullName, string? company, string? phone)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        if (phone is { Length: > 1 }) terms.UnionWith([phone[1..], OfEnd(phone[1..])]);
        if (username is { Length: > 0 }) terms.Add(OfHandle(username));
        foreach (var text in (string?[])[fullName, telegramName, username, company]) terms.UnionWith(Words(text));
        return terms.Count <= MaxCount ? terms : [.. terms.Take(MaxCount)];
    }

    /// <summary>The words of a text, in order; legal forms of companies only where there is nothing else.</summary>
    public static IReadOnlyList<string> Words(string? text)
    {
        var words = Split(text);
        return words.Exists(word => !LegalForms.Contains(word)) ? words.FindAll(word => !LegalForms.Contains(word)) : words;
    }

    /// <summary>What an @username is kept as; of the beginning of one, its beginning.</summary>
    public static string OfHandle(string username) => Cut($"{Handle}{username.ToLowerInvariant()}");

    /// <summary>What the last digits of a phone are kept as: turned round, so that an end is found like a beginning.</summary>
    public static string OfEnd(string digits)
    {
        var turned = digits.ToCharArray();
        Array.Reverse(turned);
        return $"{Backwards}{new string(turned)}";
    }

    private static List<string> Split(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in Plain(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune)) word.Append(rune.Value == 'ё' ? "е" : rune.ToString());
            else if (word.Length > 0 && !IsMark(rune)) Close(words, word);
        }

        if (word.Length > 0) Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        words.Add(Cut(word.ToString()));
        word.Clear();
    }

    /// <summary>Fancy alphabets become plain ones, capitals small ones. A lone surrogate, which could not be normalised, becomes the sign for it.</summary>
    private static string Plain(string? text) =>
        string.Concat((text ?? "").EnumerateRunes().Select(rune => rune.ToString())).Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static string Cut(string word) =>
        word.Length <= MaxLength ? word : word[..(char.IsHighSurrogate(word[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
}
