using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The card of an item exactly as users see it, made by their own screen. Pressed in the group, its buttons only say what they are.</summary>
internal static class ContentPreview
{
    public static Screen Of(ManagedContent item, Ui ui) => Of(item.Title, item.Html, item.Media, item.Documents, ui);

    public static Screen Of(ContentDraft draft, Ui ui) => Of(draft.Title, draft.Body, draft.Media, draft.Documents, ui);

    private static Screen Of(string title, string html, IEnumerable<UploadedFile> media, IEnumerable<UploadedFile> documents, Ui ui)
    {
        var card = new ContentCard(
            0, default, 0, title, html,
            [.. media.Select(file => new MediaView(file.Kind, file.FileId))],
            [.. documents.Select(file => new DocumentLine(0, file.Name, file.Size))]);
        return CardScreens.Card(card, default, ui);
    }
}
