using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A person does something with a card that is open already: it is shown and no view counted (<see cref="ContentErrors.Gone"/>).</summary>
[Allow(Role.User, Consent = true)]
public sealed record ShowCard(int Id) : IQuery<ContentCard>;

internal sealed class ShowCardHandler(IContentReads contents, IActor actor) : IQueryHandler<ShowCard, ContentCard>
{
    public async Task<Result<ContentCard>> Handle(ShowCard query, CancellationToken cancellationToken)
    {
        var card = await contents.Card(query.Id, actor.UserId, cancellationToken);
        return card is null ? ContentErrors.Gone : card;
    }
}
