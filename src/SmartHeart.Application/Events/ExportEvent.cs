using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Events;

/// <summary>A person takes an event into their own calendar (<see cref="ContentErrors.Gone"/> unless it is a published event).</summary>
[Allow(Role.User, Consent = true)]
public sealed record ExportEvent(int Id) : IQuery<CalendarEntry>;

internal sealed class ExportEventHandler(IEventReads events) : IQueryHandler<ExportEvent, CalendarEntry>
{
    public async Task<Result<CalendarEntry>> Handle(ExportEvent query, CancellationToken cancellationToken)
    {
        var entry = await events.Entry(query.Id, cancellationToken);
        return entry is null ? ContentErrors.Gone : entry;
    }
}
