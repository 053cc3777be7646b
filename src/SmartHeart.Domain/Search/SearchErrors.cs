using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Search;

/// <summary>Refusals around search.</summary>
public static class SearchErrors
{
    /// <summary>The search is not remembered any more.</summary>
    public static readonly Error Forgotten = new NotFound("search.forgotten");

    internal static readonly LineErrors Phrase = new(new("search.empty"), new("search.too_long"), new("search.no_words"));
}
