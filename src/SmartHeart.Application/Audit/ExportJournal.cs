using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Exporting;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Audit;

/// <summary>An owner wants lines of the journal as a workbook: made in the background, sent to topic main. It names people, so admins get none.</summary>
/// <param name="Filter">Which lines.</param>
[Allow(Role.Owner)]
public sealed record ExportJournal(JournalFilter Filter) : ICommand<Done>;

internal sealed class ExportJournalHandler(IOutbox outbox, Journal journal, TimeProvider clock) : ICommandHandler<ExportJournal, Done>
{
    public Task<Result<Done>> Handle(ExportJournal command, CancellationToken cancellationToken)
    {
        outbox.Add(new JournalToExport(command.Filter, clock.GetUtcNow()));
        journal.Done(AuditActions.JournalExported, "");
        return Task.FromResult(Done.Ok);
    }
}

/// <summary>Lines of the journal wait to be made into a workbook.</summary>
/// <param name="Filter">Which lines.</param>
/// <param name="AskedAt">UTC. Later lines are left out: the asking itself, and what comes while it waits.</param>
public sealed record JournalToExport(JournalFilter Filter, DateTimeOffset AskedAt) : ExportWish(AskedAt), IOutboxMessage
{
    /// <inheritdoc/>
    public static string Type => "journal_export";

    /// <summary>The lines that there were when it was asked for.</summary>
    public JournalFilter Meant() => Filter.To < AskedAt ? Filter : Filter with { To = AskedAt };
}
