using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

/// <summary>What one sample call asks for: somebody and something that the database holds, and that belong together.</summary>
public sealed record ReadKeys
{
    /// <summary>A person, in every second call one of the keenest readers.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>One of the keenest readers.</summary>
    public required PersonKey Bookworm { get; init; }

    /// <summary>Any person.</summary>
    public required PersonKey Anybody { get; init; }

    /// <summary>Telegram ids of some people.</summary>
    public required long[] TelegramIds { get; init; }

    /// <summary>A published item.</summary>
    public required ItemKey Item { get; init; }

    /// <summary>The last one in the list of the item's category.</summary>
    public required ItemKey LastOfShelf { get; init; }

    /// <summary>An item in any status.</summary>
    public required ItemKey Managed { get; init; }

    /// <summary>The last one in the admins' list of that kind.</summary>
    public required ItemKey LastOfKind { get; init; }

    /// <summary>A document of a published item.</summary>
    public required (int ContentId, int FileId) Document { get; init; }

    /// <summary>A person and an event that they registered for.</summary>
    public required (int UserId, int ContentId) Registration { get; init; }

    /// <summary>Unique ids of some files.</summary>
    public required string[] UniqueIds { get; init; }

    /// <summary>Where somebody has a form half filled.</summary>
    public required ConversationKey Talk { get; init; }

    /// <summary>The private chat with the person.</summary>
    public ConversationKey Chat => new(Person.TelegramId, 0, Person.TelegramId);

    /// <summary>The page after an item.</summary>
    public static PageAt After(ItemKey item) => new(PageTurn.Next, item.Id);

    /// <summary>The page before an item.</summary>
    public static PageAt Before(ItemKey item) => new(PageTurn.Previous, item.Id);
}

/// <summary>A person's ids.</summary>
public readonly record struct PersonKey(int Id, long TelegramId);

/// <summary>An item and where it stands.</summary>
public readonly record struct ItemKey(int Id, ContentKind Kind, int CategoryId, ContentStatus Status);
