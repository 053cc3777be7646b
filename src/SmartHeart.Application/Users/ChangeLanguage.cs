using FluentValidation;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users;

/// <summary>A person chooses the language they are spoken to in.</summary>
/// <param name="Code">One of <see cref="Language.All"/>.</param>
[Allow(Role.User)]
public sealed record ChangeLanguage(string Code) : ICommand<Done>;

internal sealed class ChangeLanguageValidator : AbstractValidator<ChangeLanguage>
{
    public ChangeLanguageValidator() => RuleFor(x => x.Code).MustParse(Language.Parse);
}

internal sealed class ChangeLanguageHandler(IUserRepository users, Actor actor) : ICommandHandler<ChangeLanguage, Done>
{
    public async Task<Result<Done>> Handle(ChangeLanguage command, CancellationToken cancellationToken)
    {
        if (await users.Find(actor, cancellationToken) is not { } user) return UserErrors.Unknown;

        var language = Language.Parse(command.Code).Value;
        user.Speak(language);
        actor.NoteLanguage(language);
        return Done.Ok;
    }
}
