using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>Refusals around the file library.</summary>
public static class FileErrors
{
    /// <summary>There is no such file in the library.</summary>
    public static readonly Error Gone = new NotFound("library.gone");

    /// <summary>An item uses it. Gets <c>count</c>: how many.</summary>
    public static readonly Error InUse = new("library.in_use");

    /// <summary>What goes with a text can't become a document, nor the other way round.</summary>
    public static readonly Error OtherKind = new("library.other_kind");

    /// <summary>No file was given.</summary>
    public static readonly Error Missing = new("library.missing");

    /// <summary>Too many at once. Gets <c>max</c>.</summary>
    public static readonly Error TooMany = new("library.too_many");

    /// <summary>No item takes files of this kind.</summary>
    public static readonly Error NoKindForItems = new("library.no_kind");

    /// <summary>What was searched by is not kept any more.</summary>
    public static readonly Error SearchForgotten = new NotFound("library.search_forgotten");

    /// <summary>Telegram can't be asked now.</summary>
    public static readonly Error NotAsked = new("library.not_asked");

    internal static readonly LineErrors Name = new(new("library.name_empty"), new("library.name_too_long"), new("library.name_no_words"));
}
