using System.Collections.Immutable;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings;

/// <summary>What people get of a mailing: what the admin made, its buttons, and the way to unsubscribe. Preview, test and mailing are made here alike.</summary>
internal static class MailingPosts
{
    /// <summary>The mailing in somebody's language.</summary>
    public static Post Of(MailingToSend mailing, Ui ui) => new()
    {
        Parts = [.. mailing.Content.Parts.Select(Part)],
        Preview = mailing.Content.Preview is { } preview ? new PostPreview(preview.Off, preview.Url, preview.Small, preview.Large, preview.Above) : null,
        Rows = [.. mailing.Buttons.Select((button, index) => Row(mailing.Id, button, index)), [Unsubscribe(mailing, ui)]],
        Under = ui["mailing.under"],
        Paid = mailing.Paid,
    };

    private static PostPart Part(MailingPart part) => new(
        part is { Kind: { } kind, FileId: { } file } ? new Media(KindOf(kind), file) : null, part.Html, part.Spoiler, part.CaptionAbove);

    private static ImmutableArray<Button> Row(int mailingId, MailingButton button, int index) =>
        [button.Url is { } url ? new Button(button.Label, Url: url) : Ui.TapLabelled(button.Label, new OpenFromMailingTap(mailingId, index))];

    private static Button Unsubscribe(MailingToSend mailing, Ui ui) => ui.Tap("mailing.unsubscribe", new UnsubscribeTap(mailing.Id));

    private static MediaKind KindOf(FileKind kind) => kind switch
    {
        FileKind.Photo => MediaKind.Photo,
        FileKind.Video => MediaKind.Video,
        FileKind.Animation => MediaKind.Animation,
        FileKind.Audio => MediaKind.Audio,
        FileKind.Voice => MediaKind.Voice,
        _ => MediaKind.Document,
    };
}
