using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>Where an event takes place, as one tells a visitor: one plain line of 1–200 UTF-16 units with at least one letter or digit.</summary>
public sealed record EventPlace
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 200;

    private EventPlace(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>place.empty</c>, <c>place.too_long</c>, <c>place.no_words</c>).</summary>
    public static Result<EventPlace> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, ContentErrors.Place).Map(line => new EventPlace(line));

    /// <summary>A place that was checked when it was stored.</summary>
    public static EventPlace Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
