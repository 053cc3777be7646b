using Microsoft.Playwright;

namespace SmartHeart.Playground.BrowserTests.Harness;

/// <summary>Files to send: the Playground's own samples.</summary>
internal static class SampleFile
{
    public static FilePayload Read(string name)
    {
        using var stream = typeof(PlaygroundRun).Assembly.GetManifestResourceStream($"Samples/{name}") ?? throw new FileNotFoundException(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var type = Path.GetExtension(name) switch
        {
            ".jpg" => "image/jpeg",
            ".mp4" => "video/mp4",
            _ => "application/pdf",
        };
        return new FilePayload { Name = name, MimeType = type, Buffer = bytes.ToArray() };
    }
}
