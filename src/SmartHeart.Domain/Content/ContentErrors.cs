using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Content;

/// <summary>Refusals around content, categories and files.</summary>
public static class ContentErrors
{
    /// <summary>There is no such item, or it is not for users now.</summary>
    public static readonly Error Gone = new NotFound("content.gone");

    /// <summary>The category has nothing else to read.</summary>
    public static readonly Error NothingElse = new("content.nothing_else");

    /// <summary>Somebody else changed the item since it was shown.</summary>
    public static readonly Error Changed = new Conflict("content.changed");

    public static readonly Error AlreadyPublished = new("content.already_published");

    public static readonly Error AlreadyArchived = new("content.already_archived");

    /// <summary>Only what is archived can be restored.</summary>
    public static readonly Error NotArchived = new("content.not_archived");

    /// <summary>An archived item is restored first.</summary>
    public static readonly Error Archived = new("content.archived");

    /// <summary>Only what waits for its time can be taken off the schedule.</summary>
    public static readonly Error NotScheduled = new("content.not_scheduled");

    /// <summary>The time to publish at is not ahead.</summary>
    public static readonly Error PublishAtPast = new("content.publish_at_past");

    /// <summary>Somebody has asked for it: it is archived instead. Gets <c>count</c>.</summary>
    public static readonly Error HasRequests = new("content.has_requests");

    /// <summary>Somebody has registered for it: it is archived instead. Gets <c>count</c>.</summary>
    public static readonly Error HasRegistrations = new("content.has_registrations");

    /// <summary>Events stand in the order of their start.</summary>
    public static readonly Error OrderedByStart = new("content.ordered_by_start");

    /// <summary>Only what is published has a place in users' lists.</summary>
    public static readonly Error NotInList = new("content.not_in_list");

    /// <summary>It stands at that end of its category already.</summary>
    public static readonly Error AtEnd = new("content.at_end");

    /// <summary>An event needs its time.</summary>
    public static readonly Error EventWithoutTime = new("event.no_time");

    /// <summary>Only an event has a time and a place.</summary>
    public static readonly Error NoEvent = new("event.no_event");

    /// <summary>It ends before it starts.</summary>
    public static readonly Error EventEndsFirst = new("event.ends_first");

    /// <summary>Gets <c>days</c>: the most.</summary>
    public static readonly Error EventTooLong = new("event.too_long");

    /// <summary>Neither a place nor a link.</summary>
    public static readonly Error EventNowhere = new("event.nowhere");

    /// <summary>Not a whole https address.</summary>
    public static readonly Error LinkUnknown = new("event.link");

    /// <summary>Somebody else changed the category since it was shown.</summary>
    public static readonly Error CategoryChanged = new Conflict("category.changed");

    /// <summary>There is no such category, or it is not for users now.</summary>
    public static readonly Error CategoryGone = new NotFound("category.gone");

    /// <summary>Another category of the kind has this title.</summary>
    public static readonly Error CategoryTitleTaken = new("category.title_taken");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyCategories = new("category.too_many");

    /// <summary>The category is for another kind of content.</summary>
    public static readonly Error CategoryOfOtherKind = new("category.other_kind");

    /// <summary>It holds content, which needs a new home first. Gets <c>count</c>.</summary>
    public static readonly Error CategoryNotEmpty = new("category.not_empty");

    /// <summary>Where its content was to go is no more.</summary>
    public static readonly Error CategoryHomeGone = new("category.home_gone");

    /// <summary>What it holds can't move to where it is.</summary>
    public static readonly Error CategoryIsItself = new("category.itself");

    /// <summary>It stands at that end of the list already.</summary>
    public static readonly Error CategoryAtEnd = new("category.at_end");

    /// <summary>Not exactly one emoji.</summary>
    public static readonly Error EmojiNotOne = new("emoji.not_one");

    /// <summary>There is no such file in the item.</summary>
    public static readonly Error FileGone = new NotFound("file.gone");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyMedia = new("media.too_many");

    /// <summary>Only photos and videos go with the text.</summary>
    public static readonly Error MediaKind = new("media.kind");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyDocuments = new("documents.too_many");

    /// <summary>Only files sent as a document or as music.</summary>
    public static readonly Error DocumentKind = new("documents.kind");

    /// <summary>The same file is there twice.</summary>
    public static readonly Error FileTwice = new("file.twice");

    public static readonly Error BodyEmpty = new("body.empty");

    /// <summary>Gets <c>max</c> and <c>length</c>.</summary>
    public static readonly Error BodyTooLong = new("body.too_long");

    /// <summary>Markup that Telegram would refuse. Gets <c>at</c>: the index in the HTML.</summary>
    public static readonly Error BodyMarkup = new("body.markup");

    internal static readonly LineErrors Place = new(new("place.empty"), new("place.too_long"), new("place.no_words"));

    internal static readonly LineErrors Title = new(new("title.empty"), new("title.too_long"), new("title.no_words"));
}
