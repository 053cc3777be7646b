using System.Net;
using Telegram.Bot.Exceptions;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class DownloadTests
{
    private const string FileAnswer =
        "{\"ok\":true,\"result\":{\"file_id\":\"F\",\"file_unique_id\":\"U\",\"file_size\":3,\"file_path\":\"photos/file_1.jpg\"}}";

    [Fact]
    public async Task File_is_asked_for_and_then_copied()
    {
        var server = new StubServer().Answer(FileAnswer).Answer("abc");
        using var destination = new MemoryStream();

        var file = await server.Bot().GetInfoAndDownloadFile("F", destination);

        file.FilePath.ShouldBe("photos/file_1.jpg");
        destination.ToArray().ShouldBe("abc"u8.ToArray());
        server.Requests[0].ShouldBe("getFile", """{"file_id":"F"}""");
        server.Requests[1].Method.ShouldBe(HttpMethod.Get);
        server.Requests[1].Url.AbsoluteUri.ShouldBe("https://api.telegram.org/file/bot123456:SECRET-token/photos/file_1.jpg");
    }

    [Fact]
    public async Task Missing_file_is_a_refusal_and_writes_nothing()
    {
        var (_, bot) = StubServer.Start("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}", HttpStatusCode.NotFound);
        using var destination = new MemoryStream();

        var refusal = await Should.ThrowAsync<RequestException>(() => bot.DownloadFile("photos/none.jpg", destination));

        refusal.ShouldBeOfType<ApiRequestException>().ErrorCode.ShouldBe(404);
        destination.Length.ShouldBe(0);
    }
}
