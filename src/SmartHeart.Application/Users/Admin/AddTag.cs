using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin puts a tag on a person. One that is there already is there.</summary>
[Allow(Role.Admin)]
public sealed record AddTag : ICommand<Done>
{
    /// <summary>Our id of the person.</summary>
    public int UserId { get; init; }

    /// <summary>As typed; not looked at when a <see cref="Mark"/> is given.</summary>
    public string Tag { get; init; } = "";

    /// <summary>Stands for a tag that others have already (<see cref="Tag.Mark"/>); 0 for none.</summary>
    public int Mark { get; init; }
}

internal sealed class AddTagValidator : AbstractValidator<AddTag>
{
    public AddTagValidator() => RuleFor(x => x.Tag).MustParse(Tag.Parse).When(x => x.Mark == 0);
}

internal sealed class AddTagHandler(IUserRepository users, ITagRepository tags, ITagReads known, Journal journal, TimeProvider clock)
    : ICommandHandler<AddTag, Done>
{
    public async Task<Result<Done>> Handle(AddTag command, CancellationToken cancellationToken)
    {
        if (await users.Find(command.UserId, cancellationToken) is not { ErasedAt: null } user) return UserErrors.Gone;

        var tag = command.Mark == 0 ? Tag.Parse(command.Tag).Value : await known.Find(command.Mark, cancellationToken);
        if (tag is null) return UserErrors.TagGone;

        var own = await tags.Of(user.Id, cancellationToken);
        if (own.Any(other => other.Tag == tag)) return Done.Ok;
        if (own.Count >= UserTag.MostOfPerson) return UserErrors.TooManyTags.With("max", UserTag.MostOfPerson);

        tags.Add(new UserTag(user.Id, tag, clock.GetUtcNow()));
        journal.Done(AuditActions.UserTagged, $"#{user.Id}", user);
        return Done.Ok;
    }
}
