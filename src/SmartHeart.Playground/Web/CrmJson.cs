using System.Text.Json;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Playground.Web;

/// <summary>The CRM as its pane shows it. Bounded: a column shows its newest leads and says how many there are.</summary>
internal static class CrmJson
{
    private const int ShownPerStatus = 50;
    private const int ShownContacts = 100;

    public static void Write(Utf8JsonWriter writer, AmoCrmEmulator crm)
    {
        var account = crm.Account;
        lock (account.Gate)
        {
            var leads = account.Leads.Reverse().ToLookup(lead => (lead.PipelineId, lead.StatusId));
            writer.WriteStartObject();
            writer.WriteStartArray("pipelines"u8);
            foreach (var pipeline in account.Pipelines) WritePipeline(writer, account, pipeline, status => [.. leads[(pipeline.Id, status)]]);
            writer.WriteEndArray();
            var contacts = account.Contacts;
            writer.WriteNumber("contactCount"u8, contacts.Count);
            writer.WriteStartArray("contacts"u8);
            foreach (var contact in contacts.Reverse().Take(ShownContacts)) WriteContact(writer, account, contact);
            writer.WriteEndArray();
            WriteTrouble(writer, crm);
            writer.WriteEndObject();
        }
    }

    /// <summary>A lead with everything under it.</summary>
    public static void WriteDetail(Utf8JsonWriter writer, CrmAccount account, CrmLead lead)
    {
        lock (account.Gate)
        {
            writer.WriteStartObject();
            WriteLeadFields(writer, account, lead);
            WriteFields(writer, account, lead.Fields);
            writer.WriteStartArray("contacts"u8);
            foreach (var contact in lead.ContactIds.Select(account.FindContact).OfType<CrmContact>()) WriteContact(writer, account, contact);
            writer.WriteEndArray();
            writer.WriteStartArray("notes"u8);
            var people = lead.ContactIds.SelectMany(id => account.NotesOf("contacts", id));
            foreach (var note in account.NotesOf("leads", lead.Id).Concat(people).OrderByDescending(note => note.Id)) WriteNote(writer, note);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
    }

    public static void Write(Utf8JsonWriter writer, CrmRequest request)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number"u8, request.Number);
        writer.WriteString("endpoint"u8, request.Endpoint);
        writer.WriteString("query"u8, request.Query);
        writer.WriteNumber("status"u8, request.Status);
        writer.WriteBoolean("applied"u8, request.Applied);
        writer.WriteString("detail"u8, request.Detail);
        writer.WriteString("at"u8, request.At);
        writer.WriteNumber("ms"u8, Math.Round(request.Took.TotalMilliseconds, 2));
        writer.WriteEndObject();
    }

    private static void WritePipeline(Utf8JsonWriter writer, CrmAccount account, CrmPipeline pipeline, Func<long, IReadOnlyList<CrmLead>> leads)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, pipeline.Id);
        writer.WriteString("name"u8, pipeline.Name);
        writer.WriteStartArray("statuses"u8);
        foreach (var status in pipeline.Statuses)
        {
            var all = leads(status.Id);
            writer.WriteStartObject();
            writer.WriteNumber("id"u8, status.Id);
            writer.WriteString("name"u8, status.Name);
            writer.WriteString("color"u8, status.Color);
            writer.WriteNumber("count"u8, all.Count);
            writer.WriteStartArray("leads"u8);
            foreach (var lead in all.Take(ShownPerStatus))
            {
                writer.WriteStartObject();
                WriteLeadFields(writer, account, lead);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteLeadFields(Utf8JsonWriter writer, CrmAccount account, CrmLead lead)
    {
        writer.WriteNumber("id"u8, lead.Id);
        writer.WriteString("name"u8, lead.Name);
        writer.WriteNumber("price"u8, lead.Price);
        writer.WriteNumber("statusId"u8, lead.StatusId);
        writer.WriteNumber("createdAt"u8, lead.CreatedAt);
        writer.WriteString("contact"u8, lead.ContactIds is [var main, ..] ? account.FindContact(main)?.Name : null);
        writer.WriteString("company"u8, lead.CompanyId is { } company ? account.FindCompany(company)?.Name : null);
        writer.WriteNumber("noteCount"u8, account.NotesOf("leads", lead.Id).Count + lead.ContactIds.Sum(id => account.NotesOf("contacts", id).Count));
        writer.WriteStartArray("tags"u8);
        foreach (var tag in lead.Tags) writer.WriteStringValue(tag);
        writer.WriteEndArray();
    }

    private static void WriteContact(Utf8JsonWriter writer, CrmAccount account, CrmContact contact)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, contact.Id);
        writer.WriteString("name"u8, contact.Name);
        writer.WriteString("company"u8, contact.CompanyId is { } company ? account.FindCompany(company)?.Name : null);
        writer.WriteNumber("leadCount"u8, contact.LeadIds.Count);
        writer.WriteStartArray("tags"u8);
        foreach (var tag in contact.Tags) writer.WriteStringValue(tag);
        writer.WriteEndArray();
        WriteFields(writer, account, contact.Fields);
        writer.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter writer, CrmAccount account, IReadOnlyList<CrmFieldValue> fields)
    {
        writer.WriteStartArray("fields"u8);
        foreach (var field in fields)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, field.Code);
            writer.WriteString("name"u8, account.Fields.FirstOrDefault(one => one.Id == field.FieldId)?.Name ?? field.Code);
            writer.WriteString("value"u8, string.Join(", ", field.Values.Select(value => value.Text)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter writer, CrmNote note)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id"u8, note.Id);
        writer.WriteString("on"u8, note.EntityType);
        writer.WriteString("text"u8, note.Text);
        writer.WriteNumber("at"u8, note.CreatedAt);
        writer.WriteEndObject();
    }

    private static void WriteTrouble(Utf8JsonWriter writer, AmoCrmEmulator crm)
    {
        writer.WriteBoolean("rateEnforced"u8, crm.Rates.Enforced);
        writer.WriteNumber("rateRefused"u8, crm.Rates.Refused);
        writer.WriteBoolean("isDown"u8, crm.IsDown);
        writer.WriteStartArray("endpoints"u8);
        foreach (var endpoint in AmoCrmEmulator.Endpoints) writer.WriteStringValue(endpoint);
        writer.WriteEndArray();
        writer.WritePropertyName("faults"u8);
        CrmRoutes.WriteFaults(writer, crm.Faults.All);
    }
}
