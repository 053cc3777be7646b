namespace SmartHeart.Playground.AmoCrm;

/// <summary>What leads, contacts and companies have in common. Times are Unix seconds.</summary>
public abstract record CrmEntity
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public IReadOnlyList<CrmFieldValue> Fields { get; init; } = [];

    public IReadOnlyList<string> Tags { get; init; } = [];

    public long CreatedAt { get; init; }

    public long UpdatedAt { get; init; }

    /// <summary>All values of the field with that code.</summary>
    public IReadOnlyList<string> Values(string fieldCode) =>
        [.. Fields.Where(field => field.Code == fieldCode).SelectMany(field => field.Values).Select(value => value.Text)];
}

/// <summary>A deal. <see cref="ContactIds"/> begins with the main contact.</summary>
public sealed record CrmLead : CrmEntity
{
    public long Price { get; init; }

    public long PipelineId { get; init; }

    public long StatusId { get; init; }

    public long? ClosedAt { get; init; }

    public IReadOnlyList<long> ContactIds { get; init; } = [];

    public long? CompanyId { get; init; }
}

/// <summary>A person.</summary>
public sealed record CrmContact : CrmEntity
{
    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public long? CompanyId { get; init; }

    public IReadOnlyList<long> LeadIds { get; init; } = [];
}

/// <summary>A company.</summary>
public sealed record CrmCompany : CrmEntity;

/// <summary>What a custom field holds. Without values it is left out of the entity.</summary>
public sealed record CrmFieldValue(long FieldId, string Code, IReadOnlyList<CrmValue> Values);

/// <summary>One of a field's values; <paramref name="EnumCode"/> such as MOB only with multitext fields.</summary>
public sealed record CrmValue(string Text, string? EnumCode = null);

/// <summary>A note under a lead, contact or company. <paramref name="EntityType"/>: leads, contacts or companies.</summary>
public sealed record CrmNote(long Id, string EntityType, long EntityId, string NoteType, string Text, long CreatedAt);

/// <summary>A pipeline with its statuses in their order, 142 (won) and 143 (lost) among them.</summary>
public sealed record CrmPipeline(long Id, string Name, IReadOnlyList<CrmStatus> Statuses);

/// <summary>A column of a pipeline. <paramref name="Color"/> is a CSS colour.</summary>
public sealed record CrmStatus(long Id, string Name, int Sort, string Color)
{
    /// <summary>The same in every pipeline.</summary>
    public const long Won = 142;

    /// <summary>The same in every pipeline.</summary>
    public const long Lost = 143;

    /// <summary>Whether a lead that stands here is closed.</summary>
    public bool IsEnd => Id is Won or Lost;
}

/// <summary>A custom field. <paramref name="Enums"/>: codes that a multitext value may carry.</summary>
/// <param name="EntityType">leads, contacts or companies.</param>
/// <param name="Type">text, textarea, url, numeric, multitext or tracking_data.</param>
public sealed record CrmField(long Id, string EntityType, string Code, string Name, string Type, IReadOnlyList<string>? Enums = null);

/// <summary>An address that wants to hear of changes. <paramref name="Settings"/> such as status_lead.</summary>
public sealed record CrmWebhook(long Id, string Destination, IReadOnlyList<string> Settings, long CreatedAt);
