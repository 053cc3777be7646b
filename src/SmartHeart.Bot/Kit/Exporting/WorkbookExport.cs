using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Kit.Exporting;

/// <summary>
/// Makes a workbook and sends it to a topic, with a word on how far it is. What has left, and what is about to, is durable: after a restart it goes on behind that, and a
/// part that was on the wire when the process fell is told of and never sent again by itself.
/// </summary>
internal sealed class WorkbookExport(
    ISpreadsheets spreadsheets, ILongReading reading, IMessageSender sender, ITopicScreens topics, IOutboxProgress progress, Speech speech, TimeProvider clock)
{
    private readonly Ui _ui = speech.Own();

    /// <summary>How long it may take: a million rows are several files, and each may take minutes to send.</summary>
    public static TimeSpan Longest => TimeSpan.FromHours(2);

    /// <summary>Makes it and sends it: one attempt.</summary>
    public Task<OutboxVerdict?> Run<T>(T wish, ExportPlan plan, CancellationToken cancellationToken)
        where T : ExportWish, IOutboxMessage =>
        new ExportRun<T>(wish, plan, spreadsheets, reading, sender, progress, Voice(wish, plan), _ui, clock).Run(cancellationToken);

    /// <summary>Says the last word on one, in the message that told how far it was.</summary>
    public Task End(ExportWish wish, ExportPlan plan, string key, CancellationToken cancellationToken, params (string, object?)[] holes) =>
        Voice(wish, plan).Ends(_ui[plan.Key(key), holes], cancellationToken);

    private ExportVoice Voice(ExportWish wish, ExportPlan plan) => new(topics, plan, clock, wish.MessageId);
}
