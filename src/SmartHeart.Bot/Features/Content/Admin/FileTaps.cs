using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>To a page of the file library.</summary>
[Callback("l", Link = true)]
internal readonly record struct FileListTap(FileShelf Shelf = FileShelf.All, PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>To a file's card.</summary>
[Callback("lo", Link = true)]
internal readonly record struct FileTap(int Id);

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
