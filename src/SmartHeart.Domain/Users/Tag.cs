using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Users;

/// <summary>A word or two to find people by: one plain line of 1–32 UTF-16 units in lower case, without a leading number sign.</summary>
public sealed record Tag
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 32;

    private Tag(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>tag.empty</c>, <c>tag.too_long</c>, <c>tag.no_words</c>).</summary>
    public static Result<Tag> Parse(string? typed) =>
        TypedLine.Parse(typed?.Trim().TrimStart('#'), MaxLength, UserErrors.Tag).Map(line => new Tag(line.ToLowerInvariant()));

    /// <summary>Stands for the tag where its letters don't fit: in buttons, which live for years. FNV-1a of the UTF-16 units: never changed.</summary>
    public int Mark
    {
        get
        {
            var hash = 2166136261u;
            foreach (var unit in Value) hash = unchecked((hash ^ unit) * 16777619u);
            return (int)(hash & int.MaxValue);
        }
    }

    /// <summary>A tag that was checked when it was stored.</summary>
    public static Tag Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
