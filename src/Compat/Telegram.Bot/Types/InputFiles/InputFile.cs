using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file to be sent.</summary>
[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public abstract FileType FileType { get; }

    /// <summary>A URL where the text is one of http or https, else a file id.</summary>
    public static InputFile FromString(string urlOrFileId)
    {
        ArgumentNullException.ThrowIfNull(urlOrFileId);
        return urlOrFileId.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || urlOrFileId.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? new InputFileUrl(urlOrFileId)
            : new InputFileId(urlOrFileId);
    }

    /// <param name="stream">Read from where it stands, while sending; it stays the caller's to dispose.</param>
    public static InputFileStream FromStream(Stream stream, string? fileName = default) => new(stream, fileName);

    public static InputFileUrl FromUri(Uri url) => new(url);

    public static InputFileUrl FromUri(string url) => new(url);

    public static InputFileId FromFileId(string fileId) => new(fileId);

    public static implicit operator InputFile(Stream stream) => new InputFileStream(stream);

    [return: NotNullIfNotNull(nameof(urlOrFileId))]
    public static implicit operator InputFile?(string? urlOrFileId) => urlOrFileId is null ? null : FromString(urlOrFileId);

    public static implicit operator InputFile(FileBase file) => new InputFileId(file.FileId);
}
