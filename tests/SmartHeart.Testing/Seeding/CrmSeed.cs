using SmartHeart.Domain.Crm;

namespace SmartHeart.Testing.Seeding;

/// <summary>What we know of the CRM: every third person has a contact and a lead, the queue stands, and it had its faults.</summary>
internal sealed class CrmSeed(SeedRun run)
{
    private const int OneIn = 3;
    private const int Faults = 30;
    private const int Statuses = 8;

    public void Write()
    {
        Contacts();
        Leads();
        State();
        Running();
    }

    private void Contacts()
    {
        using var contacts = run.Insert("CrmContacts", "UserId", "ContactId", "IsOurs", "LinkedAt");
        for (var id = OneIn; id <= run.Size.Users; id += OneIn)
            contacts.Run(id, 40_000_000L + id, id % 2 == 0, run.Size.Now.AddDays(-1));
        run.Done("CrmContacts", contacts);
    }

    private void Leads()
    {
        using var statuses = run.Insert("CrmStatuses", "PipelineId", "StatusId", "Pipeline", "Name", "Place");
        for (var place = 0; place < Statuses; place++)
            statuses.Run(1, 5_000 + place, "Заявки", $"Статус {place}", place);
        run.Done("CrmStatuses", statuses);
        using var leads = run.Insert("CrmLeads", "UserId", "Mark", "LeadId", "PipelineId", "StatusId", "StatusAt", "CreatedAt");
        for (var id = OneIn; id <= run.Size.Users; id += OneIn)
            leads.Run(id, $"SH-{id:X8}", 50_000_000L + id, 1, 5_000 + (id % Statuses), run.Size.Now.AddDays(-1), run.Size.Now.AddDays(-2));
        run.Done("CrmLeads", leads);
    }

    private void State()
    {
        using var state = run.Insert("CrmState", "Id", "StoppedSince", "Fault", "Words");
        state.Run(CrmState.TheOne, run.Size.Now.AddHours(-1), CrmFault.Away, "Bad Gateway");
        run.Done("CrmState", state);
        using var troubles = run.Insert("CrmTroubles", "Fault", "Words", "At");
        for (var i = 0; i < Faults; i++)
            troubles.Run(CrmFault.Refused, "Bad Request", run.Size.Now.AddMinutes(i - Faults));
        run.Done("CrmTroubles", troubles);
    }

    private void Running()
    {
        using var outbox = run.Insert("Outbox", "Type", "Payload", "CreatedAt", "NotBefore", "Attempts");
        var at = run.Size.Now.AddHours(-1);
        outbox.Run("crm_sync", """{"AskedAt":"2026-03-01T00:00:00+00:00"}""", at, at, 1);
        outbox.Run("workbook", """{"AskedAt":"2026-03-01T00:00:00+00:00"}""", at, at, 1);
    }
}
