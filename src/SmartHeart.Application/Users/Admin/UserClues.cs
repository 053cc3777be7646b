using System.Collections.Immutable;
using System.Globalization;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>
/// Understands what an admin types to find people: <c>#12</c> and numbers (our id, Telegram's, a phone or its end), <c>@username</c>, <c>#tag</c>, words of names
/// and companies. All of it must fit a person, in whatever order.
/// </summary>
public static class UserClues
{
    /// <summary>More words than this tell nothing more.</summary>
    public const int MaxClues = 6;

    private const int ShortestEnd = 4;
    private const int CountryAndMore = 4;
    private static readonly string[] Links = ["https://t.me/", "http://t.me/", "t.me/"];

    /// <summary>What the text tells; nothing when it has neither letters nor digits.</summary>
    public static ImmutableArray<UserClue> Of(string text)
    {
        var line = text.Trim();
        if (line is ['#', .. var marked]) return OfMarked(marked);
        if (IsNumber(line)) return [OfNumber(line)];

        var telling = PersonTerms.Words(line);
        return [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(token => OfToken(token, telling)).Take(MaxClues)];
    }

    private static ImmutableArray<UserClue> OfMarked(string marked)
    {
        int? id = int.TryParse(marked, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Tag.Parse(marked) is { IsOk: true, Value: var tag } ? [new UserClue([], id, Tag: tag.Value)] : [];
    }

    /// <param name="token">What stands between spaces.</param>
    /// <param name="telling">Words of the whole line: legal forms of companies are not among them where there are others.</param>
    private static IEnumerable<UserClue> OfToken(string token, IReadOnlyList<string> telling)
    {
        var link = Array.Find(Links, start => token.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        if (link is not null && token.Length > link.Length) return [OfHandle(token[link.Length..], whole: true)];
        if (token is ['@', _, ..]) return [OfHandle(token[1..], whole: false)];
        if (token.All(char.IsAsciiDigit)) return [OfDigits(token)];

        var words = PersonTerms.Words(token);
        return words.Where(telling.Contains).Select(word => new UserClue([OfWord(word)], Tag: words.Count == 1 ? TagOf(token) : null));
    }

    private static UserClue OfHandle(string username, bool whole)
    {
        var term = PersonTerms.OfHandle(username);
        return new UserClue([whole ? TermRange.Exactly(term) : TermRange.StartingWith(term)]);
    }

    /// <summary>A single letter stands for itself: half of all people have a word that begins with it.</summary>
    private static TermRange OfWord(string word) => word.Length == 1 ? TermRange.Exactly(word) : TermRange.StartingWith(word);

    private static UserClue OfNumber(string line)
    {
        if (!line.All(char.IsAsciiDigit)) return new UserClue(Phones(line));

        var clue = OfDigits(line) with { Tag = TagOf(line) };
        return clue with
        {
            UserId = int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
            TelegramId = long.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var telegramId) ? telegramId : null,
        };
    }

    private static UserClue OfDigits(string digits) => new([OfWord(digits), .. Phones(digits)]);

    /// <summary>A whole number however it is written, else the beginning of one or its end.</summary>
    private static ImmutableArray<TermRange> Phones(string line)
    {
        if (PhoneNumber.Parse(line) is { IsOk: true, Value: var phone }) return [TermRange.Exactly(phone.Value[1..])];

        var digits = string.Concat(line.Where(char.IsAsciiDigit));
        if (digits.Length < ShortestEnd) return [];
        var end = TermRange.StartingWith(PersonTerms.OfEnd(digits));
        var start = digits[0] == '8' && digits.Length >= CountryAndMore ? $"7{digits[1..]}" : digits;
        return [end, TermRange.StartingWith(start)];
    }

    private static bool IsNumber(string line) =>
        line.Any(char.IsAsciiDigit) && line.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '(' or ')' or '.' or '–');

    private static string? TagOf(string typed) => Tag.Parse(typed) is { IsOk: true, Value: var tag } ? tag.Value : null;
}
