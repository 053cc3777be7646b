using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>Counts what happened, from the tables of what happened. Costs what happened in the span, however much there was before.</summary>
public interface IFigureCounts
{
    /// <summary>When the first person came, UTC; null while there is nobody.</summary>
    Task<DateTimeOffset?> FirstJoined(CancellationToken cancellationToken);

    /// <summary>All lasting metrics but <see cref="Metric.Returned"/> in a span of a day: for <see cref="FigureKey.All"/> each, zeros too; by source where somebody came by it.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, excluded.</param>
    /// <param name="day">When the day of the span began: <see cref="Metric.Viewers"/> who were so before on that day are left out, so that spans add up. UTC.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Figure>> Lasting(DateTimeOffset from, DateTimeOffset until, DateTimeOffset day, CancellationToken cancellationToken);

    /// <summary><see cref="Metric.Returned"/> in a span of one week: for <see cref="FigureKey.All"/>, zero too, and by age where there is anybody.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, excluded.</param>
    /// <param name="weeks">When that week began, the week before, and so on back to the one of the oldest who are followed; UTC.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Figure>> Returned(DateTimeOffset from, DateTimeOffset until, IReadOnlyList<DateTimeOffset> weeks, CancellationToken cancellationToken);

    /// <summary>How many blocked the bot in a span and have not come back.</summary>
    Task<Figure> Blocked(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>How many were here last in a span: right for the last day alone.</summary>
    Task<Figure> Active(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);
}
