using System.Net;
using System.Net.Sockets;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Telegram.Sending;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace SmartHeart.Bot.UnitTests.Telegram;

public sealed class ErrorClassifierTests
{
    [Theory]
    [InlineData(429, "Too Many Requests: retry after 7", "Throttled", DeliveryState.Retry)]
    [InlineData(403, "Forbidden: bot was blocked by the user", "Unreachable", DeliveryState.Blocked)]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", "Unreachable", DeliveryState.Blocked)]
    [InlineData(403, "Forbidden: bot can't send messages to bots", "Unreachable", DeliveryState.Blocked)]
    [InlineData(403, "Forbidden: user is deactivated", "Deactivated", DeliveryState.Deactivated)]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", "Forbidden", DeliveryState.Failed)]
    [InlineData(403, "Forbidden: bot is not a member of the supergroup chat", "Forbidden", DeliveryState.Failed)]
    [InlineData(403, "Forbidden: MESSAGE_DELETE_FORBIDDEN", "MessageFixed", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: chat not found", "Unreachable", DeliveryState.Blocked)]
    [InlineData(400, "Bad Request: PEER_ID_INVALID", "Unreachable", DeliveryState.Blocked)]
    [InlineData(400, "Bad Request: can't parse entities: Unsupported start tag \"p\" at byte offset 0", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: BUTTON_DATA_INVALID", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: BUTTON_URL_INVALID", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: inline keyboard button URL 'x' is invalid: Wrong HTTP URL", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message text is empty", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: PHOTO_INVALID_DIMENSIONS", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: wrong file identifier/HTTP URL specified", "WrongFile", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: wrong file_id or the file is temporarily unavailable", "WrongFile", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: wrong remote file identifier specified: Wrong padding in the string", "WrongFile", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: can't use file of type Video as Photo", "WrongFile", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message is too long", "TooLong", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: MESSAGE_TOO_LONG", "TooLong", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message caption is too long", "TooLong", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message is not modified: specified new message content and reply markup are exactly the same", "NotModified", DeliveryState.Sent)]
    [InlineData(400, "Bad Request: message to copy not found", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message can't be copied", "Content", DeliveryState.ContentFault)]
    [InlineData(400, "Bad Request: message to edit not found", "MessageGone", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: message to delete not found", "MessageGone", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: MESSAGE_ID_INVALID", "MessageGone", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: message can't be edited", "MessageFixed", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: message can't be deleted for everyone", "MessageFixed", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: there is no text in the message to edit", "OtherContent", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: there is no caption in the message to edit", "OtherContent", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: message thread not found", "TopicGone", DeliveryState.TopicGone)]
    [InlineData(400, "Bad Request: TOPIC_CLOSED", "TopicGone", DeliveryState.TopicGone)]
    [InlineData(400, "Bad Request: TOPIC_DELETED", "TopicGone", DeliveryState.TopicGone)]
    [InlineData(400, "Bad Request: not enough rights to send text messages to the chat", "Forbidden", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: query is too old and response timeout expired or query ID is invalid", "QueryTooOld", DeliveryState.Failed)]
    [InlineData(400, "Bad Request: something nobody has seen yet", "Refused", DeliveryState.Failed)]
    [InlineData(401, "Unauthorized", "Unauthorized", DeliveryState.Failed)]
    [InlineData(404, "Not Found", "Unauthorized", DeliveryState.Failed)]
    [InlineData(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running", "OtherPoller", DeliveryState.Failed)]
    [InlineData(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first", "WebhookSet", DeliveryState.Failed)]
    [InlineData(413, "Request Entity Too Large", "Content", DeliveryState.ContentFault)]
    [InlineData(500, "Internal Server Error", "ServerFault", DeliveryState.Retry)]
    [InlineData(502, "Bad Gateway", "ServerFault", DeliveryState.Retry)]
    public void A_refusal_is_told_by_its_code_and_words(int code, string words, string fault, DeliveryState state)
    {
        var verdict = ErrorClassifier.Of(new ApiRequestException(words, code));
        verdict.Fault.ToString().ShouldBe(fault);
        verdict.State.ShouldBe(state);
        if (state != DeliveryState.Sent) verdict.ToDelivery().Words.ShouldBe(words);
    }

    [Fact]
    public void A_429_carries_its_time() =>
        ErrorClassifier.Of(new ApiRequestException("Too Many Requests: retry after 7", 429, new ResponseParameters { RetryAfter = 7 }))
            .ToDelivery().RetryAfter.ShouldBe(TimeSpan.FromSeconds(7));

    [Fact]
    public void A_429_without_time_waits_a_second() =>
        ErrorClassifier.Of(new ApiRequestException("Too Many Requests", 429)).RetryAfter.ShouldBe(TimeSpan.FromSeconds(1));

    [Fact]
    public void A_group_that_became_a_supergroup_names_its_new_id()
    {
        var verdict = ErrorClassifier.Of(new ApiRequestException(
            "Bad Request: group chat was upgraded to a supergroup chat", 400, new ResponseParameters { MigrateToChatId = -1001 }));
        (verdict.Fault, verdict.NewChatId).ShouldBe((Fault.Migrated, -1001));
    }

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, true)]
    [InlineData(HttpRequestError.NameResolutionError, true)]
    [InlineData(HttpRequestError.SecureConnectionError, true)]
    [InlineData(HttpRequestError.ResponseEnded, false)]
    [InlineData(HttpRequestError.InvalidResponse, false)]
    [InlineData(HttpRequestError.Unknown, false)]
    public void Only_a_connection_that_never_stood_wrote_nothing(HttpRequestError error, bool unsent)
    {
        var verdict = ErrorClassifier.Of(new RequestException("Bot API Service Failure", new HttpRequestException(error, "words")));
        verdict.Fault.ShouldBe(unsent ? Fault.Unsent : Fault.Ambiguous);
        verdict.State.ShouldBe(unsent ? DeliveryState.Retry : DeliveryState.Unknown);
    }

    [Fact]
    public void A_refused_connection_wrote_nothing() =>
        ErrorClassifier.Of(new HttpRequestException("no", new SocketException((int)SocketError.ConnectionRefused))).Fault.ShouldBe(Fault.Unsent);

    [Fact]
    public void A_reset_connection_may_have_delivered() =>
        ErrorClassifier.Of(new RequestException("no", new IOException("no", new SocketException((int)SocketError.ConnectionReset)))).Fault.ShouldBe(Fault.Ambiguous);

    [Fact]
    public void A_time_out_may_have_delivered()
    {
        ErrorClassifier.Of(new RequestException("Request timed out", new TaskCanceledException())).Fault.ShouldBe(Fault.Ambiguous);
        ErrorClassifier.Of(new TaskCanceledException()).Fault.ShouldBe(Fault.Ambiguous);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway, "ServerFault")]
    [InlineData(HttpStatusCode.ServiceUnavailable, "ServerFault")]
    [InlineData(HttpStatusCode.GatewayTimeout, "Ambiguous")]
    [InlineData(HttpStatusCode.OK, "Ambiguous")]
    public void A_gateways_page_instead_of_an_answer_is_told_by_its_status(HttpStatusCode code, string fault) =>
        ErrorClassifier.Of(new RequestException("unreadable", code)).Fault.ToString().ShouldBe(fault);
}
