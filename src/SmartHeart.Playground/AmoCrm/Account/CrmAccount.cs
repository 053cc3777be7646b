namespace SmartHeart.Playground.AmoCrm;

/// <summary>Everything the emulated AmoCRM knows. Entities never change: a new one takes the place of the old.</summary>
public sealed partial class CrmAccount
{
    /// <summary>Beyond 32 bits, so that whoever keeps ids in an int finds out here.</summary>
    private const long FirstId = 5_000_000_001;

    private readonly AmoCrmOptions _options;
    private readonly SortedDictionary<long, CrmLead> _leads = [];
    private readonly SortedDictionary<long, CrmContact> _contacts = [];
    private readonly SortedDictionary<long, CrmCompany> _companies = [];
    private readonly SortedDictionary<long, CrmNote> _notes = [];
    private readonly Dictionary<(string Type, long Id), List<long>> _notesOf = [];
    private readonly List<CrmWebhook> _webhooks = [];
    private long _lastId = FirstId - 1;
    private long _version;

    internal CrmAccount(AmoCrmOptions options) => _options = options;

    /// <summary>Called inside the gate with each changed status: the lead as it is now, and the status it came from.</summary>
    internal Action<CrmLead, long>? StatusChanged { get; set; }

    /// <summary>Called inside the gate with each lead that was deleted.</summary>
    internal Action<CrmLead>? LeadDeleted { get; set; }

    /// <summary>Held while a request is carried out, and while something is read that must hang together.</summary>
    internal Lock Gate { get; } = new();

    public IReadOnlyList<CrmPipeline> Pipelines => _options.Pipelines;

    public IReadOnlyList<CrmField> Fields => _options.Fields;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<CrmLead> Leads => All(_leads);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<CrmContact> Contacts => All(_contacts);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<CrmCompany> Companies => All(_companies);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<CrmNote> Notes => All(_notes);

    public IReadOnlyList<CrmWebhook> Webhooks
    {
        get
        {
            lock (Gate) return [.. _webhooks];
        }
    }

    /// <summary>Grows with each change.</summary>
    public long Version => Volatile.Read(ref _version);

    internal AmoCrmOptions Options => _options;

    internal long Now => _options.Clock.GetUtcNow().ToUnixTimeSeconds();

    public CrmLead? FindLead(long id) => Find(_leads, id);

    public CrmContact? FindContact(long id) => Find(_contacts, id);

    public CrmCompany? FindCompany(long id) => Find(_companies, id);

    /// <summary>Notes under one entity, oldest first. <paramref name="type"/>: leads, contacts or companies.</summary>
    public IReadOnlyList<CrmNote> NotesOf(string type, long id)
    {
        lock (Gate) return _notesOf.TryGetValue((type, id), out var ids) ? [.. ids.Select(note => _notes[note])] : [];
    }

    internal bool Exists(string type, long id) => type switch
    {
        "leads" => FindLead(id) is not null,
        "contacts" => FindContact(id) is not null,
        _ => FindCompany(id) is not null,
    };

    internal CrmPipeline? FindPipeline(long id) => Pipelines.FirstOrDefault(pipeline => pipeline.Id == id);

    internal CrmField? FindField(string type, long? id, string? code) =>
        Fields.FirstOrDefault(field => field.EntityType == type && (id is null || field.Id == id) && (code is null || field.Code == code));

    private T? Find<T>(SortedDictionary<long, T> all, long id)
    {
        lock (Gate) return all.GetValueOrDefault(id);
    }

    private IReadOnlyList<T> All<T>(SortedDictionary<long, T> all)
    {
        lock (Gate) return [.. all.Values];
    }
}
