using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace SmartHeart.Playground.Emulator;

/// <summary>Reads a request's parameters into <see cref="Arguments"/> in each way the Bot API allows.</summary>
internal static class ArgumentReading
{
    private const long LargestBody = 64L * 1024 * 1024;

    public static async ValueTask ReadAsync(HttpContext context, Arguments arguments)
    {
        var request = context.Request;
        if (request.QueryString.HasValue) AddQuery(arguments, request.QueryString.Value!);
        if (request.ContentLength is null or 0 && request.ContentType is null) return;

        var type = request.ContentType ?? "";
        if (type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)) await ReadJsonAsync(request, arguments);
        else if (type.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase)) await ReadMultipartAsync(context, arguments);
        else if (type.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)) await ReadFormAsync(context, arguments);
    }

    private static void AddQuery(Arguments arguments, string query)
    {
        foreach (var pair in new QueryStringEnumerable(query)) arguments.Add(pair.DecodeName().ToString(), pair.DecodeValue().ToString());
    }

    private static async ValueTask ReadJsonAsync(HttpRequest request, Arguments arguments)
    {
        var pipe = request.BodyReader;
        while (true)
        {
            var read = await pipe.ReadAsync(request.HttpContext.RequestAborted);
            if (!read.IsCompleted)
            {
                pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                if (!read.Buffer.IsEmpty) arguments.AddJson(read.Buffer);
            }
            catch (JsonException)
            {
                throw Refusal.BadRequest("can't parse JSON object");
            }
            finally
            {
                pipe.AdvanceTo(read.Buffer.End);
            }

            return;
        }
    }

    private static async Task ReadFormAsync(HttpContext context, Arguments arguments)
    {
        var form = await new FormPipeReader(context.Request.BodyReader).ReadFormAsync(context.RequestAborted);
        foreach (var (name, values) in form) arguments.Add(name, values.ToString());
    }

    private static async Task ReadMultipartAsync(HttpContext context, Arguments arguments)
    {
        LiftBodyLimit(context);
        var boundary = HeaderUtilities.RemoveQuotes(MediaTypeHeaderValue.Parse(context.Request.ContentType).Boundary).Value;
        if (string.IsNullOrEmpty(boundary)) throw Refusal.BadRequest("can't find boundary");
        var reader = new MultipartReader(boundary, context.Request.Body);
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition)) continue;
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).Value ?? "";
            var content = await ReadAllAsync(section.Body, context.RequestAborted);
            if (disposition.IsFileDisposition())
            {
                arguments.Files.Add(new UploadedFile(name, FileNameOf(disposition), section.ContentType, content));
            }
            else
            {
                arguments.Add(name, System.Text.Encoding.UTF8.GetString(content));
            }
        }
    }

    private static string FileNameOf(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "file";

    private static void LiftBodyLimit(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestBody;
    }

    private static async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancellationToken);
        return memory.ToArray();
    }
}
