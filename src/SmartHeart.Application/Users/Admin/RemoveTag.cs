using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Users.Admin;

/// <summary>An admin takes a tag off a person. One that is not there is off.</summary>
/// <param name="UserId">Our id of the person.</param>
/// <param name="Mark">Stands for the tag (<see cref="Tag.Mark"/>).</param>
[Allow(Role.Admin)]
public sealed record RemoveTag(int UserId, int Mark) : ICommand<Done>;

internal sealed class RemoveTagHandler(ITagRepository tags, Journal journal) : ICommandHandler<RemoveTag, Done>
{
    public async Task<Result<Done>> Handle(RemoveTag command, CancellationToken cancellationToken)
    {
        var own = await tags.Of(command.UserId, cancellationToken);
        if (own.FirstOrDefault(tag => tag.Tag.Mark == command.Mark) is not { } worn) return Done.Ok;

        tags.Remove(worn);
        journal.Done(AuditActions.UserUntagged, $"#{command.UserId}", command.UserId);
        return Done.Ok;
    }
}
