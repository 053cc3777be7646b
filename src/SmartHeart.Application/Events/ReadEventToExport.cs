using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Events;

namespace SmartHeart.Application.Events;

/// <summary>The next part of an event's registrations in a state, for whoever makes them into a workbook.</summary>
/// <param name="ContentId">Our id of the event.</param>
/// <param name="State">The state.</param>
/// <param name="After">The id of the last one of the part before; 0 to begin.</param>
[Allow(Role.System)]
public sealed record ReadEventToExport(int ContentId, RegistrationState State, int After = 0) : IQuery<ExportPart<Registrant>>
{
    /// <summary>Registrations of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadEventToExportHandler(IRegistrationReads registrations) : IQueryHandler<ReadEventToExport, ExportPart<Registrant>>
{
    public async Task<Result<ExportPart<Registrant>>> Handle(ReadEventToExport query, CancellationToken cancellationToken) => ExportPart.Of(
        await registrations.Rows(query.ContentId, query.State, query.After, ReadEventToExport.Size, cancellationToken), ReadEventToExport.Size);
}
