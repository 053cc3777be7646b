using Microsoft.EntityFrameworkCore.ChangeTracking;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings;

/// <summary>Wakes the sender of mailings whenever one was changed.</summary>
internal sealed class MailingSignal : IFollowUp
{
    /// <summary>Of the signal.</summary>
    public const string Name = "mailings";

    public IEnumerable<Statement> After(ChangeTracker changes) => [];

    public IEnumerable<string> Wakes(ChangeTracker changes) => changes.Entries<Mailing>().Any() ? [Name] : [];
}
