using SmartHeart.Domain.Audit;

namespace SmartHeart.Application.Audit;

/// <summary>What kind of thing a line of the journal is about: the first word of its action. Kept in buttons: never renumber.</summary>
public enum TargetKind
{
    /// <summary>Nothing that has a card.</summary>
    None = 0,

    /// <summary>A material, product or event.</summary>
    Content = 1,

    /// <summary>A category.</summary>
    Category = 2,

    /// <summary>A file of the library.</summary>
    File = 3,

    /// <summary>A person.</summary>
    User = 4,

    /// <summary>A mailing.</summary>
    Mailing = 5,

    /// <summary>A series.</summary>
    Series = 6,

    /// <summary>A saved audience.</summary>
    Segment = 7,
}

/// <summary>One thing that lines are about.</summary>
/// <param name="Kind">Of what kind.</param>
/// <param name="Id">Our id of it.</param>
public readonly record struct JournalTarget(TargetKind Kind, int Id)
{
    /// <summary>How the actions of its kind begin.</summary>
    public string Actions => $"{Kind.ToString().ToLowerInvariant()}.";

    /// <summary>What a line is about; null where that has no card.</summary>
    /// <param name="action">The line's.</param>
    /// <param name="id"><see cref="AuditEntry.TargetId"/>.</param>
    public static JournalTarget? Of(string action, int? id) =>
        id is { } number && Enum.TryParse<TargetKind>(action.Split('.')[0], ignoreCase: true, out var kind) ? new(kind, number) : null;
}

/// <summary>A thing that occurs in the journal.</summary>
/// <param name="Target">The thing.</param>
/// <param name="Name">What it was called last; of a person the number. Plain text; null for unknown.</param>
public sealed record JournalObject(JournalTarget Target, string? Name);
