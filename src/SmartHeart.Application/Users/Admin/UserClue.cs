using System.Collections.Immutable;

namespace SmartHeart.Application.Users.Admin;

/// <summary>Words from one to another, both included, by their code points.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
public readonly record struct TermRange(string From, string To)
{
    private const char Last = '\uFFFF';

    /// <summary>This word alone.</summary>
    public static TermRange Exactly(string term) => new(term, term);

    /// <summary>All words that begin so.</summary>
    public static TermRange StartingWith(string beginning) => new(beginning, beginning + Last);
}

/// <summary>One thing known of a person: any of its readings may hold.</summary>
/// <param name="Terms">A word of theirs is in one of these.</param>
/// <param name="UserId">Our id; null where it can't be one.</param>
/// <param name="TelegramId">Telegram's; null where it can't be one.</param>
/// <param name="Tag">A tag of theirs; null where it can't be one.</param>
public sealed record UserClue(ImmutableArray<TermRange> Terms, int? UserId = null, long? TelegramId = null, string? Tag = null);
