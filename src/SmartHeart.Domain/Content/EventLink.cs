using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Content;

/// <summary>Where one connects to an event: an absolute http(s) address of at most 500 characters.</summary>
public sealed record EventLink
{
    /// <summary>The greatest length.</summary>
    public const int MaxLength = 500;

    private EventLink(string value) => Value = value;

    /// <summary>The address, with its scheme.</summary>
    public string Value { get; }

    /// <summary>Reads what was typed; an address without a scheme is taken for https (<see cref="ContentErrors.LinkUnknown"/>).</summary>
    public static Result<EventLink> Parse(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length is 0 or > MaxLength || text.Any(char.IsWhiteSpace)) return ContentErrors.LinkUnknown;

        var address = text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Contains('.')
            && uri.AbsoluteUri.Length <= MaxLength
            ? new EventLink(uri.AbsoluteUri)
            : ContentErrors.LinkUnknown;
    }

    /// <summary>An address that was checked when it was stored.</summary>
    public static EventLink Stored(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
