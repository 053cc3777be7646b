using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file to be uploaded. Only a seekable stream can be sent again after a 429.</summary>
public class InputFileStream : InputFile
{
    public InputFileStream(Stream content, string? fileName = default)
    {
        Content = content;
        FileName = fileName ?? (content is FileStream file ? Path.GetFileName(file.Name) : null);
    }

    public override FileType FileType => FileType.Stream;

    public Stream Content { get; set; }

    public string? FileName { get; }

    public static implicit operator InputFileStream(Stream stream) => new(stream);
}
