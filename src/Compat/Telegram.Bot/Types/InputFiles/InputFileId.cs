using System.Diagnostics.CodeAnalysis;
using Telegram.Bot.Types.Enums;

namespace Telegram.Bot.Types;

/// <summary>A file that Telegram has.</summary>
public class InputFileId(string id) : InputFile
{
    public override FileType FileType => FileType.Id;

    public string Id { get; set; } = id;

    [return: NotNullIfNotNull(nameof(fileId))]
    public static implicit operator InputFileId?(string? fileId) => fileId is null ? null : new(fileId);
}
