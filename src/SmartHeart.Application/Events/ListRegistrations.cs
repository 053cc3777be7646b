using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;

namespace SmartHeart.Application.Events;

/// <summary>An admin looks who is registered for an event (<see cref="ContentErrors.Gone"/>, <see cref="EventErrors.NoEvent"/>).</summary>
/// <param name="ContentId">Our id of the event.</param>
/// <param name="At">Which page.</param>
[Allow(Role.Admin)]
public sealed record ListRegistrations(int ContentId, PageAt At) : IQuery<RegistrationList>;

internal sealed class ListRegistrationsHandler(IContentRepository contents, IRegistrationReads registrations) : IQueryHandler<ListRegistrations, RegistrationList>
{
    private const int PageSize = 10;

    public async Task<Result<RegistrationList>> Handle(ListRegistrations query, CancellationToken cancellationToken)
    {
        if (await contents.Find(query.ContentId, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Kind != ContentKind.Event) return EventErrors.NoEvent;

        return new RegistrationList(
            item.Id, item.Title.Value, await registrations.Count(item.Id, RegistrationState.Registered, cancellationToken),
            await registrations.Count(item.Id, RegistrationState.Cancelled, cancellationToken),
            await registrations.Page(item.Id, query.At, PageSize, cancellationToken));
    }
}

/// <summary>Who is registered for an event.</summary>
/// <param name="ContentId">Our id of the event.</param>
/// <param name="Title">Its title. Plain text.</param>
/// <param name="Registered">How many are.</param>
/// <param name="Cancelled">How many were and took it back.</param>
/// <param name="Page">Those who are, the last first.</param>
public sealed record RegistrationList(int ContentId, string Title, int Registered, int Cancelled, Page<Registrant> Page);
