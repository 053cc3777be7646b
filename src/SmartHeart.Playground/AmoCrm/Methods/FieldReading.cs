namespace SmartHeart.Playground.AmoCrm;

/// <summary>Reads one element of custom_fields_values: the field by code or id, and its values.</summary>
internal static class FieldReading
{
    private const int MostValues = 40;

    public static CrmFieldValue? Read(ItemReader item, CrmAccount account, string type)
    {
        var (id, code) = (item.Long("field_id"), item.Text("field_code"));
        item.Ignore("field_name", "field_type");
        if (id is null && code is null)
        {
            item.Ignore("values");
            item.Missing("field_id");
            return null;
        }

        if (account.FindField(type, id, code) is not { } field)
        {
            item.Ignore("values");
            item.NoChoice(id is null ? "field_code" : "field_id");
            return null;
        }

        if (!item.Has("values")) item.Missing("values");
        var values = (item.Objects("values", MostValues) ?? []).Select(value => Value(value, field)).OfType<CrmValue>();
        return new CrmFieldValue(field.Id, field.Code, [.. values.Where(value => value.Text.Length > 0)]);
    }

    private static CrmValue? Value(ItemReader item, CrmField field)
    {
        var text = field.Type == "numeric" ? item.Scalar("value", required: true) : item.Text("value", required: true);
        string? code = null;
        // A field without enums takes none: seen as FieldNotExpected in https://github.com/Krukov/amocrm_api/issues/112.
        if (field.Enums is { } enums)
        {
            item.Ignore("enum_id");
            code = item.Text("enum_code") ?? enums[0];
            if (!enums.Contains(code)) item.NoChoice("enum_code");
        }

        item.Done();
        return text is null ? null : new CrmValue(text, code);
    }
}
