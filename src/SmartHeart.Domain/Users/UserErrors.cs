using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>Refusals around users, their names, phones and consents.</summary>
public static class UserErrors
{
    /// <summary>The user has not been seen before, or not any more.</summary>
    public static readonly Error Unknown = new NotFound("user.unknown");

    /// <summary>Advertising can't be agreed to before personal data.</summary>
    public static readonly Error PersonalDataFirst = new("consent.personal_data_first");

    /// <summary>There is no given consent to take back.</summary>
    public static readonly Error NothingToWithdraw = new("consent.nothing_to_withdraw");

    /// <summary>The profile has not been filled yet.</summary>
    public static readonly Error NoProfile = new NotFound("profile.empty");

    /// <summary>Not one of the languages the bot speaks.</summary>
    public static readonly Error LanguageUnknown = new("language.unknown");

    public static readonly Error NameEmpty = new("name.empty");

    /// <summary>Gets <c>min</c>.</summary>
    public static readonly Error NameTooShort = new("name.too_short");

    /// <summary>Gets <c>max</c> and <c>length</c>.</summary>
    public static readonly Error NameTooLong = new("name.too_long");

    public static readonly Error NameHasMarkup = new("name.markup");

    public static readonly Error NameHasLink = new("name.link");

    public static readonly Error NameHasDigits = new("name.digits");

    public static readonly Error NameHasEmoji = new("name.emoji");

    /// <summary>Gets <c>symbol</c>: the first character that does not belong.</summary>
    public static readonly Error NameHasSymbol = new("name.symbol");

    /// <summary>Fewer than two letters. Gets <c>min</c>.</summary>
    public static readonly Error NameHasFewLetters = new("name.letters");

    public static readonly Error PhoneEmpty = new("phone.empty");

    public static readonly Error PhoneHasLetters = new("phone.letters");

    /// <summary>Gets <c>min</c>: digits with the country code.</summary>
    public static readonly Error PhoneTooShort = new("phone.too_short");

    /// <summary>Gets <c>max</c>: digits with the country code.</summary>
    public static readonly Error PhoneTooLong = new("phone.too_long");

    /// <summary>Digits that could mean several numbers, or none: ask for + and the country code.</summary>
    public static readonly Error PhoneFormUnknown = new("phone.unknown_form");

    /// <summary>A person has as many tags as fit. Gets <c>max</c>.</summary>
    public static readonly Error TooManyTags = new("tag.too_many");

    /// <summary>To an admin: there is no such person, or they had their data erased.</summary>
    public static readonly Error Gone = new NotFound("people.gone");

    /// <summary>Nobody has the tag any more.</summary>
    public static readonly Error TagGone = new NotFound("tag.gone");

    /// <summary>What was searched by is forgotten.</summary>
    public static readonly Error SearchForgotten = new NotFound("people.search_forgotten");

    /// <summary>Digits only: most likely a phone number.</summary>
    public static readonly Error CompanyHasNoLetters = new("company.no_letters");

    /// <summary>Digits only: most likely a phone number.</summary>
    public static readonly Error PositionHasNoLetters = new("position.no_letters");

    internal static readonly LineErrors Tag = new(new("tag.empty"), new("tag.too_long"), new("tag.no_words"));

    internal static readonly LineErrors Company = new(new("company.empty"), new("company.too_long"), new("company.no_words"));

    internal static readonly LineErrors Position = new(new("position.empty"), new("position.too_long"), new("position.no_words"));
}
