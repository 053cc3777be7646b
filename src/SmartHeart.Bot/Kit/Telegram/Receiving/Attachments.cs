using SmartHeart.Bot.Kit.Rendering;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.Kit.Telegram.Receiving;

/// <summary>Finds the one file of a message.</summary>
internal static class Attachments
{
    /// <summary>Photo (its largest size), video, animation, file, audio or voice; null for none of them.</summary>
    public static Attachment? Of(Message message) => message switch
    {
        { Photo: [_, ..] sizes } => Of(sizes.MaxBy(s => (long)s.Width * s.Height)!, MediaKind.Photo, null, "image/jpeg"),
        { Video: { } video } => Of(video, MediaKind.Video, video.FileName, video.MimeType),
        // An animation comes as a document too, for old clients.
        { Animation: { } animation } => Of(animation, MediaKind.Animation, animation.FileName, animation.MimeType),
        { Document: { } document } => Of(document, MediaKind.Document, document.FileName, document.MimeType),
        { Audio: { } audio } => Of(audio, MediaKind.Audio, audio.FileName, audio.MimeType),
        { Voice: { } voice } => Of(voice, MediaKind.Voice, null, voice.MimeType),
        _ => null,
    };

    private static Attachment Of(FileBase file, MediaKind kind, string? name, string? mimeType) =>
        new(file.FileUniqueId, file.FileId, kind, name, file.FileSize, mimeType);
}
