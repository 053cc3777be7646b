using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Settings;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person chooses whether mailings about a topic come to them. With every topic off nothing comes, and the consent to mailings stays.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Wanted">Whether they want it: the button says what it does, so that pressing it twice is pressing it once.</param>
[Allow(Role.User, Consent = true)]
public sealed record ChooseInterest(Interests Topic, bool Wanted) : ICommand<Done>;

internal sealed class ChooseInterestValidator : AbstractValidator<ChooseInterest>
{
    public ChooseInterestValidator() => RuleFor(x => x.Topic).Must(InterestTopics.Each.Contains);
}

internal sealed class ChooseInterestHandler(IUserRepository users, IActor actor, CurrentValues values) : ICommandHandler<ChooseInterest, Done>
{
    public async Task<Result<Done>> Handle(ChooseInterest command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;

        user.CareFor(command.Topic, command.Wanted, values.Now.Topics.Shown);
        return Done.Ok;
    }
}
