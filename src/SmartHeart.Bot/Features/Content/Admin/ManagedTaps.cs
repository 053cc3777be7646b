using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content.Admin;

// Link lets other screens lead there (Screen.GoTo). Its place keeps such a tap from private chats, where deep links arrive.

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
internal readonly record struct ManagedListTap(StatusFilter Filter = StatusFilter.All, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>To an item's admin card.</summary>
[Callback("mm", Link = true)]
internal readonly record struct ManagedTap(int Id);

/// <summary>Shows an item as users see it.</summary>
[Callback("mv")]
internal readonly record struct PreviewTap(int Id);

/// <summary>Shows an item's link.</summary>
[Callback("mk")]
internal readonly record struct ShareTap(int Id);

/// <summary>A status that an admin gives to an item. Values are kept in buttons: never renumber.</summary>
internal enum StatusChange
{
    Publish = 1,
    Archive = 2,
    Restore = 3,
}

/// <summary>Gives an item another status.</summary>
[Callback("mt")]
internal readonly record struct StatusTap(int Id, StatusChange Change);

/// <summary>Asks whether to delete an item.</summary>
[Callback("mx")]
internal readonly record struct AskDeleteTap(int Id);

/// <summary>Deletes an item.</summary>
[Callback("mxx")]
internal readonly record struct DeleteTap(int Id);

/// <summary>Asks which part of an item to change.</summary>
[Callback("me")]
internal readonly record struct EditMenuTap(int Id);

/// <summary>A part of an item. Values are kept in buttons: never renumber.</summary>
internal enum ContentField
{
    Title = 1,
    Body = 2,
    Category = 3,
    Media = 4,
    Documents = 5,
}

/// <summary>Changes one part of an item.</summary>
[Callback("mf")]
internal readonly record struct EditFieldTap(int Id, ContentField Field);

/// <summary>Adds an item, if there is a category to put it in.</summary>
[Callback("mn")]
internal readonly record struct NewContentTap;

/// <summary>Opens the wizard.</summary>
[Callback("mnw", Link = true)]
internal readonly record struct WizardTap;
