using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>What screens show of series.</summary>
public interface ISeriesReads
{
    /// <summary>One series with its messages; null when there is none.</summary>
    Task<SeriesView?> Find(int id, CancellationToken cancellationToken);

    /// <summary>A page of series, the newest first.</summary>
    Task<Page<SeriesLine>> Page(PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>Published events for a series to follow, the latest to begin first.</summary>
    /// <param name="limit">So many at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<SeriesEvent>> Events(int limit, CancellationToken cancellationToken);
}

/// <summary>A series as admins see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Plain.</param>
/// <param name="Trigger">What it starts from.</param>
/// <param name="Goal">What ends it for a person.</param>
/// <param name="Event">The one event that it follows; null for any, and for other triggers.</param>
/// <param name="ActiveSince">UTC; null while it does not run.</param>
/// <param name="Steps">By rising delay.</param>
public sealed record SeriesView(
    int Id, string Name, SeriesTrigger Trigger, SeriesGoal Goal, SeriesEvent? Event, DateTimeOffset? ActiveSince, IReadOnlyList<SeriesStepView> Steps)
{
    /// <summary>Name of the status of the CRM that it follows; empty for one that is gone, null for other triggers.</summary>
    public string? Status { get; init; }
}

/// <summary>A message of a series.</summary>
/// <param name="MailingId">The mailing that says it.</param>
/// <param name="Delay">After what starts the series.</param>
/// <param name="Title">Its first words; empty for none.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Figures">How many came to what.</param>
/// <param name="Clicked">How many people pressed one of its buttons.</param>
public sealed record SeriesStepView(int MailingId, TimeSpan Delay, string Title, Interests Topic, MailingState State, FiguresView Figures, int Clicked);

/// <summary>An event that a series may follow.</summary>
/// <param name="Id">Our id of the item.</param>
/// <param name="Title">Plain; empty for one that was deleted.</param>
/// <param name="StartsAt">UTC.</param>
public sealed record SeriesEvent(int Id, string Title, DateTimeOffset StartsAt);

/// <summary>A series in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Plain.</param>
/// <param name="IsActive">Whether it runs.</param>
/// <param name="Steps">How many messages it has.</param>
public sealed record SeriesLine(int Id, string Name, bool IsActive, int Steps);
