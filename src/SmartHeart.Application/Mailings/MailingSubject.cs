using System.Globalization;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>How the journal names a mailing.</summary>
internal static class MailingSubject
{
    /// <summary>Its number and its first words.</summary>
    public static string Subject(this Mailing mailing) => string.Create(CultureInfo.InvariantCulture, $"#{mailing.Id} {mailing.Title}").TrimEnd();
}
