using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence;

/// <summary>What the context tracks and, after it, the statements of hot paths that load nothing: one transaction.</summary>
internal sealed class UnitOfWork(
    SmartHeartDbContext context, IWriter writer, Statements statements, OutboxSignals signals, IEnumerable<IFollowUp> followUps) : IUnitOfWork
{
    private readonly List<Statement> _deferred = [];
    private readonly List<Func<Statement>> _untilSaved = [];
    private readonly HashSet<string> _toWake = new(StringComparer.Ordinal);

    /// <summary>Rises when a commit or a discard ends what was gathered; whoever remembers unsaved things compares it.</summary>
    public int Epoch { get; private set; }

    /// <summary>Adds a statement to run in the transaction of the next commit, after the tracked changes, in the order of the calls.</summary>
    public void Defer(Statement statement) => _deferred.Add(statement);

    /// <summary>Adds a statement that needs ids which the database gives in the commit; it runs before those of <see cref="Defer"/>.</summary>
    /// <param name="statement">Makes it when the tracked changes are written.</param>
    public void DeferUntilSaved(Func<Statement> statement) => _untilSaved.Add(statement);

    /// <summary>Adds an outbox row; its worker is woken after the commit.</summary>
    public void DeferOutbox(string type, Statement insert)
    {
        _deferred.Add(insert);
        _toWake.Add(type);
    }

    public async Task Commit(CancellationToken cancellationToken)
    {
        var tracked = context.ChangeTracker.HasChanges();
        if (!tracked && _deferred.Count == 0)
            return;
        try
        {
            List<Statement> further = tracked ? [.. followUps.SelectMany(followUp => followUp.After(context.ChangeTracker)), .. _deferred] : _deferred;
            await writer.Run((session, token) => Write(session, tracked, further, token), cancellationToken);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || IsOvertaken(error.InnerException))
        {
            throw new ConcurrencyConflictException(error);
        }
        catch (DbException error) when (IsOvertaken(error))
        {
            throw new ConcurrencyConflictException(error);
        }

        if (tracked)
        {
            _toWake.UnionWith(followUps.SelectMany(followUp => followUp.Wakes(context.ChangeTracker)));
            context.ChangeTracker.AcceptAllChanges();
        }

        signals.Wake(_toWake);
        Forget();
    }

    public void Discard()
    {
        context.ChangeTracker.Clear();
        Forget();
    }

    /// <summary>What was read for this commit is not so any more.</summary>
    private bool IsOvertaken(Exception? error) => statements.IsDuplicate(error) || statements.IsOrphan(error);

    private async ValueTask Write(WriteSession session, bool tracked, List<Statement> further, CancellationToken cancellationToken)
    {
        if (tracked)
            await session.Save(context, cancellationToken);
        foreach (var statement in _untilSaved)
            await session.Execute(statement(), cancellationToken);
        foreach (var statement in further)
            await session.Execute(statement, cancellationToken);
    }

    private void Forget()
    {
        _deferred.Clear();
        _untilSaved.Clear();
        _toWake.Clear();
        Epoch++;
    }
}
