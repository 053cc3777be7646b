using SmartHeart.Application.Mailings;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Compose;

/// <summary>What admins are asked while they make a mailing.</summary>
internal static class ComposeScreens
{
    private const int TopicsPerRow = 2;

    /// <summary>Send it as it should look. What is there already stands under the question.</summary>
    public static Screen AskContent(MailingContent? content, Ui ui) =>
        new() { Text = Html.Join("\n\n", [ui["mailing.ask_content"], content is null ? Html.Empty : Taken(content, ui)]) };

    /// <summary>What is it about?</summary>
    public static Screen AskTopic(AddMailing draft, Ui ui) =>
        new() { Text = Html.Join("\n\n", [draft.Content is null ? Html.Empty : Taken(draft.Content, ui), ui["mailing.ask_topic"]]) };

    /// <summary>This instead?</summary>
    public static Screen AskReplace(EditMailingContent draft, Ui ui) =>
        new() { Text = Html.Join("\n\n", [draft.Content is null ? Html.Empty : Taken(draft.Content, ui), ui["mailing.ask_replace"]]) };

    /// <summary>What to change?</summary>
    public static Screen EditMenu(MailingView mailing, Ui ui) => new Screen { Text = ui["mailing.edit.menu", ("title", Title(mailing, ui))] }
        .Row(ui.Tap("mailing.edit.content", new EditContentTap(mailing.Id)))
        .Row(ui.Tap("mailing.edit.buttons", new ButtonsTap(mailing.Id)), ui.Tap("mailing.edit.topic", new AskTopicTap(mailing.Id)))
        .Row(MailingScreens.BackToCard(mailing.Id, ui));

    /// <summary>About what else?</summary>
    public static Screen AskTopic(MailingView mailing, Ui ui) => ui.Topics.Chunk(TopicsPerRow)
        .Aggregate(new Screen { Text = ui["mailing.ask_topic"] }, (screen, row) => screen.Row([.. row.Select(topic => TopicButton(mailing, topic, ui))]))
        .Row(MailingScreens.BackToCard(mailing.Id, ui));

    /// <summary>Really delete the draft?</summary>
    public static Screen AskDelete(MailingView mailing, Ui ui) => new Screen { Text = ui["mailing.delete.ask", ("title", Title(mailing, ui))] }
        .Row(ui.Tap("mailing.delete.yes", new DeleteMailingTap(mailing.Id, mailing.Version)))
        .Row(MailingScreens.BackToCard(mailing.Id, ui));

    private static Button TopicButton(MailingView mailing, Interests topic, Ui ui)
    {
        var label = ui.Plain(SettingsScreens.KeyOf(topic));
        return Ui.TapLabelled(
            topic == mailing.Topic ? ui.Plain("managed.filter.on", ("label", label)) : label, new SetTopicTap(mailing.Id, mailing.Version, topic));
    }

    private static Html Taken(MailingContent content, Ui ui) => ui["mailing.taken", ("content", MailingWords.Kind(content, ui))];

    private static string Title(MailingView mailing, Ui ui) => MailingWords.Title(mailing.Id, mailing.Title, ui);
}
