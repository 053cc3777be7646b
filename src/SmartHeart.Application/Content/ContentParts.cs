using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>A part of an item that an admin can change.</summary>
public enum ContentPart
{
    /// <summary>Its title.</summary>
    Title,

    /// <summary>Its text.</summary>
    Body,

    /// <summary>The category it stands in.</summary>
    Category,

    /// <summary>When an event begins.</summary>
    Start,

    /// <summary>When an event ends.</summary>
    End,

    /// <summary>Where one goes to an event.</summary>
    Place,

    /// <summary>Where one connects to an event.</summary>
    Link,

    /// <summary>Photos and videos.</summary>
    Media,

    /// <summary>Documents.</summary>
    Documents,
}

/// <summary>An item's parts at one moment, to be compared with another.</summary>
internal sealed record ContentParts(IReadOnlyDictionary<ContentPart, object?> Values)
{
    public static ContentParts Of(ContentItem item) => new(new Dictionary<ContentPart, object?>
    {
        [ContentPart.Title] = item.Title,
        [ContentPart.Body] = item.Body.Html,
        [ContentPart.Category] = item.CategoryId,
        [ContentPart.Start] = item.StartsAt,
        [ContentPart.End] = item.EndsAt,
        [ContentPart.Place] = item.Place,
        [ContentPart.Link] = item.Link,
        [ContentPart.Media] = Files(item, AttachmentRole.Media),
        [ContentPart.Documents] = Files(item, AttachmentRole.Document),
    });

    /// <summary>The parts that are different there.</summary>
    public IReadOnlyList<ContentPart> Changed(ContentParts after) =>
        [.. Enum.GetValues<ContentPart>().Where(part => !Equals(Values[part], after.Values[part]))];

    // A unique id has no white space.
    private static string Files(ContentItem item, AttachmentRole role) => string.Join(
        ' ', item.Attachments.Where(attachment => attachment.Role == role).OrderBy(attachment => attachment.Position).Select(attachment => attachment.File.UniqueId));
}
