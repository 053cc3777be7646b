using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin says anew whom a mailing is for.</summary>
/// <param name="MailingId">The mailing, not started yet.</param>
/// <param name="Audience">Who is meant.</param>
/// <param name="Version">Of the mailing when it was shown (<see cref="AudienceErrors.Changed"/>).</param>
[Allow(Role.Admin)]
public sealed record SetAudience(int MailingId, Audience Audience, int Version) : ICommand<Done>;

internal sealed class SetAudienceValidator : AbstractValidator<SetAudience>
{
    public SetAudienceValidator() => RuleFor(x => x.Audience).MustPass(Audience.WhyNot);
}

internal sealed class SetAudienceHandler(AudienceChange change) : ICommandHandler<SetAudience, Done>
{
    public Task<Result<Done>> Handle(SetAudience command, CancellationToken cancellationToken) =>
        change.Make(command.MailingId, command.Version, _ => command.Audience, cancellationToken);
}
