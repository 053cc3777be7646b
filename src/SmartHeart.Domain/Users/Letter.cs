using System.Collections.Immutable;
using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Users;

/// <summary>How far a letter has come. Kept as a number: never renumber.</summary>
public enum LetterState
{
    /// <summary>Waits to be sent.</summary>
    Waiting = 0,

    /// <summary>On the wire: found so after a crash, nobody knows whether it arrived.</summary>
    Sending = 1,

    /// <summary>Telegram took it.</summary>
    Delivered = 2,

    /// <summary>The person blocked the bot or never let it write.</summary>
    Blocked = 3,

    /// <summary>The account is gone.</summary>
    Deactivated = 4,

    /// <summary>Refused, for the reason in <see cref="Letter.Words"/>.</summary>
    Refused = 5,

    /// <summary>It may or may not have arrived. Never sent again by itself.</summary>
    Unknown = 6,

    /// <summary>It did not arrive, and an admin has sent another in its place.</summary>
    Repeated = 7,
}

/// <summary>
/// Messages of the admin group that an admin sends to one person. A ledger of one row: what is on the wire is noted before it leaves, so that a crash neither
/// loses nor repeats it.
/// </summary>
public sealed class Letter : Entity
{
    /// <summary>The most messages of one letter: an album's.</summary>
    public const int MaxMessages = 10;

    /// <summary>The greatest length of <see cref="Words"/>; longer ones are cut.</summary>
    public const int MaxWordsLength = 300;

    private Letter(Guid key, int userId, string messages, DateTimeOffset at) => (Key, UserId, Messages, At) = (key, userId, messages, at);

    /// <summary>Names it outside the database from before it is stored.</summary>
    public Guid Key { get; private set; }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Ids of the messages in the admin group, rising, with commas between.</summary>
    public string Messages { get; private set; }

    /// <summary>How far it has come.</summary>
    public LetterState State { get; private set; }

    /// <summary>Telegram's words on a refusal, or the reason that <see cref="WhyKept"/> reads; null for none.</summary>
    public string? Words { get; private set; }

    /// <summary>Written, UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Rises with every step. A concurrency token.</summary>
    public int Version { get; private set; }

    /// <summary>The ids, rising.</summary>
    public ImmutableArray<int> MessageIds => [.. Messages.Split(',').Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>Writes one.</summary>
    /// <param name="user">To whom.</param>
    /// <param name="messageIds">1–<see cref="MaxMessages"/> messages of the admin group, in any order.</param>
    /// <param name="now">UTC.</param>
    /// <returns><see cref="LetterErrors"/>.</returns>
    public static Result<Letter> Write(User user, IEnumerable<int> messageIds, DateTimeOffset now)
    {
        if (WhyNot(user) is { } refused) return refused;

        var ids = messageIds.Order().ToImmutableArray();
        return WhyNot(ids) is { } error ? error : new Letter(Guid.CreateVersion7(now), user.Id, string.Join(',', ids), now);
    }

    /// <summary>Why nobody may write to a person; null when they may.</summary>
    public static Error? WhyNot(User user) => user switch
    {
        { ErasedAt: not null } => LetterErrors.Erased,
        { PersonalData.State: ConsentState.Given } => null,
        { PersonalData.State: ConsentState.Withdrawn } => LetterErrors.ConsentWithdrawn,
        _ => LetterErrors.NoConsent,
    };

    /// <summary>What is wrong with the messages; null for nothing.</summary>
    public static Error? WhyNot(ImmutableArray<int> messageIds) => messageIds.Length switch
    {
        0 => LetterErrors.Empty,
        > MaxMessages => LetterErrors.TooMany.With("max", MaxMessages),
        _ => null,
    };

    /// <summary>Notes that it is about to leave.</summary>
    /// <returns>False when it has left before: one that was on the wire is then unknown.</returns>
    public bool Leave()
    {
        if (State == LetterState.Sending) Become(LetterState.Unknown, null);
        if (State != LetterState.Waiting) return false;

        Become(LetterState.Sending, null);
        return true;
    }

    /// <summary>Writes the same again, once, in place of one that did not arrive or perhaps did not.</summary>
    /// <returns><see cref="LetterErrors.NothingToRepeat"/>, and what <see cref="Write"/> refuses.</returns>
    public Result<Letter> Repeat(User user, DateTimeOffset now)
    {
        if (State is not (LetterState.Blocked or LetterState.Deactivated or LetterState.Refused or LetterState.Unknown)) return LetterErrors.NothingToRepeat;

        var again = Write(user, MessageIds, now);
        if (again.IsOk) Become(LetterState.Repeated, Words);
        return again;
    }

    /// <summary>Why it was kept though Telegram did not refuse it; null when nothing kept it.</summary>
    public Error? WhyKept() => State == LetterState.Refused && Words is { } reason ? LetterErrors.Read(reason) : null;

    /// <summary>Notes that our own rules keep it.</summary>
    public void Keep(Error error) => Become(LetterState.Refused, error.Code);

    /// <summary>Nobody will try any more. Waiting, it is kept with the reason; on the wire, it is unknown; what was settled stays so.</summary>
    /// <param name="reason">Why the last attempt failed.</param>
    public void GiveUp(string reason)
    {
        if (State == LetterState.Waiting) Become(LetterState.Refused, $"{LetterErrors.GivenUp.Code} {reason}");
        else if (State == LetterState.Sending) Become(LetterState.Unknown, reason);
    }

    /// <summary>Notes that it did not leave after all, for a passing reason.</summary>
    public void Return() => Become(LetterState.Waiting, null);

    /// <summary>Notes what became of it.</summary>
    public void Settle(LetterState state, string? words) => Become(state, words);

    private void Become(LetterState state, string? words)
    {
        (State, Version) = (state, Version + 1);
        Words = words is { Length: > MaxWordsLength } ? words[..MaxWordsLength] : words;
    }
}
