namespace SmartHeart.Application.Content;

/// <summary>Who reads an item, in figures.</summary>
public interface IContentFiguresReads
{
    /// <summary>How many people keep it among their favourites.</summary>
    Task<int> Favourites(int contentId, CancellationToken cancellationToken);

    /// <summary>How many people left requests for it.</summary>
    Task<int> Askers(int contentId, CancellationToken cancellationToken);

    /// <summary>How many people are registered for it.</summary>
    Task<int> Registered(int contentId, CancellationToken cancellationToken);

    /// <summary>Of the last people who opened it for the first time, at most <paramref name="sample"/>: how many they are, and how many came back.</summary>
    Task<(int Readers, int Returned)> Returned(int contentId, int sample, CancellationToken cancellationToken);

    /// <summary>How many people opened it for the first time in each span, in the order of the spans.</summary>
    /// <param name="contentId">The item.</param>
    /// <param name="bounds">UTC, rising: a span lasts from each to the next.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<int>> NewReaders(int contentId, IReadOnlyList<DateTimeOffset> bounds, CancellationToken cancellationToken);
}
