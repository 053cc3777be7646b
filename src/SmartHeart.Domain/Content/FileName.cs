using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>
/// What an admin calls a file: one plain line of 1–120 UTF-16 units with at least one letter or digit. It stands on our buttons and in our lists; the name
/// inside Telegram's own file is the uploader's and can't be changed by sending the file again (core.telegram.org/bots/api#sending-files).
/// </summary>
public sealed record FileName
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 120;

    private FileName(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<c>library.name_empty</c>, <c>library.name_too_long</c>, <c>library.name_no_words</c>).</summary>
    public static Result<FileName> Parse(string? typed) => TypedLine.Parse(typed, MaxLength, FileErrors.Name).Map(line => new FileName(line));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
