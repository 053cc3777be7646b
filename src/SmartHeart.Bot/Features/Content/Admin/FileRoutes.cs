using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The file library in topic main, and what becomes known of files that Telegram has lost.</summary>
internal sealed class FileRoutes : IRoutes
{
    /// <inheritdoc/>
    public void Map(RouteMap map)
    {
        map.PanelButton(50, ui => ui.Tap("library.panel", new FileListTap()), "library.about")
            .OnLostFiles(ids => new NoteLostFiles(ids));
        Looking(map);
        Changing(map);
    }

    private static void Looking(RouteMap map) => map
        .Tap(Place.Main, (FileListTap at) => new ListFiles(at.Shelf, new PageAt(at.Turn, at.Key)), FileScreens.List)
        .Tap(
            Place.Main, (FoundFilesTap at) => new ListFoundFiles(at.Search, new PageAt(at.Turn, at.Key)), FileScreens.Found,
            (_, error, ui) => error is NotFound ? FileScreens.ToList() with { Toast = ui.PlainWords(error), Alert = true } : null)
        .Begin(Place.Main, new FileSearch(), (SearchFilesTap _) => new SearchFiles())
        .Tap(
            Place.Main, (FileTap tap) => new ShowFile(tap.Id), FileScreens.Card,
            (tap, error, ui) => FileScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (CheckFileTap tap) => new CheckFile(tap.Id), (tap, known, ui) => FileScreens.Checked(tap.Id, known, ui),
            (tap, error, ui) => FileScreens.Fresh(tap.Id, error, ui))
        .Tap(
            Place.Main, (AskDeleteFileTap tap) => new ShowFile(tap.Id), (_, file, ui) => FileScreens.AskDelete(file, ui),
            (tap, error, ui) => FileScreens.Fresh(tap.Id, error, ui));

    private static void Changing(RouteMap map) => map
        .Begin(Place.Main, new FileUpload(), (AddFilesTap _) => new AddFiles())
        .BeginFrom(
            Place.Main, new FileRename(), (RenameFileTap tap) => new ShowFile(tap.Id), (tap, file) => new RenameFile { Id = tap.Id, Name = file.Name ?? "" })
        .BeginFrom(
            Place.Main, new FileReplacement(), (ReplaceFileTap tap) => new ShowFile(tap.Id),
            (tap, file) => new ReplaceFile { Id = tap.Id, Kind = file.Kind, Name = file.Name })
        .Tap(
            Place.Main, (DeleteFileTap tap) => new DeleteFile(tap.Id),
            (_, _, ui) => FileScreens.ToList() with { Toast = ui.Plain("library.deleted") },
            (tap, error, ui) => FileScreens.Fresh(tap.Id, error, ui));
}
