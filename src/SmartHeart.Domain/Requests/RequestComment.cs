using System.Globalization;
using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Requests;

/// <summary>What a person adds to a request in their own words: plain text of 1–1,000 UTF-16 units, lines kept.</summary>
public sealed record RequestComment
{
    /// <summary>The greatest length in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    private RequestComment(string value) => Value = value;

    /// <summary>Plain text: to be escaped where it is shown.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed (<see cref="RequestErrors.CommentEmpty"/>, <see cref="RequestErrors.CommentTooLong"/>).</summary>
    public static Result<RequestComment> Parse(string? typed) => typed?.Trim() switch
    {
        null or "" => RequestErrors.CommentEmpty,
        { Length: > MaxLength } text => RequestErrors.CommentTooLong.With("max", MaxLength).With("length", text.Length),
        var text => new RequestComment(text),
    };

    /// <summary>Its first <paramref name="length"/> UTF-16 units, with «…» where something was left out; never half an emoji.</summary>
    public string Beginning(int length)
    {
        if (Value.Length <= length) return Value;

        var end = 0;
        while (StringInfo.GetNextTextElementLength(Value, end) is var next && end + next < length) end += next;
        return Value[..end].TrimEnd() + "…";
    }
}
