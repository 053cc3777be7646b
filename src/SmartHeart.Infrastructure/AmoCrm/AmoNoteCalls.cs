using System.Text.Json;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Infrastructure.AmoCrm.Json;
using SmartHeart.Infrastructure.AmoCrm.Wire;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>Notes. Source: https://www.amocrm.ru/developers/content/crm_platform/events-and-notes.</summary>
internal sealed class AmoNoteCalls(AmoTransport transport)
{
    private const string Common = "common";

    /// <summary>Notes on leads and notes on contacts are two calls: what goes wrong after the first one may have been done in part.</summary>
    public async Task Add(IReadOnlyList<NewNote> notes, CancellationToken cancellationToken)
    {
        var kinds = notes.Select((note, place) => (Note: note, Place: place)).GroupBy(one => one.Note.Target.IsLead).OrderByDescending(kind => kind.Key).ToList();
        for (var kind = 0; kind < kinds.Count; kind++)
        {
            IReadOnlyList<AmoNoteAsked> asked = [.. kinds[kind].Select(one => new AmoNoteAsked(one.Note.Target.Id, Common, new AmoNoteText(one.Note.Text), $"{one.Place}"))];
            try
            {
                await transport.Send(HttpMethod.Post, $"/api/v4/{Kind(kinds[kind].Key)}/notes", asked, AmoJson.Default.NotesAsked, cancellationToken);
            }
            catch (CrmException fault) when (kind > 0)
            {
                throw new CrmException(CrmFault.Away, fault.Message, fault.RetryAfter, fault);
            }
        }
    }

    public async Task<bool> Has(CrmTarget target, string text, CancellationToken cancellationToken)
    {
        var query = AmoCall.QueryOf(("filter[note_type][]", Common), ("order[id]", "desc"), ("limit", "250"));
        var answer = await transport.Get($"/api/v4/{Kind(target.IsLead)}/{target.Id}/notes", query, AmoJson.Default.Notes, cancellationToken);
        return answer?.Embedded?.Notes?.Exists(note => Text(note)?.Contains(text, StringComparison.Ordinal) == true) == true;
    }

    private static string Kind(bool isLead) => isLead ? "leads" : "contacts";

    private static string? Text(AmoNote note) =>
        note.Params.ValueKind == JsonValueKind.Object && note.Params.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
