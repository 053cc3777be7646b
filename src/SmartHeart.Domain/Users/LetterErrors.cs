using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Users;

/// <summary>Refusals around letters to people.</summary>
public static class LetterErrors
{
    /// <summary>There is no message in it.</summary>
    public static readonly Error Empty = new("letter.empty");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooMany = new("letter.too_many");

    /// <summary>The person has not agreed to the policy.</summary>
    public static readonly Error NoConsent = new("letter.no_consent");

    /// <summary>The person has taken their consent back.</summary>
    public static readonly Error ConsentWithdrawn = new("letter.consent_withdrawn");

    /// <summary>The person had their data erased.</summary>
    public static readonly Error Erased = new("letter.erased");

    /// <summary>The letter is not known (any more).</summary>
    public static readonly Error Gone = new NotFound("letter.gone");

    /// <summary>It was tried too often. Gets <c>words</c>: why the last attempt failed.</summary>
    public static readonly Error GivenUp = new("letter.given_up");

    /// <summary>It has been delivered, or is on its way.</summary>
    public static readonly Error NothingToRepeat = new("letter.nothing_to_repeat");

    /// <summary>A reason as <see cref="Letter.Words"/> keeps it: a code, and what belongs to it; null for words of Telegram's.</summary>
    internal static Error? Read(string reason)
    {
        var (code, words) = reason.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? (reason[..end], reason[(end + 1)..]) : (reason, "");
        return code == GivenUp.Code ? GivenUp.With("words", words) : Array.Find([NoConsent, ConsentWithdrawn, Erased], error => error.Code == code);
    }
}
