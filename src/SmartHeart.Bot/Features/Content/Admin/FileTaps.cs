using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>To a page of the file library.</summary>
[Callback("l", Link = true)]
internal readonly record struct FileListTap(FileShelf Shelf = FileShelf.All, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>To a file's card.</summary>
/// <param name="Id">Our id of the file.</param>
/// <param name="Search">The search that found it, for the way back; 0 for none.</param>
[Callback("lo", Link = true)]
internal readonly record struct FileTap(int Id, int Search = 0);

/// <summary>Opens the search.</summary>
[Callback("ls")]
internal readonly record struct SearchFilesTap;

/// <summary>To a page of what a search found.</summary>
[Callback("lf", Link = true)]
internal readonly record struct FoundFilesTap(int Search, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>Puts new files straight into the library.</summary>
[Callback("la")]
internal readonly record struct AddFilesTap;

/// <summary>Gives a file another name.</summary>
[Callback("lr")]
internal readonly record struct RenameFileTap(int Id);

/// <summary>Puts another file in the place of one.</summary>
[Callback("lp")]
internal readonly record struct ReplaceFileTap(int Id);

/// <summary>Asks Telegram whether it knows a file.</summary>
[Callback("lc")]
internal readonly record struct CheckFileTap(int Id);

/// <summary>Asks whether to delete a file.</summary>
[Callback("lx")]
internal readonly record struct AskDeleteFileTap(int Id);

/// <summary>Deletes a file that nothing uses.</summary>
[Callback("lxx")]
internal readonly record struct DeleteFileTap(int Id);
