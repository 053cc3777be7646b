using SmartHeart.Domain.Common;
using SmartHeart.Domain.Users;

namespace SmartHeart.Domain.Mailings;

/// <summary>What stood in the link by which somebody came: the payload of the first start.</summary>
public static class Source
{
    private const string Marker = "start=";

    /// <summary>Reads a source as typed, or the whole link that ends with it (<see cref="AudienceErrors.Source"/>).</summary>
    public static Result<string> Parse(string? typed)
    {
        var text = (typed ?? "").Trim();
        var link = text.LastIndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        var source = link < 0 ? text : text[(link + Marker.Length)..];
        return User.IsPayload(source) ? source : AudienceErrors.Source.With("max", User.MaxSourceLength);
    }

    /// <summary>Stands for a source where its letters don't fit: in buttons. FNV-1a of the UTF-16 units, positive: never changed.</summary>
    public static int Mark(string source) => Math.Max(1, Tag.Stored(source).Mark);
}
