namespace SmartHeart.Playground.Emulator;

/// <summary>answerCallbackQuery.</summary>
internal static class CallbackMethods
{
    private const int LongestAnswer = 200;

    public static IEnumerable<ApiMethod> All() => [new("answerCallbackQuery", Traffic.None, Answer)];

    private static void Answer(ApiCall call)
    {
        var arguments = call.Arguments;
        var text = arguments.Text("text"u8);
        if (text?.Length > LongestAnswer) throw Refusal.BadRequest("MESSAGE_TOO_LONG");
        var tap = call.World.TakeTap(arguments.Text("callback_query_id"u8) ?? "")
            ?? throw Refusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
        var answer = new TapAnswer(string.IsNullOrEmpty(text) ? null : text, arguments.Flag("show_alert"u8), arguments.Text("url"u8));
        tap.Complete(answer);
        call.ChatId = tap.PersonId;
        call.World.Events?.TapAnswered(tap, answer);
        call.True();
    }
}
