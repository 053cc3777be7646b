using SmartHeart.Domain.Statistics;

namespace SmartHeart.Application.Statistics;

/// <summary>Counts what happened, from the tables of what happened. Costs what happened in the span, however much there was before.</summary>
public interface IFigureCounts
{
    /// <summary>When the first person came, UTC; null while there is nobody.</summary>
    Task<DateTimeOffset?> FirstJoined(CancellationToken cancellationToken);

    /// <summary>All lasting metrics in a span: for <see cref="FigureKey.All"/> each, zeros too; by source where somebody came by it.</summary>
    /// <param name="from">UTC, included.</param>
    /// <param name="until">UTC, excluded.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Figure>> Lasting(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>How many blocked the bot in a span and have not come back.</summary>
    Task<Figure> Blocked(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>How many were here last in a span: right for the last day alone.</summary>
    Task<Figure> Active(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken);
}
