using SmartHeart.Bot.Features.Content;
using SmartHeart.Bot.Kit;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>One message of an admin, as a series keeps it.</summary>
internal static class StepContent
{
    /// <summary>What the message says; null for what the bot can't send on.</summary>
    public static MailingContent? Of(Incoming message) => message switch
    {
        { OtherContent: true } or { Contact: not null } => null,
        { Attachment: { } file } => new MailingContent([new MailingPart(ContentFiles.Of(file).Kind, file.FileId, file.UniqueId, message.Html ?? "")]),
        { Html: { Length: > 0 } html } => new MailingContent([new MailingPart(null, Html: html)]),
        _ => null,
    };
}
