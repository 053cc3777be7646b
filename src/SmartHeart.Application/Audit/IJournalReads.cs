using SmartHeart.Application.Common.Paging;

namespace SmartHeart.Application.Audit;

/// <summary>The journal, the last line first.</summary>
public interface IJournalReads
{
    /// <summary>A page of it.</summary>
    Task<Page<JournalRow>> Page(JournalFilter filter, PageAt at, int size, CancellationToken cancellationToken);

    /// <summary>Part of it, for export.</summary>
    /// <param name="filter">Which lines.</param>
    /// <param name="before">Our id of a line: only those that come after it in the order of the journal, none where it has been dropped meanwhile; null to begin.</param>
    /// <param name="size">At most so many; fewer mean that it was the last part.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<JournalRow>> Rows(JournalFilter filter, int? before, int size, CancellationToken cancellationToken);

    /// <summary>Who occurs in the last of those lines, whoever was last first.</summary>
    /// <param name="filter">Which lines; whose they are does not matter.</param>
    /// <param name="lines">How many of them are looked at.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<JournalActor>> Actors(JournalFilter filter, int lines, CancellationToken cancellationToken);

    /// <summary>What the last of those lines are about, whatever was last first.</summary>
    /// <param name="filter">Which lines; the thing they are about does not matter.</param>
    /// <param name="lines">How many of them are looked at.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<JournalObject>> Objects(JournalFilter filter, int lines, CancellationToken cancellationToken);

    /// <summary>What a thing was called in the last line about it; null for none.</summary>
    Task<string?> NameOf(JournalTarget target, CancellationToken cancellationToken);

    /// <summary>The name under which somebody occurs last; null for none.</summary>
    Task<string?> NameOf(long actor, CancellationToken cancellationToken);
}

/// <summary>A line of the journal.</summary>
/// <param name="Id">Our id of it.</param>
/// <param name="At">UTC.</param>
/// <param name="Actor">Telegram's id of who did it; 0 for the bot, or for who had their data erased.</param>
/// <param name="ActorName">What they were called then. Plain text.</param>
/// <param name="Action">One of <see cref="AuditActions"/>; an older version's may be none of them.</param>
/// <param name="Subject">What it was done to. Plain text.</param>
/// <param name="Denied">Whether it was refused.</param>
/// <param name="TargetId">Our id of what it was done to, where that has a card.</param>
public sealed record JournalRow(int Id, DateTimeOffset At, long Actor, string? ActorName, string Action, string? Subject, bool Denied, int? TargetId);

/// <summary>Somebody who occurs in the journal.</summary>
/// <param name="Id">Telegram's id; 0 for the bot.</param>
/// <param name="Name">What they were called last. Plain text.</param>
public sealed record JournalActor(long Id, string? Name);
