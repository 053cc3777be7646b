using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Admin;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>What admins see of the file library.</summary>
internal static class FileScreens
{
    private const int TitleOnButton = 50;

    /// <summary>A page of a shelf.</summary>
    public static Screen List(FileListTap at, Page<FileLine> page, Ui ui)
    {
        var words = page.Items.Count > 0 ? "library.list" : at.Shelf == FileShelf.All ? "library.list.none" : $"library.list.no_{StatusWords.Key(at.Shelf)}";
        var screen = new Screen { Text = ui[words] }.Row([.. Enum.GetValues<FileShelf>().Select(shelf => ShelfButton(shelf, at.Shelf, ui))]);
        foreach (var file in page.Items) screen = screen.Row(Ui.TapLabelled(FileLabels.Line(file, ui), new FileTap(file.Id)));
        return screen
            .Row(ui.Tap("library.search", default(SearchFilesTap)), ui.Tap("library.add", default(AddFilesTap)))
            .Row(PageButtons.Of(page, file => file.Id, (turn, key) => new FileListTap(at.Shelf, turn, key), ui))
            .Row(ui.Tap("managed.to_panel", default(PanelTap)));
    }

    /// <summary>A page of what a search found.</summary>
    public static Screen Found(FoundFilesTap at, FoundFiles found, Ui ui)
    {
        var screen = new Screen { Text = ui[found.Page.Items.Count > 0 ? "library.found" : "library.found.none", ("text", found.Text)] };
        foreach (var file in found.Page.Items) screen = screen.Row(Ui.TapLabelled(FileLabels.Line(file, ui), new FileTap(file.Id, at.Search)));
        return screen
            .Row(PageButtons.Of(found.Page, file => file.Id, (turn, key) => new FoundFilesTap(at.Search, turn, key), ui))
            .Row(ui.Tap("library.search", default(SearchFilesTap)), ToListButton(ui));
    }

    /// <summary>The file itself, what is known of it, where it stands and what can be done.</summary>
    public static Screen Card(FileTap tap, FileCard file, Ui ui)
    {
        var screen = new Screen
        {
            Text = Html.Join("\n\n", [Head(file, ui), State(file, ui), Uses(file, ui)]),
            Media = file.LostSince is null ? [ContentFiles.Show(file.Kind, file.FileId, file.Name)] : [],
        };
        foreach (var use in file.Uses) screen = screen.Row(Ui.TapLabelled(UseLabel(use, ui), new ManagedTap(use.ContentId, Kind: use.Kind)));
        screen = screen
            .Row(ui.Tap("library.rename", new RenameFileTap(file.Id)), ui.Tap("library.replace", new ReplaceFileTap(file.Id)))
            .Row(ui.Tap("library.check", new CheckFileTap(file.Id)));
        return (file.UseCount == 0 ? screen.Row(ui.Tap("library.delete", new AskDeleteFileTap(file.Id))) : screen)
            .Row(tap.Search == 0 ? ToListButton(ui) : ui.Tap("library.to_found", new FoundFilesTap(tap.Search)));
    }

    /// <summary>What Telegram says of it, over the fresh card.</summary>
    public static Screen Checked(int id, bool known, Ui ui) =>
        ToCard(id) with { Toast = ui.Plain(known ? "library.checked.known" : "library.checked.lost"), Alert = !known };

    /// <summary>Really? Who is no owner is told so at once.</summary>
    public static Screen AskDelete(FileCard file, Ui ui) => !ui.ForOwner
        ? Screen.Only(ui.Plain("library.delete.owner_only"), alert: true)
        : new Screen { Text = ui["library.delete.ask", ("name", FileLabels.Name(file, ui))] }
            .Row(ui.Tap("library.delete.yes", new DeleteFileTap(file.Id)))
            .Row(ui.Tap("library.to_card", new FileTap(file.Id)));

    /// <summary>A refusal at a file: its words over the file as it is now; over the list when it is gone.</summary>
    public static Screen? Fresh(int id, Error error, Ui ui) => error switch
    {
        Denied => Screen.Only(ui.Plain("library.delete.owner_only"), alert: true),
        NotFound => ToList() with { Toast = ui.PlainWords(error), Alert = true },
        _ => ToCard(id) with { Toast = ui.PlainWords(error), Alert = true },
    };

    /// <summary>On to a file's card.</summary>
    public static Screen ToCard(int id) => Screen.GoTo(TapCodec.Encode(new FileTap(id)));

    /// <summary>On to the library.</summary>
    public static Screen ToList() => Screen.GoTo(TapCodec.Encode(new FileListTap()));

    private static Html Head(FileCard file, Ui ui)
    {
        var title = $"{FileLabels.Mark(file.Kind, file.LostSince is not null, ui)} {FileLabels.Name(file, ui)}";
        Html[] facts =
        [
            Html.Text(FileLabels.Kind(file.Kind, ui)),
            file.Size is { } bytes ? Html.Text(ui.Size(bytes)) : Html.Empty,
            Html.Text(file.MimeType),
        ];
        return Html.Join("\n", [Html.Of($"<b>{title}</b>"), Html.Join(" · ", facts), ui["library.added_at", ("when", ui.When(file.AddedAt))]]);
    }

    private static Html State(FileCard file, Ui ui) => file.LostSince is { } since
        ? ui["library.lost", ("when", ui.When(since))]
        : ui["library.known", ("when", ui.When(file.CheckedAt))];

    private static Html Uses(FileCard file, Ui ui)
    {
        if (file.UseCount == 0) return ui["library.unused"];
        var more = file.UseCount - file.Uses.Count;
        return Html.Join(" ", [ui["library.uses", ("count", file.UseCount)], more > 0 ? ui["library.uses.more", ("count", more)] : Html.Empty]);
    }

    private static string UseLabel(FileUse use, Ui ui) =>
        ui.Plain("library.use", ("mark", StatusWords.Mark(use.Status, ui)), ("title", Ui.Shorten(use.Title, TitleOnButton)));

    private static Button ShelfButton(FileShelf shelf, FileShelf shown, Ui ui)
    {
        var label = ui.Plain($"library.shelf.{StatusWords.Key(shelf)}");
        return Ui.TapLabelled(shelf == shown ? ui.Plain("managed.filter.on", ("label", label)) : label, new FileListTap(shelf));
    }

    private static Button ToListButton(Ui ui) => ui.Tap("library.to_list", new FileListTap());
}
