using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A person opens an item, and that is noted (<see cref="ContentErrors.Gone"/> unless it is published).</summary>
[Allow(Role.User, Consent = true)]
public sealed record OpenContent(int Id) : ICommand<ContentCard>;

internal sealed class OpenContentHandler(CardOpening opening) : ICommandHandler<OpenContent, ContentCard>
{
    public Task<Result<ContentCard>> Handle(OpenContent command, CancellationToken cancellationToken) => opening.Open(command.Id, cancellationToken);
}
