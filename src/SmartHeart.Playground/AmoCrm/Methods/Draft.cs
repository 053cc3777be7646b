namespace SmartHeart.Playground.AmoCrm;

/// <summary>What a request wants of one entity, read and found right; null is «leave it».</summary>
internal sealed record Draft(string RequestId)
{
    public long? Id { get; init; }

    public string? Name { get; init; }

    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public long? Price { get; init; }

    public long? PipelineId { get; init; }

    public long? StatusId { get; init; }

    /// <summary>Fields without values are emptied.</summary>
    public IReadOnlyList<CrmFieldValue> Fields { get; init; } = [];

    /// <summary>All tags of the entity, in place of those it has.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyList<string> TagsToAdd { get; init; } = [];

    public IReadOnlyList<string> TagsToDelete { get; init; } = [];

    /// <summary>Existing ones by id, new ones without.</summary>
    public IReadOnlyList<Draft> Contacts { get; init; } = [];

    public IReadOnlyList<Draft> Companies { get; init; } = [];

    public Draft? Contact => Contacts is [var first, ..] ? first : null;

    public Draft? Company => Companies is [var first, ..] ? first : null;

    public IReadOnlyList<string> TagsAfter(IReadOnlyList<string> before) =>
        [.. (Tags ?? before).Concat(TagsToAdd).Distinct(StringComparer.OrdinalIgnoreCase).Except(TagsToDelete, StringComparer.OrdinalIgnoreCase)];

    public IReadOnlyList<CrmFieldValue> FieldsAfter(IReadOnlyList<CrmFieldValue> before)
    {
        var changed = Fields.Select(field => field.FieldId).ToHashSet();
        return [.. before.Where(field => !changed.Contains(field.FieldId)).Concat(Fields.Where(field => field.Values.Count > 0))];
    }
}
