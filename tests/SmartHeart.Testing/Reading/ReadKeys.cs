using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Reading;

/// <summary>What one sample call asks for: somebody and something that the database holds, and that belong together.</summary>
public sealed record ReadKeys
{
    /// <summary>A moment when everything in the database has happened, and nothing that is planned has, UTC.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>A person, in every second call one of the keenest readers.</summary>
    public required PersonKey Person { get; init; }

    /// <summary>One of the keenest readers.</summary>
    public required PersonKey Bookworm { get; init; }

    /// <summary>Any person.</summary>
    public required PersonKey Anybody { get; init; }

    /// <summary>Telegram ids of some people.</summary>
    public required long[] TelegramIds { get; init; }

    /// <summary>A published item, in every second call one of the most read.</summary>
    public required ItemKey Item { get; init; }

    /// <summary>The last one in the list of the item's category.</summary>
    public required ItemKey LastOfShelf { get; init; }

    /// <summary>One of the most read.</summary>
    public required ItemKey Popular { get; init; }

    /// <summary>A published product.</summary>
    public required ItemKey Product { get; init; }

    /// <summary>A published event, over or ahead.</summary>
    public required ItemKey Event { get; init; }

    /// <summary>The one farthest ahead.</summary>
    public required ItemKey LastEvent { get; init; }

    /// <summary>An item in any status.</summary>
    public required ItemKey Managed { get; init; }

    /// <summary>The last one in the admins' list of that kind.</summary>
    public required ItemKey LastOfKind { get; init; }

    /// <summary>A document of a published item.</summary>
    public required (int ContentId, int FileId) Document { get; init; }

    /// <summary>A person and an event that they registered for.</summary>
    public required (int UserId, int ContentId) Registration { get; init; }

    /// <summary>A person and a product that they asked for.</summary>
    public required (int UserId, int ContentId) Request { get; init; }

    /// <summary>A person and what they keep at hand.</summary>
    public required (int UserId, int ContentId) Favourite { get; init; }

    /// <summary>A person and what they looked for.</summary>
    public required (int UserId, int Id) Search { get; init; }

    /// <summary>One or two words of a title.</summary>
    public required string[] Words { get; init; }

    /// <summary>What somebody told.</summary>
    public required ToldKey Told { get; init; }

    /// <summary>Somebody with an @username, without the at sign.</summary>
    public required (int Id, string Username) Named { get; init; }

    /// <summary>A person and a tag of theirs.</summary>
    public required (int UserId, string Tag) Tagged { get; init; }

    /// <summary>A tag, often one that many have.</summary>
    public string Tag => Tagged.Tag;

    /// <summary>A letter to a person.</summary>
    public required (int Id, Guid Key) Letter { get; init; }

    /// <summary>Key of a request.</summary>
    public required Guid RequestKey { get; init; }

    /// <summary>A person whom the CRM knows, and the CRM's ids of their lead and contact.</summary>
    public required (int UserId, long LeadId, long ContactId) CrmPerson { get; init; }

    /// <summary>Our id of what an admin searched people by.</summary>
    public required int SavedSearch { get; init; }

    /// <summary>A file.</summary>
    public required FileKey File { get; init; }

    /// <summary>A file that Telegram does not know any more.</summary>
    public required FileKey LostFile { get; init; }

    /// <summary>Unique ids of some files.</summary>
    public required string[] UniqueIds { get; init; }

    /// <summary>Telegram's ids of some files.</summary>
    public required string[] FileIds { get; init; }

    /// <summary>Some published items.</summary>
    public required int[] ItemIds { get; init; }

    /// <summary>Where somebody has a form half filled.</summary>
    public required ConversationKey Talk { get; init; }

    /// <summary>The private chat with the person.</summary>
    public ConversationKey Chat => new(Person.TelegramId, 0, Person.TelegramId);

    /// <summary>The page after a row.</summary>
    public static PageAt After(int id) => new(PageTurn.Next, id);

    /// <summary>The page before a row.</summary>
    public static PageAt Before(int id) => new(PageTurn.Previous, id);

    /// <summary>The page that a row is on.</summary>
    public static PageAt Around(int id) => new(PageTurn.Around, id);
}

/// <summary>A person's ids.</summary>
public readonly record struct PersonKey(int Id, long TelegramId);

/// <summary>An item and where it stands.</summary>
public readonly record struct ItemKey(int Id, ContentKind Kind, int CategoryId, ContentStatus Status);

/// <summary>A file's ids: ours, Telegram's for everybody and Telegram's for this bot.</summary>
public readonly record struct FileKey(int Id, string UniqueId, string FileId);

/// <summary>What a person with a profile told.</summary>
public readonly record struct ToldKey(int Id, string Name, string Phone);
