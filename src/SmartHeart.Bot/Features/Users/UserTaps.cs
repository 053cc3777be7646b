using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Users;

/// <summary>Answers one of the two questions.</summary>
/// <param name="Kind">The question.</param>
/// <param name="Granted">The answer.</param>
/// <param name="Next">The deep link to go on with afterwards; empty for none.</param>
[Callback("uc")]
internal readonly record struct ConsentTap(ConsentKind Kind, bool Granted, [MaxText(ConsentTap.MaxNext)] string Next)
{
    /// <summary>A longer link is not remembered over the questions.</summary>
    public const int MaxNext = 24;
}

/// <summary>Puts the question about personal data again.</summary>
/// <param name="Next">As in <see cref="ConsentTap"/>.</param>
[Callback("uq")]
internal readonly record struct AskConsentTap([MaxText(ConsentTap.MaxNext)] string Next);

/// <summary>To the main menu.</summary>
[Callback("um", Link = true)]
internal readonly record struct MenuTap;

/// <summary>To the person's profile.</summary>
[Callback("up", Link = true)]
internal readonly record struct ProfileTap;

/// <summary>Opens the profile form.</summary>
[Callback("uf")]
internal readonly record struct FillProfileTap;

/// <summary>Opens the profile form at one field.</summary>
[Callback("ue")]
internal readonly record struct EditProfileTap(ProfileField Field);

/// <summary>To the settings.</summary>
[Callback("us", Link = true)]
internal readonly record struct SettingsTap;

/// <summary>Chooses a language.</summary>
[Callback("ul")]
internal readonly record struct LanguageTap([MaxText(2)] string Code);

/// <summary>Chooses whether mailings about a topic come.</summary>
[Callback("ut")]
internal readonly record struct InterestTap(Interests Topic, bool Wanted);

/// <summary>To the policy and the state of both consents.</summary>
[Callback("uy", Link = true)]
internal readonly record struct PrivacyTap;

/// <summary>Asks whether to take a consent back.</summary>
[Callback("uw")]
internal readonly record struct WithdrawTap(ConsentKind Kind);

/// <summary>Takes it back.</summary>
[Callback("ux")]
internal readonly record struct WithdrawSurelyTap(ConsentKind Kind);

/// <summary>A field of the profile. Values are kept in buttons: never renumber.</summary>
internal enum ProfileField
{
    FullName = 1,
    Company = 2,
    Position = 3,
    Phone = 4,
}
