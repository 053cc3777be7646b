using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Crm;

/// <summary>
/// A lead in the CRM that is about a person: the one their profile made, one for each request, or one that was there before us. The row is there before the lead is, so
/// that a lead whose making was not answered is looked for by its mark and never made twice.
/// </summary>
public sealed class CrmLead : Entity
{
    private CrmLead(int userId, Guid? requestKey, string mark, DateTimeOffset createdAt) =>
        (UserId, RequestKey, Mark, CreatedAt) = (userId, requestKey, mark, createdAt);

    /// <summary>Our id of the person.</summary>
    public int UserId { get; private set; }

    /// <summary>Which request it is about; null for the person's own lead.</summary>
    public Guid? RequestKey { get; private set; }

    /// <summary>Our word on it, see <see cref="CrmMark"/>. Unique.</summary>
    public string Mark { get; private set; }

    /// <summary>When it was last asked for in the CRM, UTC: while <see cref="LeadId"/> is null it may be there. Null before the first time.</summary>
    public DateTimeOffset? TriedAt { get; private set; }

    /// <summary>The CRM's id; null until it is known.</summary>
    public long? LeadId { get; private set; }

    /// <summary>Where it stands, the CRM's id of the pipeline; null until it is known.</summary>
    public int? PipelineId { get; private set; }

    /// <summary>Where it stands, the CRM's id of the status; null until it is known.</summary>
    public int? StatusId { get; private set; }

    /// <summary>Since when as far as we know, UTC.</summary>
    public DateTimeOffset? StatusAt { get; private set; }

    /// <summary>Whether it is there and we made it: one that was there before us keeps its name when the person has their data erased with us.</summary>
    public bool IsOurs => LeadId is not null && TriedAt is not null;

    /// <summary>UTC.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>A lead that is to be made.</summary>
    public static CrmLead Plan(int userId, Guid? requestKey, DateTimeOffset now) => new(userId, requestKey, CrmMark.New(), now);

    /// <summary>A lead that is there already.</summary>
    public static CrmLead Known(int userId, long leadId, DateTimeOffset now) => new(userId, null, CrmMark.New(), now) { LeadId = leadId };

    /// <summary>It is about to be made; must be stored before the CRM is asked.</summary>
    public void Try(DateTimeOffset now) => TriedAt = now;

    /// <summary>It is there.</summary>
    public void Made(long leadId) => LeadId = leadId;

    /// <summary>Somebody deleted it in the CRM: the next that needs one makes a new one under a new mark.</summary>
    public void Forget(DateTimeOffset now) =>
        (LeadId, TriedAt, PipelineId, StatusId, StatusAt, Mark, CreatedAt) = (null, null, null, null, null, CrmMark.New(), now);

    /// <summary>Where it stands, as the CRM says.</summary>
    /// <returns>True when that is news.</returns>
    public bool Stands(int pipelineId, int statusId, DateTimeOffset now)
    {
        if ((PipelineId, StatusId) == (pipelineId, statusId)) return false;

        (PipelineId, StatusId, StatusAt) = (pipelineId, statusId, now);
        return true;
    }
}
