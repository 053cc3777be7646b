using SmartHeart.Application.Common.Exporting;

namespace SmartHeart.Application.Workbooks;

/// <summary>
/// What the workbook of everything is made of: each by its key from the beginning, at most so many behind a key; fewer mean that they were the last. Users are read as the
/// list of people is.
/// </summary>
public interface IWorkbookReads
{
    /// <summary>How far people came, by rising id; who is erased left out.</summary>
    Task<IReadOnlyList<JourneyRow>> Journeys(int after, int size, CancellationToken cancellationToken);

    /// <summary>Who opened what, by person, then by item.</summary>
    Task<IReadOnlyList<ViewRow>> Views(ExportKey after, int size, CancellationToken cancellationToken);

    /// <summary>Items in every status but deleted, by rising id.</summary>
    Task<IReadOnlyList<ContentRow>> Content(int after, int size, CancellationToken cancellationToken);

    /// <summary>Mailings with their totals, by rising id.</summary>
    Task<IReadOnlyList<MailingRow>> Mailings(int after, int size, CancellationToken cancellationToken);

    /// <summary>Registrations for events, cancelled ones too, by rising id.</summary>
    Task<IReadOnlyList<RegistrationRow>> Registrations(int after, int size, CancellationToken cancellationToken);

    /// <summary>Requests for products, by rising id.</summary>
    Task<IReadOnlyList<RequestRow>> Requests(int after, int size, CancellationToken cancellationToken);
}
