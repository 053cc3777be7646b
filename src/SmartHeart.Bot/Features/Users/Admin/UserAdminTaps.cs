using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Users.Admin;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Users.Admin;

// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>To a page of people.</summary>
[Callback("vl", Link = true)]
internal readonly record struct PeopleTap(UserFilter Filter = UserFilter.All, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>To a page of what a search found.</summary>
[Callback("vf", Link = true)]
internal readonly record struct FoundTap(int Search, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>To a page of people with a tag.</summary>
[Callback("vg", Link = true)]
internal readonly record struct TaggedTap(int Mark, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Opens the search.</summary>
[Callback("vs")]
internal readonly record struct SearchPeopleTap;

/// <summary>To a person's card.</summary>
/// <param name="Id">Our id of the person.</param>
/// <param name="Search">The search that found them, for the way back; 0 for none.</param>
/// <param name="Mark">The tag by which they were found, for the way back; 0 for none.</param>
[Callback("vu", Link = true)]
internal readonly record struct PersonTap(int Id, int Search = 0, int Mark = 0);

/// <summary>To a page of all tags.</summary>
[Callback("vm", Link = true)]
internal readonly record struct TagsTap(int Page = 0);

/// <summary>To the tags of a person.</summary>
[Callback("vt", Link = true)]
internal readonly record struct PersonTagsTap(int Id);

/// <summary>Puts a tag on a person that others have.</summary>
[Callback("va")]
internal readonly record struct PutTagTap(int Id, int Mark);

/// <summary>Takes a tag off a person.</summary>
[Callback("vr")]
internal readonly record struct TakeTagTap(int Id, int Mark);

/// <summary>Asks for a new tag of a person.</summary>
[Callback("vn")]
internal readonly record struct NewTagTap(int Id);

/// <summary>Opens a letter to a person.</summary>
[Callback("vw")]
internal readonly record struct WriteTap(int Id);

/// <summary>Sends a letter again that did not arrive.</summary>
/// <param name="Letter">Our id of it.</param>
/// <param name="Person">To whom, for the way back; 0 where older buttons do not say.</param>
[Callback("vwr")]
internal readonly record struct RepeatLetterTap(int Letter, int Person = 0);

/// <summary>Wants people as a workbook.</summary>
[Callback("vx")]
internal readonly record struct ExportPeopleTap(UserFilter Filter, int Search, int Mark);
