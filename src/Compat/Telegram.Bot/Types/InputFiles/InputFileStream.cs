using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file to be uploaded. Only a seekable stream can be sent again after a 429.</summary>
public class InputFileStream : InputFile
{
    private long? _start;

    public InputFileStream(Stream content, string? fileName = default)
    {
        Content = content;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : null);
    }

    public override FileType FileType => FileType.Stream;

    public Stream Content { get; set; }

    public string? FileName { get; }

    /// <summary>Where the stream stood when it was first to be sent: there every attempt begins.</summary>
    internal long Start => _start ??= Content.CanSeek ? Content.Position : 0;

    public static implicit operator InputFileStream(Stream stream) => new(stream);
}
