using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Feed;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>
/// A person fills their profile, or changes it. Half-filled it is the draft of the form; each property is checked as typed.
/// </summary>
[Allow(Role.User, Consent = true)]
public sealed record FillProfile : ICommand<ProfileView>
{
    public string FullName { get; init; } = "";

    /// <summary>Empty when skipped.</summary>
    public string Company { get; init; } = "";

    /// <summary>Empty when skipped.</summary>
    public string Position { get; init; } = "";

    /// <summary>As typed, or of a shared contact, then with its plus.</summary>
    public string Phone { get; init; } = "";

    /// <summary>A draft that changes one field of a profile.</summary>
    public static FillProfile Of(ProfileView profile) => new()
    {
        FullName = profile.FullName,
        Company = profile.Company ?? "",
        Position = profile.Position ?? "",
        Phone = profile.Phone,
    };
}

internal sealed class FillProfileValidator : AbstractValidator<FillProfile>
{
    public FillProfileValidator()
    {
        RuleFor(x => x.FullName).MustParse(PersonName.Parse);
        RuleFor(x => x.Company).MustParseUnlessEmpty(CompanyName.Parse);
        RuleFor(x => x.Position).MustParseUnlessEmpty(JobTitle.Parse);
        RuleFor(x => x.Phone).MustParse(PhoneNumber.Parse);
    }
}

internal sealed class FillProfileHandler(IUserRepository users, IUserIndex index, IActor actor, IOutbox outbox, CrmOutbox crm, TimeProvider clock)
    : ICommandHandler<FillProfile, ProfileView>
{
    public async Task<Result<ProfileView>> Handle(FillProfile command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;

        // The validator has let these through.
        var name = PersonName.Parse(command.FullName).Value;
        var company = command.Company.Length == 0 ? null : CompanyName.Parse(command.Company).Value;
        var position = command.Position.Length == 0 ? null : JobTitle.Parse(command.Position).Value;
        var phone = PhoneNumber.Parse(command.Phone).Value;

        var now = clock.GetUtcNow();
        var change = user.FillProfile(name, company, position, phone, now);
        if (change != ProfileChange.None)
        {
            var kind = change == ProfileChange.Filled ? FeedKind.ProfileFilled : FeedKind.ProfileChanged;
            index.Put(user);
            outbox.Add(new FeedEvent(kind, user.TelegramId, now));
            crm.Tell(new ProfileTold(user.TelegramId));
        }

        return new ProfileView(name.Value, company?.Value, position?.Value, phone.Value);
    }
}
