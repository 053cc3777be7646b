using System.Collections.Immutable;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Domain.Common;

namespace SmartHeart.Bot.Kit.Flows;

/// <summary>How each kind of step reads a message. What the value must be like is the command's validator's business.</summary>
internal static class StepInputs
{
    public static Func<FlowInput, T, Result<T>> Text<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message is { Text: { } text, Attachment: null } ? set(draft, text) : new Error("input.text_expected");

    public static Func<FlowInput, T, Result<T>> RichText<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message is { Html: { } html, Attachment: null } ? set(draft, html) : new Error("input.text_expected");

    public static Func<FlowInput, T, Result<T>> Choice<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Action == FlowAction.Pick ? set(draft, input.Value) : new Error("input.button_expected");

    public static Func<FlowInput, T, Result<T>> Phone<T>(Func<T, string, T> set)
        where T : class => (input, draft) => input.Message switch
        {
            { Contact: { } contact } message => contact.OwnerId == message.SenderId && !message.Forwarded ? set(draft, International(contact.Phone)) : new Error("phone.foreign"),
            { Text: { } text, Attachment: null } => set(draft, text),
            _ => new Error("phone.expected"),
        };

    public static Func<FlowInput, T, Result<T>> Message<T>(Func<T, Incoming, T> add)
        where T : class => (input, draft) => input.Message is { } message ? add(draft, message) : new Error("input.message_expected");

    public static Func<FlowInput, T, Result<T>> Files<T>(ImmutableArray<MediaKind> accepts, Func<T, Attachment, T> add)
        where T : class => (input, draft) => input.Message switch
        {
            { Attachment: { } file } when accepts.Contains(file.Kind) => add(draft, file),
            _ => new Error(accepts.Contains(MediaKind.Photo) ? "input.media_expected" : "input.document_expected"),
        };

    /// <summary>Telegram gives the number of a contact with its country code, but not always with the plus.</summary>
    private static string International(string phone) => phone.StartsWith('+') ? phone : $"+{phone}";
}
