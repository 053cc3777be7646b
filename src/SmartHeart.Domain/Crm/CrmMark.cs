using System.Security.Cryptography;

namespace SmartHeart.Domain.Crm;

/// <summary>
/// A short word of ours on what we make in the CRM, so that it is found again when the answer to making it was lost: <c>SH-7Q2K9XWD</c>. Says nothing about anybody.
/// </summary>
public static class CrmMark
{
    /// <summary>Its length in characters.</summary>
    public const int Length = 11;

    // Without those that are taken for one another when somebody reads them out.
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A new one: 30⁸ of them, so that two alike are not to be feared.</summary>
    public static string New() => "SH-" + RandomNumberGenerator.GetString(Letters, Length - 3);
}
