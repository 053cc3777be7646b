using System.Diagnostics;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content;

/// <summary>Files between Telegram's words for them and ours, and how they are named to people.</summary>
internal static class ContentFiles
{
    private const int NameOnButton = 44;

    /// <summary>What a person sent, as content keeps it.</summary>
    public static UploadedFile Of(Kit.Attachment sent) => new(sent.UniqueId, sent.FileId, KindOf(sent.Kind), sent.Name, sent.Size, sent.MimeType);

    /// <summary>A stored file as it is sent.</summary>
    public static Media Show(FileKind kind, string fileId, string? name = null) => new(KindOf(kind), fileId, Name: name);

    /// <summary>Plain: «Презентация.pdf · 2,4 МБ».</summary>
    public static string Label(string? name, long? size, Ui ui)
    {
        var shown = Ui.Shorten(string.IsNullOrWhiteSpace(name) ? ui.Plain("content.document.unnamed") : name, NameOnButton);
        return size is { } bytes ? ui.Plain("content.document.sized", ("name", shown), ("size", ui.Size(bytes))) : shown;
    }

    private static FileKind KindOf(MediaKind kind) => kind switch
    {
        MediaKind.Photo => FileKind.Photo,
        MediaKind.Video => FileKind.Video,
        MediaKind.Document => FileKind.Document,
        MediaKind.Animation => FileKind.Animation,
        MediaKind.Audio => FileKind.Audio,
        MediaKind.Voice => FileKind.Voice,
        _ => throw new UnreachableException($"{kind}"),
    };

    private static MediaKind KindOf(FileKind kind) => kind switch
    {
        FileKind.Photo => MediaKind.Photo,
        FileKind.Video => MediaKind.Video,
        FileKind.Document => MediaKind.Document,
        FileKind.Animation => MediaKind.Animation,
        FileKind.Audio => MediaKind.Audio,
        FileKind.Voice => MediaKind.Voice,
        _ => throw new UnreachableException($"{kind}"),
    };
}
