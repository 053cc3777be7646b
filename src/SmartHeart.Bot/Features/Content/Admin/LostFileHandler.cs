using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Features.Feed;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Tells topic main which files Telegram has lost, where they are missing and how they are brought back.</summary>
internal sealed class LostFileHandler(IFileReads files, IMessageSender sender, Speech speech) : IOutboxHandler<FileLost>
{
    private const int MostTitles = 5;

    /// <inheritdoc/>
    public int BatchSize => 10;

    /// <inheritdoc/>
    public async Task<OutboxVerdict?> Handle(IReadOnlyList<FileLost> messages, CancellationToken cancellationToken)
    {
        var ui = speech.Own();
        List<FileCard> lost = [];
        foreach (var id in messages.Select(message => message.FileId).Distinct())
        {
            // Deleted, or brought back by now: nothing to tell.
            if (await files.Card(id, MostTitles, cancellationToken) is { LostSince: not null } file) lost.Add(file);
        }

        if (lost.Count == 0) return null;
        return FeedHandler.VerdictOf(await sender.ToTopic(AdminTopic.Main, Words(lost, ui).Value, cancellationToken), ui);
    }

    /// <summary>One message for all of them.</summary>
    internal static Html Words(IReadOnlyList<FileCard> lost, Ui ui) =>
        Html.Join("\n\n", [ui["library.notice", ("count", lost.Count)], .. lost.Select(file => Entry(file, ui)), ui["library.notice.how"]]);

    private static Html Entry(FileCard file, Ui ui)
    {
        var name = $"{FileLabels.Mark(file.Kind, isLost: false, ui)} {FileLabels.Name(file, ui)}";
        var places = file.Uses.Select(use => Html.Text(ui.Plain("library.use", ("mark", StatusWords.Mark(use.Status, ui)), ("title", use.Title))));
        var more = file.UseCount - file.Uses.Count;
        return Html.Join("\n",
        [
            Html.Of($"<b>{name}</b>"),
            file.UseCount == 0 ? ui["library.unused"] : Html.Join("\n", places),
            more > 0 ? ui["library.uses.more", ("count", more)] : Html.Empty,
        ]);
    }
}
