using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>The title of an item: one plain line of 1–120 UTF-16 units with at least one letter or digit.</summary>
public sealed record Title
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 120;

    private Title(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>title.empty</c>, <c>title.too_long</c>, <c>title.no_words</c>).</summary>
    public static Result<Title> Parse(string? typed) =>
        TypedLine.Parse(typed, MaxLength, ContentErrors.Title).Map(line => new Title(line));

    /// <summary>The same title with a mark after it, such as «(копия)»; cut where both would not fit, and marked once only.</summary>
    /// <param name="mark">Plain text, much shorter than a title.</param>
    public Title Marked(string mark)
    {
        var ending = $" {mark}";
        if (Value.EndsWith(ending, StringComparison.Ordinal)) return this;

        var room = MaxLength - ending.Length;
        return new Title((Value.Length <= room ? Value : TypedLine.Cut(Value, room - 1) + "…") + ending);
    }

    /// <summary>A title that was checked when it was stored.</summary>
    public static Title Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
