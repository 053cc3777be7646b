using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Requests;

/// <summary>Refusals around requests.</summary>
public static class RequestErrors
{
    public static readonly Error CommentEmpty = new("request.comment_empty");

    /// <summary>Gets <c>max</c> and <c>length</c>.</summary>
    public static readonly Error CommentTooLong = new("request.comment_too_long");

    /// <summary>Only products are asked for.</summary>
    public static readonly Error NoProduct = new("request.no_product");
}
