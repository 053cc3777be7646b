using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using Telegram.Bot.UnitTests.Support;

namespace Telegram.Bot.UnitTests;

public sealed class UploadTests
{
    [Fact]
    public async Task Stream_is_a_part_and_the_parameters_are_fields()
    {
        var (server, bot) = StubServer.Start(Recorded.Json("result_message"));
        using var content = new MemoryStream("%PDF"u8.ToArray());

        await bot.SendDocument(
            42,
            InputFile.FromStream(content, "Прайс \"лето\".pdf"),
            caption: "attach://0",
            parseMode: ParseMode.Html,
            replyMarkup: InlineKeyboardButton.WithCallbackData("Ок", "ok"),
            messageThreadId: 5,
            protectContent: true);

        var form = server.Request.Form;
        var file = form.File("document");
        file.Content.ShouldBe("%PDF"u8.ToArray());
        file.FileName.ShouldNotBeNull().ShouldStartWith("Прайс ");
        form.Field("chat_id").ShouldBe("42");
        form.Field("caption").ShouldBe("attach://0");
        form.Field("message_thread_id").ShouldBe("5");
        form.Field("protect_content").ShouldBe("true");
        JsonNode.Parse(form.Field("reply_markup"))!["inline_keyboard"]![0]![0]!["callback_data"]!.GetValue<string>().ShouldBe("ok");
        form.Has("thumbnail").ShouldBeFalse();
    }

    [Fact]
    public async Task Album_mixes_uploads_with_known_files()
    {
        var (server, bot) = StubServer.Start("{\"ok\":true,\"result\":[]}");

        await bot.SendMediaGroup(
            42,
            [
                new InputMediaPhoto(InputFile.FromStream(Bytes("one"), "1.jpg")) { Caption = "первое" },
                new InputMediaPhoto("AgAC-known"),
                new InputMediaVideo(InputFile.FromStream(Bytes("two"), "2.mp4"))
                {
                    Thumbnail = InputFile.FromStream(Bytes("thumb"), "t.jpg"),
                },
            ]);

        var form = server.Request.Form;
        var media = JsonNode.Parse(form.Field("media"))!.AsArray();
        media.Select(it => it!["type"]!.GetValue<string>()).ShouldBe(["photo", "photo", "video"]);
        media[0]!["caption"]!.GetValue<string>().ShouldBe("первое");
        media[1]!["media"]!.GetValue<string>().ShouldBe("AgAC-known");
        form.Attached(media[0]!["media"]!.GetValue<string>()).Content.ShouldBe("one"u8.ToArray());
        form.Attached(media[2]!["media"]!.GetValue<string>()).FileName.ShouldBe("2.mp4");
        form.Attached(media[2]!["thumbnail"]!.GetValue<string>()).Content.ShouldBe("thumb"u8.ToArray());
    }

    [Fact]
    public async Task Stream_that_cannot_seek_flows_through_without_being_held()
    {
        const long length = 64L * 1024 * 1024;
        using var source = new OneWayStream(length);
        var server = new DrainingServer(source);
        using var http = new HttpClient(server);

        await new TelegramBotClient(StubServer.Token, http).SendVideo(42, InputFile.FromStream(source, "big.mp4"));

        source.Given.ShouldBe(length);
        server.MostHeld.ShouldBeLessThan(1024 * 1024);
    }

    [Fact]
    public async Task Stream_is_read_from_where_it_stands_and_again_for_another_attempt()
    {
        var tooMany = Recorded.Json("error_429").Replace("\"retry_after\": 7", "\"retry_after\": 0", StringComparison.Ordinal);
        var server = new StubServer().Answer(tooMany, HttpStatusCode.TooManyRequests).Answer(Recorded.Json("result_message"));
        using var content = Bytes("skip-body");
        content.Position = 5;

        await server.Bot(retryCount: 1).SendPhoto(42, InputFile.FromStream(content, "p.jpg"));

        server.Requests.Select(it => Encoding.UTF8.GetString(it.Form.File("photo").Content)).ShouldBe(["body", "body"]);
    }

    [Fact]
    public async Task Stream_that_cannot_seek_is_not_sent_again_as_an_empty_file()
    {
        var (server, _) = StubServer.Start(Recorded.Json("error_429"), HttpStatusCode.TooManyRequests);
        using var source = new OneWayStream(10);

        await Should.ThrowAsync<ApiRequestException>(() => server.Bot(retryCount: 1).SendPhoto(42, InputFile.FromStream(source, "p.jpg")));

        server.Request.Form.File("photo").Content.Length.ShouldBe(10);
    }

    [Fact]
    public async Task Certificate_is_uploaded_with_the_webhook()
    {
        var (server, bot) = StubServer.Start("{\"ok\":true,\"result\":true}");

        await bot.SetWebhook("https://example.org/hook", certificate: InputFile.FromStream(Bytes("PEM"), "cert.pem"), secretToken: "s");

        server.Request.Form.File("certificate").Content.ShouldBe("PEM"u8.ToArray());
        server.Request.Form.Field("secret_token").ShouldBe("s");
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private sealed class DrainingServer(OneWayStream source) : HttpMessageHandler
    {
        public long MostHeld { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            source.Given.ShouldBe(0);
            var network = new Drain(source);
            await request.Content!.CopyToAsync(network, cancellationToken);
            MostHeld = network.MostHeld;
            return new HttpResponseMessage { Content = new StringContent(Recorded.Json("result_message")) };
        }
    }
}
