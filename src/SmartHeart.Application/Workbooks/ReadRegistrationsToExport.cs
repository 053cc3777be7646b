using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Workbooks;

/// <summary>The next part of registrations, for the workbook.</summary>
/// <param name="After">Key of the last row of the part before; null to begin.</param>
[Allow(Role.System)]
public sealed record ReadRegistrationsToExport(ExportKey? After = null) : IQuery<ExportPart<RegistrationRow>>
{
    /// <summary>Rows of a part.</summary>
    public const int Size = 1000;
}

internal sealed class ReadRegistrationsToExportHandler(IWorkbookReads reads) : IQueryHandler<ReadRegistrationsToExport, ExportPart<RegistrationRow>>
{
    public async Task<Result<ExportPart<RegistrationRow>>> Handle(ReadRegistrationsToExport query, CancellationToken cancellationToken) =>
        ExportPart.Of(await reads.Registrations(query.After?.Id ?? 0, ReadRegistrationsToExport.Size, cancellationToken), ReadRegistrationsToExport.Size);
}
