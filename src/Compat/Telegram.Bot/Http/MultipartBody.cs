using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
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
        foreach (var parameter in parameters.RootElement.EnumerateObject())
            AddField(form, parameter.Name, parameter.Value);
        for (var i = 0; i < uploads.Count; i++)
            AddUpload(form, i.ToString(CultureInfo.InvariantCulture), uploads[i]);
        return form;
    }

    private static void AddField(MultipartFormDataContent form, string name, JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = $"\"{name}\"" };
        form.Add(content);
    }

    private static void AddUpload(MultipartFormDataContent form, string name, InputFileStream upload)
    {
        var content = new UploadContent(upload.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{name}\"; filename=\"{Quoted(upload.FileName ?? name)}\"");
        form.Add(content);
    }

    // As browsers do it: what would end the header or the quotes is percent-encoded.
    private static string Quoted(string fileName) => fileName
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
