using System.Text.Json;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.AmoCrm.Json;

namespace SmartHeart.Infrastructure.AmoCrm;

/// <summary>People as AmoCRM's fields, and back.</summary>
internal static class AmoContactForm
{
    /// <summary>A contact that is to be made, or what is to change of one.</summary>
    /// <param name="person">Who.</param>
    /// <param name="fields">Which fields there are: what has none is left out.</param>
    /// <param name="before">The contact as it is; null for a new one.</param>
    public static AmoContactAsked Of(CrmPerson person, IReadOnlyDictionary<string, AmoField> fields, AmoContact? before = null)
    {
        var values = new List<AmoFieldAsked>();
        if (person.Phone is { } phone && fields.TryGetValue(AmoFields.Phone, out var field) && !Has(before, phone))
            values.Add(new AmoFieldAsked(AmoFields.Phone, [new AmoValueAsked(phone, AmoFields.MobileOf(field)), .. Numbers(before)]));
        if (person.Position is { } position && fields.ContainsKey(AmoFields.Position))
            values.Add(new AmoFieldAsked(AmoFields.Position, [new AmoValueAsked(AmoText.Fit(position), null)]));
        return new AmoContactAsked { Name = AmoText.Fit(person.Name), CustomFieldsValues = values.Count == 0 ? null : values };
    }

    /// <summary>A contact without anything that tells who it was.</summary>
    public static AmoContactAsked Nobody(string name, IReadOnlyDictionary<string, AmoField> fields) => new()
    {
        Name = AmoText.Fit(name),
        FirstName = AmoText.Fit(name),
        LastName = "",
        CustomFieldsValues = fields.Count == 0 ? null : [.. fields.Keys.Order(StringComparer.Ordinal).Select(code => new AmoFieldAsked(code, null))],
    };

    /// <summary>Numbers of a contact that can be read as such, however they are written there.</summary>
    public static IReadOnlyList<PhoneNumber> Phones(AmoContact contact) =>
        [.. Values(contact).Select(value => PhoneNumber.Parse(Text(value))).Where(read => read.IsOk).Select(read => read.Value).Distinct()];

    private static bool Has(AmoContact? contact, string phone) => contact is not null && Phones(contact).Any(number => number.Value == phone);

    /// <summary>A field is written as a whole: numbers that are not ours to take stay behind the new one.</summary>
    private static IEnumerable<AmoValueAsked> Numbers(AmoContact? contact)
    {
        foreach (var value in contact is null ? [] : Values(contact))
            if (Text(value) is { } text) yield return new AmoValueAsked(text, value.EnumCode);
    }

    private static List<AmoFieldValue> Values(AmoContact contact) =>
        contact.CustomFieldsValues?.FirstOrDefault(field => field.FieldCode == AmoFields.Phone)?.Values ?? [];

    private static string? Text(AmoFieldValue value) => value.Value.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString(),
        JsonValueKind.Number => value.Value.GetRawText(),
        _ => null,
    };
}
