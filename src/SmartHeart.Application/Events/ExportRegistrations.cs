using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;

namespace SmartHeart.Application.Events;

/// <summary>
/// An owner wants the registrations of an event as a workbook (<see cref="ContentErrors.Gone"/>, <see cref="EventErrors.NoEvent"/>): made in the background, sent to topic
/// main. It holds personal data, so admins get none.
/// </summary>
/// <param name="ContentId">Our id of the event.</param>
[Allow(Role.Owner)]
public sealed record ExportRegistrations(int ContentId) : ICommand<Done>;

internal sealed class ExportRegistrationsHandler(IContentRepository contents, IOutbox outbox, Journal journal, TimeProvider clock) : ICommandHandler<ExportRegistrations, Done>
{
    public async Task<Result<Done>> Handle(ExportRegistrations command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.ContentId, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Kind != ContentKind.Event) return EventErrors.NoEvent;

        outbox.Add(new RegistrationsToExport(item.Id, item.Title.Value, clock.GetUtcNow()));
        journal.Done(AuditActions.RegistrationsExported, item.Title.Value, item);
        return Done.Ok;
    }
}

/// <summary>Registrations of an event wait to be made into a workbook and sent to topic main.</summary>
/// <param name="ContentId">Our id of the event.</param>
/// <param name="Title">Its title then. Plain text.</param>
/// <param name="AskedAt">UTC.</param>
public sealed record RegistrationsToExport(int ContentId, string Title, DateTimeOffset AskedAt) : ExportWish(AskedAt), IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "registrations_export";
}
