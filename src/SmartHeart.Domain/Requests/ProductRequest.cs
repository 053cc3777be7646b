using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Requests;

/// <summary>That a person asked for a product, perhaps in their own words. A person may ask again.</summary>
public sealed class ProductRequest : Entity
{
    private ProductRequest(Guid key, int userId, int contentId, string? comment, DateTimeOffset at) =>
        (Key, UserId, ContentId, Comment, At) = (key, userId, contentId, comment, at);

    /// <summary>Names it outside the database (outbox, CRM) from before it is stored; rises with time.</summary>
    public Guid Key { get; private set; }

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Our id of the product.</summary>
    public int ContentId { get; private set; }

    /// <summary>Plain text; null for none.</summary>
    public string? Comment { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; private set; }

    /// <summary>Leaves a request.</summary>
    public static ProductRequest Leave(int userId, int contentId, RequestComment? comment, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), userId, contentId, comment?.Value, now);
}
