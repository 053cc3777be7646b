using System.Collections.Immutable;
using System.Globalization;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>A new mailing: the message as it should look → what it is about.</summary>
internal sealed class NewMailingForm : Flow<AddMailing, Added>
{
    public NewMailingForm()
        : base("mailing.new", 1, (added, ui) => MailingScreens.ToCard(added.Id) with { Text = ui["mailing.added"] })
    {
        Post("content", nameof(AddMailing.Content), (draft, parts) => Posted.Read(parts).Map(content => draft with { Content = content }),
            (draft, ui) => ComposeScreens.AskContent(draft.Content, ui));
        Choice("topic", nameof(AddMailing.Topic), (_, ui) => ui.Topics.Select(topic => Option(topic, ui)),
            (draft, chosen) => draft with { Topic = Read(chosen) }, ComposeScreens.AskTopic);
    }

    /// <inheritdoc/>
    protected override AddMailing Blank() => new();

    /// <inheritdoc/>
    protected override Screen Leave(AddMailing draft, Ui ui) => MailingScreens.ToList() with { Toast = ui.Plain("flow.cancelled") };

    private static Option Option(Interests topic, Ui ui) =>
        new(((int)topic).ToString(CultureInfo.InvariantCulture), ui.Plain(SettingsScreens.KeyOf(topic)));

    /// <summary>Data of a button can be made up: what is no topic is none, and the validator says so.</summary>
    private static Interests Read(string chosen) => int.TryParse(chosen, CultureInfo.InvariantCulture, out var topic) ? (Interests)topic : Interests.None;
}

/// <summary>Another message for a mailing → this one?</summary>
internal sealed class EditContentForm : Flow<EditMailingContent, Done>
{
    private const string Yes = "1";

    public EditContentForm()
        : base("mailing.content", 1, (draft, _, ui) => MailingScreens.ToCard(draft.Id) with { Text = ui["form.saved"] })
    {
        Post("content", nameof(EditMailingContent.Content), (draft, parts) => Posted.Read(parts).Map(content => draft with { Content = content }),
            (draft, ui) => ComposeScreens.AskContent(draft.Content, ui));
        Choice("sure", nameof(EditMailingContent.Content), (_, ui) => [new Option(Yes, ui.Plain("mailing.replace.yes"))], (draft, _) => draft,
            ComposeScreens.AskReplace);
    }

    /// <inheritdoc/>
    protected override Screen Leave(EditMailingContent draft, Ui ui) => MailingScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(EditMailingContent draft, Error error, Ui ui) => error switch
    {
        InvalidInput => null,
        NotFound => MailingScreens.ToList() with { Text = ui.Words(error) },
        _ => MailingScreens.ToCard(draft.Id) with { Text = Html.Join("\n\n", [ui.Words(error), ui["mailing.content_above"]]) },
    };
}

/// <summary>Messages of admins as mailings keep them.</summary>
internal static class Posted
{
    private static readonly Error Unsendable = new("mailing.unsendable");

    /// <summary>What the parts say together; a part that can't be sent on exactly as it is refuses all of it.</summary>
    public static Result<MailingContent> Read(ImmutableArray<PostedPart> parts)
    {
        if (parts.Any(part => part.Other || (part.File is null && part.Html.Length == 0))) return Unsendable;
        return new MailingContent([.. parts.Select(Part)], parts is [{ File: null, Preview: { } preview }] ? Of(preview) : null);
    }

    private static MailingPart Part(PostedPart part) => part.File is { } file
        ? new MailingPart(Content.ContentFiles.Of(file).Kind, file.FileId, file.UniqueId, part.Html, part.Spoiler, part.CaptionAbove)
        : new MailingPart(null, Html: part.Html);

    private static LinkPreview Of(PostPreview preview) => new(preview.Off, preview.Url, preview.Small, preview.Large, preview.Above);
}
