using System.Collections.Immutable;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Gives a file another name.</summary>
internal sealed class FileRename : Flow<RenameFile, Done>
{
    public FileRename()
        : base("file.rename", 1, (draft, _, ui) => FileScreens.ToCard(draft.Id) with { Text = ui["form.saved"] }) =>
        Text("name", nameof(RenameFile.Name), (draft, name) => draft with { Name = name }, Ask);

    protected override Screen Leave(RenameFile draft, Ui ui) => FileScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    protected internal override Screen? GiveUp(RenameFile draft, Error error, Ui ui) =>
        error is NotFound ? FileScreens.ToList() with { Text = ui.Words(error) } : null;

    private static Screen Ask(RenameFile draft, Ui ui)
    {
        var now = draft.Name.Length == 0 ? Html.Empty : ui["form.now", ("value", draft.Name)];
        return new Screen { Text = Html.Join("\n\n", [ui["library.ask_name", ("max", FileName.MaxLength)], now]) };
    }
}

/// <summary>Puts another file in the place of one: the new file → a look at it → everywhere at once.</summary>
internal sealed class FileReplacement : Flow<ReplaceFile, FileReplaced>
{
    private const string Yes = "1";
    private const string WithOldName = "2";
    private static readonly ImmutableArray<MediaKind> Media = [MediaKind.Photo, MediaKind.Video];
    private static readonly ImmutableArray<MediaKind> Documents = [MediaKind.Document, MediaKind.Audio];

    public FileReplacement()
        : base("file.replace", 1, Finish)
    {
        File(
            "file", nameof(ReplaceFile.With), draft => IsMedia(draft) ? Media : Documents,
            (draft, file) => draft with { With = ContentFiles.Of(file) }, Ask);
        Choice(
            "sure", nameof(ReplaceFile.With), Ways, (draft, way) => draft with { KeepName = way == WithOldName },
            (draft, ui) => new Screen { Text = Html.Join("\n\n", [ui["library.ask_sure"], Names(draft, ui)]), Above = Preview(draft.With!) });
    }

    protected override Screen Leave(ReplaceFile draft, Ui ui) => FileScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    protected internal override Screen? GiveUp(ReplaceFile draft, Error error, Ui ui) => error switch
    {
        NotFound => FileScreens.ToList() with { Text = ui.Words(error) },
        Conflict => FileScreens.ToCard(draft.Id) with { Text = ui.Words(error) },
        _ => null,
    };

    /// <summary>Who replaces a file that has a name is asked which of the two it shall have: nobody loses a name that was given with care.</summary>
    private static IEnumerable<Option> Ways(ReplaceFile draft, Ui ui) => draft.HasTwoNames
        ? [new Option(WithOldName, ui.Plain("library.replace.old_name")), new Option(Yes, ui.Plain("library.replace.new_name"))]
        : [new Option(Yes, ui.Plain("library.replace.yes"))];

    private static Html Names(ReplaceFile draft, Ui ui) =>
        draft.HasTwoNames ? ui["library.ask_names", ("old", draft.Name), ("new", draft.With!.Name)] : Html.Empty;

    private static bool IsMedia(ReplaceFile draft) => FileRules.RoleOf(draft.Kind) == AttachmentRole.Media;

    private static Screen Ask(ReplaceFile draft, Ui ui) => new() { Text = ui[IsMedia(draft) ? "library.ask_media" : "library.ask_document"] };

    private static Screen Preview(UploadedFile file) => new() { Media = [ContentFiles.Show(file.Kind, file.FileId, file.Name)] };

    private static Screen Finish(ReplaceFile draft, FileReplaced replaced, Ui ui) => FileScreens.ToCard(replaced.Id) with
    {
        Text = replaced.Uses == 0 ? ui["library.replaced.unused"] : ui["library.replaced", ("count", replaced.Uses)],
    };
}

/// <summary>Asks what to search files by.</summary>
internal sealed class FileSearch : Flow<SearchFiles, Added>
{
    public FileSearch()
        : base("file.search", 1, (added, _) => Screen.GoTo(TapCodec.Encode(new FoundFilesTap(added.Id)))) =>
        Text("text", nameof(SearchFiles.Text), (draft, typed) => draft with { Text = typed }, (_, ui) => new Screen { Text = ui["library.ask_search"] });

    protected override SearchFiles Blank() => new();

    protected override Screen Leave(SearchFiles draft, Ui ui) => FileScreens.ToList();
}

/// <summary>Collects files for the library, one by one or as albums.</summary>
internal sealed class FileUpload : Flow<AddFiles, FilesAdded>
{
    private static readonly ImmutableArray<MediaKind> Kinds = [MediaKind.Photo, MediaKind.Video, MediaKind.Document, MediaKind.Audio];

    public FileUpload()
        : base("file.add", 1, Finish) =>
        Files("files", nameof(AddFiles.Files), Kinds, draft => draft.Files, (draft, files) => draft with { Files = files }, ContentFiles.Of, Ask);

    protected override AddFiles Blank() => new();

    protected override Screen Leave(AddFiles draft, Ui ui) => FileScreens.ToList() with { Toast = ui.Plain("flow.cancelled") };

    private static Screen Ask(AddFiles draft, Ui ui)
    {
        var files = draft.Files.ToLookup(file => FileRules.RoleOf(file.Kind) == AttachmentRole.Media);
        var counts = draft.Files.IsEmpty ? Html.Empty : ui["form.now", ("value", FileWords.Counts([.. files[true]], [.. files[false]], ui))];
        return new Screen { Text = Html.Join("\n\n", [ui["library.ask_files", ("max", AddFiles.Most)], counts]) };
    }

    private static Screen Finish(AddFiles draft, FilesAdded added, Ui ui)
    {
        var screen = added.Ids is [var only] ? FileScreens.ToCard(only) : FileScreens.ToList();
        return screen with { Text = ui["library.added", ("count", added.Ids.Count)] };
    }
}
