namespace SmartHeart.Playground.Emulator;

/// <summary>getFile. The download itself is a GET on /file/bot…, served beside the methods.</summary>
internal static class FileMethods
{
    private const long LargestDownload = 20 * 1024 * 1024;

    public static IEnumerable<ApiMethod> All() => [new("getFile", Traffic.None, Get)];

    private static void Get(ApiCall call)
    {
        var id = call.Arguments.Text("file_id"u8);
        if (string.IsNullOrEmpty(id)) throw Refusal.BadRequest("file_id not specified");
        var file = call.World.Files.FindVariant(id) ?? throw Refusal.BadRequest("wrong file_id or the file is temporarily unavailable");
        if (file.Size > LargestDownload) throw Refusal.BadRequest("file is too big");
        MediaJson.WriteFileInfo(call.Result, file);
    }
}
