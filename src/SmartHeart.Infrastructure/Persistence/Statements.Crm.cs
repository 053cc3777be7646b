using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Persistence;

/// <content>Linking people to what the CRM has: looked at again in the same transaction, since people are erased and told of meanwhile.</content>
internal abstract partial class Statements
{
    /// <summary>Links a person to a contact that was there before us, unless they are linked or erased.</summary>
    public virtual Statement LinkContact(int userId, long contactId, DateTimeOffset now) => new(
        """
        INSERT INTO "CrmContacts" ("UserId", "ContactId", "IsOurs", "LinkedAt")
        SELECT u."Id", @p1, 0, @p2 FROM "Users" u
        WHERE u."Id" = @p0 AND u."ErasedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "CrmContacts" c WHERE c."UserId" = u."Id")
        """, userId, contactId, now);

    /// <summary>Makes a lead that is there a person's own, if they are linked to that contact and have none.</summary>
    public virtual Statement AdoptLead(int userId, long contactId, long leadId, int pipelineId, int statusId, DateTimeOffset now) => new(
        """
        INSERT INTO "CrmLeads" ("UserId", "Mark", "LeadId", "PipelineId", "StatusId", "CreatedAt")
        SELECT c."UserId", @p2, @p3, @p4, @p5, @p6 FROM "CrmContacts" c
        WHERE c."UserId" = @p0 AND c."ContactId" = @p1
        AND NOT EXISTS (SELECT 1 FROM "CrmLeads" l WHERE l."UserId" = c."UserId" AND l."RequestKey" IS NULL)
        """, userId, contactId, CrmMark.New(), leadId, pipelineId, statusId, now);
}
