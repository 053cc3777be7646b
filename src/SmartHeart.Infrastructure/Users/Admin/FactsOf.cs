using SmartHeart.Application.Users;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Domain.Users;

namespace SmartHeart.Infrastructure.Users.Admin;

/// <summary>What admins are told of a person.</summary>
internal static class FactsOf
{
    public static UserFacts User(User user) => new()
    {
        Id = user.Id,
        TelegramId = user.TelegramId,
        TelegramName = user.TelegramName,
        Username = user.Username,
        Profile = user.Profile is { } profile
            ? new ProfileView(profile.FullName.Value, profile.Company?.Value, profile.Position?.Value, profile.Phone.Value)
            : null,
        FilledAt = user.Profile?.FilledAt,
        PersonalData = Consent(user.PersonalData),
        Advertising = Consent(user.Advertising),
        Language = user.Language,
        Source = user.Source,
        JoinedAt = user.JoinedAt,
        LastSeenAt = user.LastSeenAt,
        Reachability = user.Reachability,
        ReachabilitySince = user.ReachabilitySince,
        Interests = user.Interests,
    };

    private static ConsentView Consent(Consent consent) => new(consent.State, consent.Version, consent.At);
}
