using System.Net;
using System.Net.Sockets;
using Telegram.Bot.Exceptions;

namespace SmartHeart.Bot.Kit.Telegram.Sending;

/// <summary>
/// Tells what an exception of the Telegram client means. The Bot API gives a code and words, and promises neither: all matching of words is here
/// (words as in https://github.com/tdlib/telegram-bot-api and in what MTProto returns through it).
/// </summary>
internal static class ErrorClassifier
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(1);

    private static readonly (string Words, Fault Fault)[] BadRequests =
    [
        ("message is not modified", Fault.NotModified),
        ("query is too old", Fault.QueryTooOld),
        ("query id is invalid", Fault.QueryTooOld),
        ("message thread not found", Fault.TopicGone),
        ("topic_deleted", Fault.TopicGone),
        ("topic_closed", Fault.TopicGone),
        ("topic_id_invalid", Fault.TopicGone),
        ("message to edit not found", Fault.MessageGone),
        ("message to delete not found", Fault.MessageGone),
        ("message to be edited not found", Fault.MessageGone),
        ("message_id_invalid", Fault.MessageGone),
        ("message identifier is not specified", Fault.MessageGone),
        ("message can't be edited", Fault.MessageFixed),
        ("message can't be deleted", Fault.MessageFixed),
        ("message_delete_forbidden", Fault.MessageFixed),
        ("message_edit_time_expired", Fault.MessageFixed),
        ("there is no text in the message", Fault.OtherContent),
        ("there is no caption in the message", Fault.OtherContent),
        ("there is no media in the message", Fault.OtherContent),
        ("wrong file identifier", Fault.WrongFile),
        ("wrong file_id", Fault.WrongFile),
        ("invalid file_id", Fault.WrongFile),
        ("file is too big", Fault.FileTooBig),
        ("wrong remote file", Fault.WrongFile),
        ("wrong type of file", Fault.WrongFile),
        ("can't use file of type", Fault.WrongFile),
        ("invalid file id", Fault.WrongFile),
        ("file_reference", Fault.WrongFile),
        ("file reference", Fault.WrongFile),
        ("media_empty", Fault.WrongFile),
        ("message to copy not found", Fault.Content),
        ("message can't be copied", Fault.Content),
        ("message is too long", Fault.TooLong),
        ("caption is too long", Fault.TooLong),
        ("message_too_long", Fault.TooLong),
        ("media_caption_too_long", Fault.TooLong),
        ("user is deactivated", Fault.Deactivated),
        ("input_user_deactivated", Fault.Deactivated),
        ("chat not found", Fault.Unreachable),
        ("user not found", Fault.Unreachable),
        ("peer_id_invalid", Fault.Unreachable),
        ("user_is_blocked", Fault.Unreachable),
        ("need administrator rights", Fault.Forbidden),
        ("not enough rights", Fault.Forbidden),
        ("have no rights", Fault.Forbidden),
        ("chat_write_forbidden", Fault.Forbidden),
        ("chat_admin_required", Fault.Forbidden),
        ("can't parse", Fault.Content),
        ("message text is empty", Fault.Content),
        ("text must be non-empty", Fault.Content),
        ("file must be non-empty", Fault.Content),
        ("unsupported url protocol", Fault.Content),
        ("url host is empty", Fault.Content),
        ("wrong http url", Fault.Content),
        ("failed to get http url content", Fault.Content),
        ("button_", Fault.Content),
        ("reply_markup_", Fault.Content),
        ("reply markup", Fault.Content),
        ("inline keyboard", Fault.Content),
        ("entit", Fault.Content),
        ("too big", Fault.Content),
        ("album", Fault.Content),
        ("image_process_failed", Fault.Content),
        ("photo_", Fault.Content),
        ("webpage_", Fault.Content),
        ("media_", Fault.Content),
        ("document_invalid", Fault.Content),
        ("video_", Fault.Content),
    ];

    /// <summary>What the exception means. The caller's own cancellation is for the caller to see to, before asking.</summary>
    public static Verdict Of(Exception exception) => exception switch
    {
        ApiRequestException refusal => OfRefusal(refusal),
        RequestException { HttpStatusCode: >= HttpStatusCode.InternalServerError and var code } unreadable => OfGateway(code, unreadable.Message),
        RequestException or HttpRequestException or OperationCanceledException or IOException or TimeoutException => OfTransport(exception),
        _ => new Verdict(Fault.Refused, exception.Message),
    };

    private static Verdict OfRefusal(ApiRequestException refusal) => refusal switch
    {
        { Parameters.MigrateToChatId: { } newId } => new Verdict(Fault.Migrated, refusal.Message, NewChatId: newId),
        { ErrorCode: 429 } => new Verdict(Fault.Throttled, refusal.Message, WaitOf(refusal)),
        { ErrorCode: 400 } => new Verdict(OfBadRequest(refusal.Message), refusal.Message),
        { ErrorCode: 401 } => new Verdict(Fault.Unauthorized, refusal.Message),
        { ErrorCode: 403 } => new Verdict(OfForbidden(refusal.Message), refusal.Message),
        { ErrorCode: 404 } when Has(refusal.Message, "Not Found") && refusal.Message.Length <= 10 => new Verdict(Fault.Unauthorized, refusal.Message),
        { ErrorCode: 409 } => new Verdict(Has(refusal.Message, "webhook is active") ? Fault.WebhookSet : Fault.OtherPoller, refusal.Message),
        { ErrorCode: 413 } => new Verdict(Fault.Content, refusal.Message),
        { ErrorCode: >= 500 } => new Verdict(Fault.ServerFault, refusal.Message),
        _ => new Verdict(Fault.Refused, refusal.Message),
    };

    private static TimeSpan WaitOf(ApiRequestException refusal) =>
        refusal.Parameters?.RetryAfter is > 0 and var seconds ? TimeSpan.FromSeconds(seconds) : DefaultWait;

    private static Fault OfBadRequest(string words)
    {
        foreach (var (part, fault) in BadRequests)
            if (Has(words, part)) return fault;
        return Fault.Refused;
    }

    private static Fault OfForbidden(string words)
    {
        if (Has(words, "deactivated")) return Fault.Deactivated;
        if (Has(words, "MESSAGE_DELETE_FORBIDDEN")) return Fault.MessageFixed;
        if (Has(words, "topic")) return Fault.TopicGone;
        return Has(words, "blocked") || Has(words, "can't initiate") || Has(words, "can't send messages to") ? Fault.Unreachable : Fault.Forbidden;
    }

    /// <summary>A 5xx without the Bot API's JSON is a gateway's: when it ran out of patience (504), what stands behind may have done the work.</summary>
    private static Verdict OfGateway(HttpStatusCode code, string words) =>
        new(code == HttpStatusCode.GatewayTimeout ? Fault.Ambiguous : Fault.ServerFault, words);

    private static Verdict OfTransport(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            if (IsBeforeWriting(cause)) return new Verdict(Fault.Unsent, exception.Message);

        return new Verdict(Fault.Ambiguous, exception.Message);
    }

    private static bool IsBeforeWriting(Exception cause) => cause switch
    {
        HttpRequestException http => http.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
        SocketException socket => socket.SocketErrorCode is SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.TryAgain
            or SocketError.HostUnreachable or SocketError.NetworkUnreachable,
        _ => false,
    };

    private static bool Has(string words, string part) => words.Contains(part, StringComparison.OrdinalIgnoreCase);
}
