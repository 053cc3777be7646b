using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings;

/// <summary>Finding a mailing to change it as it was shown.</summary>
internal static class MailingChange
{
    /// <summary>The mailing (<see cref="MailingErrors.Gone"/>, <see cref="MailingErrors.Changed"/> where somebody changed it meanwhile).</summary>
    public static async Task<Result<Mailing>> FindAs(this IMailingRepository mailings, int id, int version, CancellationToken cancellationToken)
    {
        if (await mailings.Find(id, cancellationToken) is not { } mailing) return MailingErrors.Gone;
        return mailing.Version == version ? mailing : MailingErrors.Changed;
    }
}
