using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Telegram.Bot.Serialization;
using Telegram.Bot.Types;

namespace Telegram.Bot.Http;

/// <summary>The parameters as form fields and the uploads as parts that are read while they are sent.</summary>
internal static class MultipartBody
{
    public static MultipartFormDataContent Of(byte[] json, List<InputFileStream> uploads)
    {
        // Telegram reads file names as UTF-8, not as RFC 2047 words.
        var form = new MultipartFormDataContent { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        using var parameters = JsonDocument.Parse(json);
        var names = new string?[uploads.Count];
        foreach (var parameter in parameters.RootElement.EnumerateObject())
        {
            if (IsFile(parameter.Name) && UploadOf(parameter.Value) is { } number)
                names[number] = parameter.Name;
            else
                AddField(form, parameter.Name, parameter.Value);
        }

        for (var i = 0; i < uploads.Count; i++)
            AddUpload(form, names[i] ?? i.ToString(CultureInfo.InvariantCulture), uploads[i]);
        return form;
    }

    // A method's main file is the part of that name (https://core.telegram.org/bots/api#sending-files); attach:// is for all others.
    private static bool IsFile(string parameter) =>
        parameter is "photo" or "video" or "animation" or "audio" or "document" or "voice" or "certificate";

    private static int? UploadOf(JsonElement value) =>
        value.GetString() is { } text && text.StartsWith(InputFileConverter.AttachScheme, StringComparison.Ordinal)
            ? int.Parse(text.AsSpan(InputFileConverter.AttachScheme.Length), CultureInfo.InvariantCulture)
            : null;

    /// <summary>False where an upload's stream, once read, can't be read again.</summary>
    public static bool CanRepeat(HttpContent? content) =>
        content is not MultipartFormDataContent form || form.OfType<UploadContent>().All(it => it.CanRepeat);

    private static void AddField(MultipartFormDataContent form, string name, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        form.Add(content);
    }

    private static void AddUpload(MultipartFormDataContent form, string name, InputFileStream upload)
    {
        var content = new UploadContent(upload);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var disposition = $"form-data; name=\"{name}\"; filename=\"{Quoted(upload.FileName ?? name)}\"";
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        form.Add(content);
    }

    // As browsers do it: what would end the header or the quotes is percent-encoded.
    private static string Quoted(string fileName) => fileName
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
