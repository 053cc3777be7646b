using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

// Link lets other screens lead there (Screen.GoTo). Its place keeps such a tap from private chats, where deep links arrive.
// Filter and Kind of an item's taps say which list it was opened from: the way back leads there. A parameterless «new» would make them no filter and no kind.

/// <summary>Which items the list shows. Values are kept in buttons: never renumber.</summary>
internal enum StatusFilter
{
    All = 0,
    Draft = 1,
    Published = 2,
    Archived = 3,
    Scheduled = 4,
}

/// <summary>To a page of the list of items.</summary>
[Callback("ml", Link = true)]
internal readonly record struct ManagedListTap(
    StatusFilter Filter = StatusFilter.All, PageTurn Turn = PageTurn.First, int Key = 0, ContentKind Kind = ContentKind.Material);

/// <summary>To an item's admin card.</summary>
[Callback("mm", Link = true)]
internal readonly record struct ManagedTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Shows an item as users see it.</summary>
[Callback("mv")]
internal readonly record struct PreviewTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Shows an item's link.</summary>
[Callback("mk")]
internal readonly record struct ShareTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Shows how an item is read.</summary>
[Callback("mg")]
internal readonly record struct FiguresTap(int Id, int Days, StatusFilter Filter, ContentKind Kind);

/// <summary>A status that an admin gives to an item. Values are kept in buttons: never renumber.</summary>
internal enum StatusChange
{
    Publish = 1,
    Archive = 2,
    Restore = 3,
}

/// <summary>Gives an item another status.</summary>
[Callback("mt")]
internal readonly record struct StatusTap(
    int Id, StatusChange Change, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Makes a draft like an item.</summary>
[Callback("my")]
internal readonly record struct DuplicateTap(int Id, StatusFilter Filter, ContentKind Kind);

/// <summary>Asks whether to delete an item.</summary>
[Callback("mx")]
internal readonly record struct AskDeleteTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Deletes an item.</summary>
[Callback("mxx")]
internal readonly record struct DeleteTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>Asks which part of an item to change.</summary>
[Callback("me")]
internal readonly record struct EditMenuTap(int Id, StatusFilter Filter = StatusFilter.All, ContentKind Kind = ContentKind.Material);

/// <summary>A part of an item. Values are kept in buttons: never renumber.</summary>
internal enum ContentField
{
    Title = 1,
    Body = 2,
    Category = 3,
    Media = 4,
    Documents = 5,
    Start = 6,
    End = 7,
    Place = 8,
    Link = 9,
}

/// <summary>Changes one part of an item.</summary>
[Callback("mf")]
internal readonly record struct EditFieldTap(int Id, ContentField Field);

/// <summary>Adds an item, if there is a category to put it in.</summary>
[Callback("mn")]
internal readonly record struct NewContentTap(ContentKind Kind = ContentKind.Material);

/// <summary>Opens the wizard.</summary>
[Callback("mnw", Link = true)]
internal readonly record struct WizardTap(ContentKind Kind = ContentKind.Material);

/// <summary>To a category in users' order; <paramref name="Picked"/> is the item that is to move, 0 for none.</summary>
[Callback("mr", Link = true)]
internal readonly record struct OrderTap(int CategoryId, int Picked = 0, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Moves an item within its category.</summary>
[Callback("mrm")]
internal readonly record struct MoveContentTap(int Id, ContentMove Move, int CategoryId);
