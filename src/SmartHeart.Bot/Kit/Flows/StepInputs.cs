using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>How each kind of step reads a message. What the value must be like is the command's validator's business.</summary>
internal static class StepInputs
{
    public static Func<FlowInput, T, Result<T>> Text<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message is { Text: { } text, Attachment: null, OtherContent: false }
            ? set(draft, Typed.WithoutControls(text))
            : new Error("input.text_expected");

    public static Func<FlowInput, T, Result<T>> RichText<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message is { Html: { } html, Attachment: null, OtherContent: false }
            ? set(draft, html)
            : new Error("input.text_expected");

    public static Func<FlowInput, T, Result<T>> Moment<T>(Func<T, DateTimeOffset, T> set)
        where T : class => (input, draft) => input switch
        {
            { Action: FlowAction.Pick } => QuickMoments.Read(input.Value, input.Now).Map(moment => set(draft, moment)),
            { Message: { Text: { } text, Attachment: null } message } => Moment(text, message.SentAt ?? input.Now, input).Map(moment => set(draft, moment)),
            _ => new Error("input.text_expected"),
        };

    public static Func<FlowInput, T, Result<T>> MomentAfter<T>(Func<T, DateTimeOffset?> from, Func<T, DateTimeOffset, T> set)
        where T : class => (input, draft) => input switch
        {
            { Action: FlowAction.Pick } => QuickSpans.Read(input.Value, from(draft) ?? input.Now).Map(moment => set(draft, moment)),
            { Message: { Text: { } text, Attachment: null } } => After(text, from(draft) ?? input.Now, input).Map(moment => set(draft, moment)),
            _ => new Error("input.text_expected"),
        };

    public static Func<FlowInput, T, Result<T>> Choice<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Action == FlowAction.Pick ? set(draft, input.Value) : new Error("input.button_expected");

    public static Func<FlowInput, T, Result<T>> Phone<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message switch
        {
            { Contact: { } contact } message => contact.OwnerId == message.SenderId && !message.Forwarded ? set(draft, International(contact.Phone)) : new Error("phone.foreign"),
            { Text: { } text, Attachment: null, OtherContent: false } => set(draft, Typed.WithoutControls(text)),
            _ => new Error("phone.expected"),
        };

    public static Func<FlowInput, T, Result<T>> Message<T>(Func<T, Incoming, T> add)
        where T : class => (input, draft) => input.Message is { } message ? add(draft, message) : new Error("input.message_expected");

    public static Func<FlowInput, T, Result<T>> File<T>(Func<T, ImmutableArray<MediaKind>> accepts, Func<T, Attachment, T> set)
        where T : class => (input, draft) => input.Message switch
        {
            { Attachment: { } file } when accepts(draft).Contains(file.Kind) => set(draft, file),
            _ => new Error(Expected(accepts(draft))),
        };

    private static string Expected(ImmutableArray<MediaKind> kinds) =>
        !kinds.Contains(MediaKind.Photo) ? "input.document_expected" : kinds.Contains(MediaKind.Document) ? "input.file_expected" : "input.media_expected";

    /// <summary>«Завтра» and «через час» count from when they were written, also if the bot reads them hours later; but what is over by then is over.</summary>
    private static Result<DateTimeOffset> Moment(string text, DateTimeOffset sent, FlowInput input) =>
        TypedMoment.Parse(text, sent, input.Zone).Then(moment => moment > input.Now ? moment : (Result<DateTimeOffset>)QuickMoments.Over);

    private static Result<DateTimeOffset> After(string text, DateTimeOffset from, FlowInput input)
    {
        var moment = TypedMoment.ParseEnd(text, from, input.Zone, input.Now);
        return moment.Error?.Code == MomentErrors.Past.Code ? new Error("moment.not_after") : moment;
    }

    /// <summary>Telegram gives the number of a contact with its country code, but not always with the plus.</summary>
    private static string International(string phone) => phone.StartsWith('+') ? phone : $"+{phone}";
}
