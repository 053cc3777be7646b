namespace SmartHeart.Application.Content;

/// <summary>What stands beside an item.</summary>
public interface INeighbourReads
{
    /// <summary>
    /// Another published item of the same category: the first one by rank that the reader has not opened, else the one after this one, from the end on
    /// again the first. Null when there is no other, or the category is hidden.
    /// </summary>
    /// <param name="contentId">The item, in any status.</param>
    /// <param name="userId">The reader; null has opened nothing.</param>
    /// <param name="now">UTC; events that are over by then are left out.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<int?> Next(int contentId, int? userId, DateTimeOffset now, CancellationToken cancellationToken);
}
