using SmartHeart.Application.Users;

namespace SmartHeart.Application.Crm.Panel;

/// <summary>What the CRM was to learn. Kept nowhere.</summary>
public enum CrmKind
{
    /// <summary>Something that this version does not know, or can't read.</summary>
    Other,

    /// <summary>A profile.</summary>
    Profile,

    /// <summary>A request for a product.</summary>
    Request,

    /// <summary>A registration for an event.</summary>
    Registration,

    /// <summary>A registration taken back.</summary>
    Cancellation,

    /// <summary>A consent taken back.</summary>
    Consent,

    /// <summary>A letter of the agency.</summary>
    Letter,

    /// <summary>Somebody had their data erased.</summary>
    Erasure,
}

/// <summary>Something that was set aside.</summary>
/// <param name="Id">Key of it.</param>
/// <param name="Kind">What the CRM was to learn.</param>
/// <param name="Who">About whom; null for somebody who is not here any more.</param>
/// <param name="At">When it was set aside, UTC.</param>
/// <param name="Reason">Why, in the CRM's own words.</param>
public sealed record ParkedLine(long Id, CrmKind Kind, FeedPerson? Who, DateTimeOffset At, string Reason)
{
    /// <summary>What the journal calls it: names nobody.</summary>
    internal string Subject => Who is { } who ? $"{Kind} #{who.UserId}" : $"{Kind}";
}
