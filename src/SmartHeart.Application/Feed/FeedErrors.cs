using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Feed;

/// <summary>Refusals around the feed.</summary>
public static class FeedErrors
{
    /// <summary>A digest whose details are not kept any longer. Gets <c>days</c>.</summary>
    public static readonly Error DetailsGone = new NotFound("feed.details_gone");
}
