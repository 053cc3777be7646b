using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Users;

/// <summary>
/// A person who has written to the bot. Before they agree to the policy nothing but their Telegram id and their answers is kept.
/// </summary>
public sealed class User : Entity
{
    /// <summary>The greatest length of <see cref="Source"/>: Telegram's bound for a start payload.</summary>
    public const int MaxSourceLength = 64;

    private readonly List<ConsentEntry> _consentLog = [];

    private User(long telegramId, string? source, DateTimeOffset joinedAt, DateTimeOffset lastSeenAt, DateTimeOffset reachabilitySince) =>
        (TelegramId, Source, JoinedAt, LastSeenAt, ReachabilitySince) = (telegramId, source, joinedAt, lastSeenAt, reachabilitySince);

    /// <summary>Telegram's id of the person; also the id of the private chat with them. Negative once their data were erased: it is nobody's then.</summary>
    public long TelegramId { get; private set; }

    /// <summary>The deep-link payload of the first <c>/start</c>; null when they came without one.</summary>
    public string? Source { get; private set; }

    /// <summary>First contact, UTC.</summary>
    public DateTimeOffset JoinedAt { get; private set; }

    /// <summary>Last contact, UTC.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    /// <summary>Two-letter language they chose; null: as Telegram says.</summary>
    public string? Language { get; private set; }

    /// <summary>The name Telegram shows, kept after consent only.</summary>
    public string? TelegramName { get; private set; }

    /// <summary>Telegram's @username without the at sign, kept after consent only.</summary>
    public string? Username { get; private set; }

    /// <summary>The answer to the question about personal data.</summary>
    public Consent PersonalData { get; private set; } = Consent.NotAsked;

    /// <summary>The answer to the question about advertising.</summary>
    public Consent Advertising { get; private set; } = Consent.NotAsked;

    /// <summary>Null until filled.</summary>
    public Profile? Profile { get; private set; }

    /// <summary>What to call them: the name of the profile, else Telegram's; null before consent.</summary>
    public string? Name => Profile?.FullName.Value ?? TelegramName;

    /// <summary>Whether we may hope to reach them.</summary>
    public Reachability Reachability { get; private set; }

    /// <summary>Since when, UTC.</summary>
    public DateTimeOffset ReachabilitySince { get; private set; }

    /// <summary>What their mailings may be about; all until they choose.</summary>
    public Interests Interests { get; private set; } = Interests.All;

    /// <summary>When they had their data erased, UTC: what is left names nobody. Null for everybody else.</summary>
    public DateTimeOffset? ErasedAt { get; private set; }

    /// <summary>Answers given since this object was loaded, and earlier ones where they were loaded too.</summary>
    public IReadOnlyCollection<ConsentEntry> ConsentLog => _consentLog;

    /// <summary>First contact.</summary>
    /// <param name="telegramId">Telegram's id, positive.</param>
    /// <param name="payload">The deep-link payload; what is no payload by Telegram's rules (1–64 of A–Z a–z 0–9 _ -) is left out.</param>
    /// <param name="now">UTC.</param>
    public static User Arrive(long telegramId, string? payload, DateTimeOffset now) =>
        new(telegramId, IsPayload(payload) ? payload : null, now, now, now);

    /// <summary>Whether they have agreed to exactly that version; never after their data were erased.</summary>
    public bool HasConsentTo(string version) => ErasedAt is null && PersonalData.IsGivenTo(version);

    /// <summary>Whether a mailing may go to them, as far as consent goes.</summary>
    public bool WantsMailings(string version) => HasConsentTo(version) && Advertising.IsGivenTo(version);

    /// <summary>The question to put next; null when nothing is open. A no to advertising is not asked about again by itself.</summary>
    public ConsentKind? NextQuestion(string version)
    {
        if (!HasConsentTo(version)) return ConsentKind.PersonalData;

        return Advertising.State switch
        {
            ConsentState.NotAsked => ConsentKind.Advertising,
            ConsentState.Given when Advertising.Version != version => ConsentKind.Advertising,
            _ => null,
        };
    }

    /// <summary>Answers a question. The same answer to the same version again changes nothing. A no after a yes is a withdrawal.</summary>
    /// <returns>Whether anything changed; <see cref="UserErrors.PersonalDataFirst"/>.</returns>
    public Result<bool> Decide(ConsentKind kind, bool granted, string version, DateTimeOffset now)
    {
        if (kind == ConsentKind.Advertising && granted && !HasConsentTo(version)) return UserErrors.PersonalDataFirst;

        var current = Current(kind);
        if (!granted && current.State == ConsentState.Given) return Withdraw(kind, version, now).Map(_ => true);

        var state = granted ? ConsentState.Given : ConsentState.Refused;
        if (current.State == state && current.Version == version) return false;

        Answer(kind, state, version, now);
        return true;
    }

    /// <summary>Takes a given consent back. Without consent to personal data there is no advertising either; nothing is erased.</summary>
    /// <returns><see cref="UserErrors.NothingToWithdraw"/> when it is not given.</returns>
    public Result<Done> Withdraw(ConsentKind kind, string version, DateTimeOffset now)
    {
        if (Current(kind).State != ConsentState.Given) return UserErrors.NothingToWithdraw;

        Answer(kind, ConsentState.Withdrawn, version, now);
        if (kind == ConsentKind.PersonalData && Advertising.State == ConsentState.Given)
            Answer(ConsentKind.Advertising, ConsentState.Withdrawn, version, now);
        return Done.Ok;
    }

    /// <summary>Fills the profile, or changes it.</summary>
    public ProfileChange FillProfile(PersonName fullName, CompanyName? company, JobTitle? position, PhoneNumber phone, DateTimeOffset now)
    {
        var former = Profile;
        var profile = new Profile(fullName, company, position, phone, former?.FilledAt ?? now, now);
        if (former is not null && former with { ChangedAt = now } == profile) return ProfileChange.None;

        Profile = profile;
        return former is null ? ProfileChange.Filled : ProfileChange.Changed;
    }

    /// <summary>Chooses the language of the texts.</summary>
    public void Speak(string language) => Language = language;

    /// <summary>Chooses whether their mailings may be about a topic. The consent to mailings is another matter and stays as it is.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="wanted">Whether they may.</param>
    /// <param name="offered">The topics that they may choose of: who wants none of these wants no new one either.</param>
    public void CareFor(Interests topic, bool wanted, IReadOnlyList<Interests>? offered = null)
    {
        Interests = wanted ? Interests | topic : Interests & ~topic;
        if (!wanted && offered?.All(one => !Interests.HasFlag(one)) == true) Interests = Interests.None;
    }

    /// <summary>Keeps the names Telegram shows. The caller has made sure of consent.</summary>
    /// <returns>True when one of them is news.</returns>
    public bool IsCalled(string? telegramName, string? username)
    {
        if ((TelegramName, Username) == (telegramName, username)) return false;

        (TelegramName, Username) = (telegramName, username);
        return true;
    }

    /// <summary>They wrote: they are here, and can be reached again.</summary>
    /// <returns>True when we had thought otherwise.</returns>
    public bool Seen(DateTimeOffset now)
    {
        LastSeenAt = now;
        return Note(Reachability.Reachable, now);
    }

    /// <summary>Notes what Telegram says about reaching them.</summary>
    /// <returns>True when that is news.</returns>
    public bool Note(Reachability reachability, DateTimeOffset now)
    {
        if (Reachability == reachability) return false;

        (Reachability, ReachabilitySince) = (reachability, now);
        return true;
    }

    /// <summary>
    /// Erases all that says who they are, for good. What is left is counted and reaches nobody: when they came, from where, what they answered. The row is in
    /// nobody's way: its Telegram id becomes one that Telegram gives to no person, so that the same person can come anew.
    /// </summary>
    public void Erase(DateTimeOffset now)
    {
        (TelegramId, TelegramName, Username, Language, Profile) = (-Id, null, null, null, null);
        (Interests, ErasedAt) = (Interests.None, now);
        Note(Reachability.Deactivated, now);
    }

    /// <summary>The current answer to a question.</summary>
    public Consent Current(ConsentKind kind) => kind == ConsentKind.PersonalData ? PersonalData : Advertising;

    private void Answer(ConsentKind kind, ConsentState state, string version, DateTimeOffset now)
    {
        var consent = new Consent(state, version, now);
        if (kind == ConsentKind.PersonalData) PersonalData = consent;
        else Advertising = consent;
        _consentLog.Add(new ConsentEntry(kind, state, version, now));
    }

    /// <summary>Whether Telegram lets it stand in a deep link.</summary>
    internal static bool IsPayload(string? payload) =>
        payload is { Length: > 0 and <= MaxSourceLength } && payload.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
