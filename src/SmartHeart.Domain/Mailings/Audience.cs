using System.Collections.Immutable;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Text;

namespace SmartHeart.Domain.Mailings;

/// <summary>What is asked of a person. Kept as a number: never renumber.</summary>
public enum ConditionKind
{
    /// <summary>Has a profile.</summary>
    ProfileFilled = 1,

    /// <summary>Opened something of a category (<see cref="Condition.Id"/>).</summary>
    ViewedCategory = 2,

    /// <summary>Opened an item (<see cref="Condition.Id"/>).</summary>
    ViewedItem = 3,

    /// <summary>Registered for an event (<see cref="Condition.Id"/>), or any.</summary>
    Registered = 4,

    /// <summary>Left a request for a product (<see cref="Condition.Id"/>), or any.</summary>
    Requested = 5,

    /// <summary>Has a tag (<see cref="Condition.Text"/>).</summary>
    Tagged = 6,

    /// <summary>Came by a source (<see cref="Condition.Text"/>); null for without one.</summary>
    CameFrom = 7,

    /// <summary>Reads a language (<see cref="Condition.Text"/>, two letters).</summary>
    Speaks = 8,

    /// <summary>First came before a moment (<see cref="Condition.At"/>).</summary>
    JoinedBefore = 9,

    /// <summary>First came at a moment (<see cref="Condition.At"/>) or later.</summary>
    JoinedSince = 10,

    /// <summary>Was seen within the last days (<see cref="Condition.Days"/>).</summary>
    ActiveWithin = 11,

    /// <summary>Got a mailing (<see cref="Condition.Id"/>).</summary>
    Received = 12,

    /// <summary>Pressed a button of a mailing (<see cref="Condition.Id"/>).</summary>
    Clicked = 13,

    /// <summary>Has a lead that stands in a status of the CRM (<see cref="Condition.Id"/>).</summary>
    LeadStatus = 14,
}

/// <summary>Something that is true for a person or not.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Not">Whether the opposite is meant.</param>
/// <param name="Id">Of category, item, mailing or status; null where any will do.</param>
/// <param name="Text">Tag, source or language.</param>
/// <param name="At">A moment, UTC.</param>
/// <param name="Days">1–3650.</param>
public sealed record Condition(
    ConditionKind Kind, bool Not = false, int? Id = null, string? Text = null, DateTimeOffset? At = null, int? Days = null)
{
    /// <summary>The most days.</summary>
    public const int MaxDays = 3650;

    /// <summary>What is wrong with it; null for nothing.</summary>
    public static Error? WhyNot(Condition condition) => condition switch
    {
        { Kind: ConditionKind.ViewedCategory or ConditionKind.ViewedItem or ConditionKind.Received or ConditionKind.Clicked or ConditionKind.LeadStatus, Id: null } => AudienceErrors.Incomplete,
        { Kind: ConditionKind.Tagged or ConditionKind.Speaks, Text: null or "" } => AudienceErrors.Incomplete,
        { Kind: ConditionKind.JoinedBefore or ConditionKind.JoinedSince, At: null } => AudienceErrors.Incomplete,
        { Kind: ConditionKind.ActiveWithin, Days: null or < 1 or > MaxDays } => AudienceErrors.Days.With("max", MaxDays),
        _ => Enum.IsDefined(condition.Kind) ? null : AudienceErrors.Incomplete,
    };
}

/// <summary>Whom a mailing is for: those for whom all conditions of one group at least are true. Without a group: everyone.</summary>
/// <param name="Any">Groups, joined by «or»; the conditions within one are joined by «and».</param>
public sealed record Audience(ImmutableArray<ImmutableArray<Condition>> Any)
{
    /// <summary>The most groups.</summary>
    public const int MaxGroups = 5;

    /// <summary>The most conditions of one group.</summary>
    public const int MaxConditions = 8;

    /// <summary>No conditions at all.</summary>
    public static Audience Everyone { get; } = new(ImmutableArray<ImmutableArray<Condition>>.Empty);

    /// <summary>Whether there are no conditions.</summary>
    public bool IsEveryone => Any.IsDefaultOrEmpty;

    /// <summary>What is wrong with it; null for nothing.</summary>
    public static Error? WhyNot(Audience audience)
    {
        if (audience.IsEveryone) return null;
        if (audience.Any.Length > MaxGroups) return AudienceErrors.TooManyGroups.With("max", MaxGroups);
        if (audience.Any.Any(group => group.IsDefaultOrEmpty)) return AudienceErrors.Incomplete;
        if (audience.Any.Any(group => group.Length > MaxConditions)) return AudienceErrors.TooManyConditions.With("max", MaxConditions);

        return audience.Any.SelectMany(group => group).Select(Condition.WhyNot).FirstOrDefault(fault => fault is not null);
    }
}

/// <summary>Refusals around audiences.</summary>
public static class AudienceErrors
{
    /// <summary>A condition says not what it asks for.</summary>
    public static readonly Error Incomplete = new("audience.incomplete");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error Days = new("audience.days");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyGroups = new("audience.too_many_groups");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyConditions = new("audience.too_many_conditions");

    /// <summary>It was changed since it was shown.</summary>
    public static readonly Error Changed = new Conflict("audience.changed");

    /// <summary>What was typed stands in no link. Gets <c>max</c>.</summary>
    public static readonly Error Source = new("audience.source");

    /// <summary>A source that was offered is not among the recent ones any more.</summary>
    public static readonly Error SourceGone = new NotFound("audience.source_gone");

    /// <summary>There is a saved audience of that name. Gets <c>id</c>: which.</summary>
    public static readonly Error NameTaken = new("audience.name_taken");

    /// <summary>The saved audience is not known (any more).</summary>
    public static readonly Error Gone = new NotFound("audience.gone");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManySaved = new("audience.too_many_saved");

    internal static readonly LineErrors Name = new(new("audience.name_empty"), new("audience.name_too_long"), new("audience.name_no_words"));
}

/// <summary>An audience saved under a name, to be used again. A mailing takes a copy: changing this one changes no mailing.</summary>
public sealed class Segment : Entity
{
    /// <summary>The greatest length of a name in UTF-16 units.</summary>
    public const int MaxName = 60;

    /// <summary>How many may be saved.</summary>
    public const int Most = 50;

    private Segment(string name, Audience audience, DateTimeOffset createdAt) => (Name, Audience, CreatedAt) = (name, audience, createdAt);

    private Segment() => (Name, Audience) = (null!, null!);

    /// <summary>Plain, unique.</summary>
    public string Name { get; private set; }

    /// <summary>Who is meant.</summary>
    public Audience Audience { get; private set; }

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Reads a name as typed (<c>audience.name_empty</c>, <c>audience.name_too_long</c>, <c>audience.name_no_words</c>).</summary>
    public static Result<string> ParseName(string? typed) => TypedLine.Parse(typed, MaxName, AudienceErrors.Name);

    /// <summary>Whether people would take both names for the same: databases compare Cyrillic letters by case or not, as they please.</summary>
    public bool IsCalled(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets another name, one that was checked.</summary>
    public void Rename(string name) => Name = name;

    /// <summary>Saves one under a name that was checked.</summary>
    public static Result<Segment> Save(string name, Audience audience, DateTimeOffset now) =>
        Audience.WhyNot(audience) is { } fault ? fault : new Segment(name, audience, now);

    /// <summary>Means others by the same name.</summary>
    public Result<Done> Mean(Audience audience)
    {
        if (Audience.WhyNot(audience) is { } fault) return fault;

        Audience = audience;
        return Done.Ok;
    }
}
