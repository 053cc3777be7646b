using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Requests;

/// <summary>What leaving a request depends on.</summary>
public interface IRequestReads
{
    /// <summary>A published item with the person's last request for it and their phone; null when it is not published or there is none.</summary>
    Task<ProductOffer?> Offer(int contentId, int userId, CancellationToken cancellationToken);
}

/// <summary>What a person may ask for.</summary>
/// <param name="Kind">Only a product can be asked for.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Phone">Where the agency will call, E.164; null without a profile.</param>
/// <param name="Last">Their last request for it; null for none.</param>
public sealed record ProductOffer(ContentKind Kind, string Title, string? Phone, EarlierRequest? Last);

/// <summary>A request that was left before.</summary>
/// <param name="Comment">Plain text; null for none.</param>
/// <param name="At">UTC.</param>
public sealed record EarlierRequest(string? Comment, DateTimeOffset At);
