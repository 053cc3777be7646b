using System.Text.Json.Nodes;

namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/events-and-notes.</summary>
internal static class NoteMethods
{
    private static readonly string[] Types = ["common", "service_message", "extended_service_message"];

    public static CrmAnswer List(CrmCall call, string type)
    {
        if (!call.Account.Exists(type, call.Ids[0])) throw CrmProblem.NotFound("Entity");
        var types = call.Filter("note_type");
        var notes = call.Account.NotesOf(type, call.Ids[0]).Where(note => types.Count == 0 || types.Contains(note.NoteType));
        return Listing.Answer(call, "notes", notes, EntityJson.Note);
    }

    public static CrmAnswer Create(CrmCall call, string type) =>
        Make(call, type, Batch.Read(call, Batch.Most, item => Read(item, call.Account, type, null)));

    public static CrmAnswer CreateUnder(CrmCall call, string type)
    {
        if (!call.Account.Exists(type, call.Ids[0])) throw CrmProblem.NotFound("Entity");
        return Make(call, type, Batch.Read(call, Batch.Most, item => Read(item, call.Account, type, call.Ids[0])));
    }

    private static NoteDraft Read(ItemReader item, CrmAccount account, string type, long? under)
    {
        item.Ignore("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at", "is_need_to_trigger_digital_pipeline");
        var entityId = item.Long("entity_id", required: under is null);
        if (under is null && entityId is { } id && !account.Exists(type, id)) item.NoChoice("entity_id");
        var noteType = item.Text("note_type", required: true);
        if (noteType is not null && !Types.Contains(noteType)) item.NoChoice("note_type");
        var parameters = item.Object("params");
        if (parameters is null) item.Missing("params");
        if (noteType is "service_message" or "extended_service_message") parameters?.Text("service", required: true);
        var text = parameters?.Text("text", required: true);
        parameters?.Done();
        return new NoteDraft(item.RequestId, under ?? entityId ?? 0, noteType ?? "", text ?? "");
    }

    private static CrmAnswer Make(CrmCall call, string type, IReadOnlyList<NoteDraft> drafts) => Changes.Batched(call, "notes", drafts.Select(draft =>
    {
        var note = call.Account.AddNote(type, draft.EntityId, draft.NoteType, draft.Text);
        call.Touched.AddRange([draft.EntityId, note.Id]);
        return new JsonObject
        {
            ["id"] = note.Id,
            ["entity_id"] = note.EntityId,
            ["request_id"] = draft.RequestId,
            ["_links"] = call.Link($"{type}/{note.EntityId}/notes/{note.Id}"),
        };
    }));

    private sealed record NoteDraft(string RequestId, long EntityId, string NoteType, string Text);
}
