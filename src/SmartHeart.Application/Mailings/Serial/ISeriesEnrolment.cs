namespace SmartHeart.Application.Mailings.Serial;

/// <summary>
/// Finds the people whose turn has come for a message of a series, and makes them its recipients. Commits by itself, in stretches: rows, figures and how far was
/// looked are one transaction each, so that a crash loses nobody, and who is a recipient already stays the only one.
/// </summary>
public interface ISeriesEnrolment
{
    /// <summary>Looks once. Nothing for a message of a series that does not run.</summary>
    /// <param name="stepId">The message of the series.</param>
    /// <param name="cancellationToken">Stops between stretches.</param>
    /// <returns>How many recipients came.</returns>
    Task<int> Enrol(int stepId, CancellationToken cancellationToken);
}
