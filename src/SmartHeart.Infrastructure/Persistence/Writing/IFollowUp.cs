using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace SmartHeart.Infrastructure.Persistence.Writing;

/// <summary>What must be written along with tracked changes of a kind, whoever made them: no use case can forget it.</summary>
internal interface IFollowUp
{
    /// <summary>Statements to run after the tracked changes, in their transaction.</summary>
    IEnumerable<Statement> After(ChangeTracker changes);

    /// <summary>Who is woken once the changes are durable: names of signals.</summary>
    IEnumerable<string> Wakes(ChangeTracker changes) => [];
}
