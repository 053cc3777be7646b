using System.Collections.Immutable;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
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
    private static readonly ImmutableArray<MediaKind> Media = [MediaKind.Photo, MediaKind.Video];
    private static readonly ImmutableArray<MediaKind> Documents = [MediaKind.Document, MediaKind.Audio];

    public FileReplacement()
        : base("file.replace", 1, Finish)
    {
        File(
            "file", nameof(ReplaceFile.With), draft => IsMedia(draft) ? Media : Documents,
            (draft, file) => draft with { With = ContentFiles.Of(file) }, Ask);
        Choice(
            "sure", nameof(ReplaceFile.With), (_, ui) => [new Option(Yes, ui.Plain("library.replace.yes"))], (draft, _) => draft,
            (draft, ui) => new Screen { Text = ui["library.ask_sure"], Above = Preview(draft.With!) });
    }

    protected override Screen Leave(ReplaceFile draft, Ui ui) => FileScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    protected internal override Screen? GiveUp(ReplaceFile draft, Error error, Ui ui) => error switch
    {
        NotFound => FileScreens.ToList() with { Text = ui.Words(error) },
        Conflict => FileScreens.ToCard(draft.Id) with { Text = ui.Words(error) },
        _ => null,
    };

    private static bool IsMedia(ReplaceFile draft) => FileRules.RoleOf(draft.Kind) == AttachmentRole.Media;

    private static Screen Ask(ReplaceFile draft, Ui ui) => new() { Text = ui[IsMedia(draft) ? "library.ask_media" : "library.ask_document"] };

    private static Screen Preview(UploadedFile file) => new() { Media = [ContentFiles.Show(file.Kind, file.FileId, file.Name)] };

    private static Screen Finish(ReplaceFile draft, FileReplaced replaced, Ui ui) => FileScreens.ToCard(replaced.Id) with
    {
        Text = replaced.Uses == 0 ? ui["library.replaced.unused"] : ui["library.replaced", ("count", replaced.Uses)],
    };
}
