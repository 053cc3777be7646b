using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>How an item's files are told to admins.</summary>
internal static class FileWords
{
    /// <summary>How many of each: «3 фото · 1 видео · 2 документа».</summary>
    public static Html Counts(IReadOnlyCollection<UploadedFile> media, IReadOnlyCollection<UploadedFile> documents, Ui ui)
    {
        var photos = media.Count(file => file.Kind == FileKind.Photo);
        Html[] parts =
        [
            Count("files.photos", photos, ui), Count("files.videos", media.Count - photos, ui), Count("files.documents", documents.Count, ui),
        ];
        return parts.All(part => part.IsEmpty) ? ui["files.none"] : Html.Join(" · ", parts);
    }

    /// <summary>Documents by name, one a line.</summary>
    public static Html Names(IEnumerable<UploadedFile> documents, Ui ui) =>
        Html.Join("\n", documents.Select(file => Html.Text(ui.Plain("content.document", ("label", ContentFiles.Label(file.Name, file.Size, ui))))));

    private static Html Count(string key, int count, Ui ui) => count == 0 ? Html.Empty : ui[key, ("count", count)];
}
