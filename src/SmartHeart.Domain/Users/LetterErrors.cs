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

    /// <summary>It has been delivered, or is on its way.</summary>
    public static readonly Error NothingToRepeat = new("letter.nothing_to_repeat");
}
