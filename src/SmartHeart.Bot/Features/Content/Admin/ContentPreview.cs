using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>The card of an item exactly as users see it, made by their own screen. Pressed in the group, its buttons only say what they are.</summary>
internal static class ContentPreview
{
    public static Screen Of(ManagedContent item, Ui ui) => Of(item.Kind, item.Title, item.Html, item.Media, item.Documents, item.Event, ui);

    public static Screen Of(ContentDraft draft, Ui ui)
    {
        var details = draft.StartsAt is { } starts
            ? new EventView(starts, draft.EndsAt ?? starts + EventDetails.UsualLength, OrNull(draft.Place), OrNull(draft.Link))
            : null;
        return Of(draft.Kind, draft.Title, draft.Body, draft.Media, draft.Documents, details, ui);
    }

    private static Screen Of(
        ContentKind kind, string title, string html, IEnumerable<UploadedFile> media, IEnumerable<UploadedFile> documents, EventView? details, Ui ui)
    {
        var card = new ContentCard(
            0, kind, 0, title, html,
            [.. media.Select(file => new MediaView(file.Kind, file.FileId))],
            [.. documents.Select(file => new DocumentLine(0, file.Name, file.Size))],
            details);
        return CardScreens.Card(card, default, ui);
    }

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
