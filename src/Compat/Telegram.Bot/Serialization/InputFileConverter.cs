using System.Text.Json;
using System.Text.Json.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Serialization;

/// <summary>A file as its id, its URL or <c>attach://N</c>, the Nth upload of the request being written.</summary>
internal sealed class InputFileConverter : JsonConverter<InputFile>
{
    public const string AttachScheme = "attach://";

    // Serialisation is synchronous, so the uploads it meets can be gathered per thread: the request need not be walked twice.
    [ThreadStatic]
    private static List<InputFileStream>? _uploads;

    /// <summary>The uploads met since the last call, in the order of their numbers; null where there were none.</summary>
    public static List<InputFileStream>? TakeUploads()
    {
        var uploads = _uploads;
        _uploads = null;
        return uploads;
    }

    public override InputFile? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? InputFile.FromString(text) : null;

    public override void Write(Utf8JsonWriter writer, InputFile value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case InputFileId id:
                writer.WriteStringValue(id.Id);
                break;
            case InputFileUrl url:
                writer.WriteStringValue(url.Url.AbsoluteUri);
                break;
            case InputFileStream upload:
                _uploads ??= [];
                writer.WriteStringValue($"{AttachScheme}{_uploads.Count}");
                _uploads.Add(upload);
                break;
            default:
                throw new JsonException($"{value.GetType().Name} can't be sent.");
        }
    }
}
