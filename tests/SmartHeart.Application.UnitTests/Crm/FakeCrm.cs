using System.Diagnostics.CodeAnalysis;
using SmartHeart.Application.Crm.Delivery;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;

namespace SmartHeart.Application.UnitTests.Crm;

/// <summary>A CRM that holds what it is told, and does wrong what a test asks for. Every call is a place at which the process may die.</summary>
internal sealed class FakeCrm(Deaths deaths) : ICrmApi
{
    private readonly Lock _lock = new();
    private readonly List<PlannedFault> _faults = [];
    private long _lastId;

    public int MostAtOnce { get; set; } = 50;

    public Dictionary<long, FakeContact> Contacts { get; } = [];

    public Dictionary<long, FakeLead> Leads { get; } = [];

    public Dictionary<long, string> Companies { get; } = [];

    public List<NewNote> Notes { get; } = [];

    /// <summary>Names of the calls, in order.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Sizes of the calls that made leads.</summary>
    public List<int> Batches { get; } = [];

    /// <summary>What it refuses to take, by the name of a lead's person or the text of a note.</summary>
    public Func<string, bool> Refuses { get; set; } = _ => false;

    /// <summary>Over what it breaks each time (500), by the name of a lead's person.</summary>
    public Func<string, bool> BreaksOver { get; set; } = _ => false;

    /// <summary>Whether it says which of a batch it refused.</summary>
    public bool NamesPlaces { get; set; } = true;

    /// <summary>What happens while a call is under way, by its name.</summary>
    public Func<string, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public long AddContact(string name, string phone, long? companyId = null)
    {
        Contacts[++_lastId] = new FakeContact(name, phone, null, companyId);
        return _lastId;
    }

    /// <summary>Fails calls of a name (null: all): before anything was done, or after everything was (the answer is lost).</summary>
    public void Fail(string? call, CrmFault fault, bool isDone = false, int times = int.MaxValue, TimeSpan? retryAfter = null) =>
        _faults.Add(new PlannedFault(call, fault, isDone, retryAfter) { Left = times });

    /// <summary>Goes right from now on.</summary>
    public void Heal() => _faults.Clear();

    public Task<CrmFound?> FindContact(PhoneNumber phone, CancellationToken cancellationToken) => Call(nameof(FindContact), () =>
        Contacts.Where(contact => contact.Value.Phone == phone.Value).Select(contact => new CrmFound(contact.Key, contact.Value.CompanyId)).LastOrDefault());

    public Task<CrmMade?> FindLead(string mark, CancellationToken cancellationToken) => Call(nameof(FindLead), () =>
        Leads.Where(lead => lead.Value.Name.Contains(mark, StringComparison.Ordinal)).Select(lead => Made(lead.Key)).FirstOrDefault());

    public Task<IReadOnlyList<CrmMade>> MakeLeads(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken) => Call<IReadOnlyList<CrmMade>>(nameof(MakeLeads), () =>
    {
        Batches.Add(leads.Count);
        if (leads.Any(lead => BreaksOver(lead.Person.Name))) throw new CrmException(CrmFault.Away, "Internal Server Error") { MayBeOfOne = true };
        Refuse(leads.Select(lead => Refuses(lead.Person.Name)), CrmFault.Refused);
        Refuse(leads.Select(lead => lead.ContactId is { } contact && !Contacts.ContainsKey(contact)), CrmFault.Gone);
        return [.. leads.Select(Make)];
    });

    public Task ChangeContacts(IReadOnlyDictionary<long, CrmPerson> contacts, CancellationToken cancellationToken) => Call(nameof(ChangeContacts), () =>
    {
        Refuse(contacts.Select(contact => !Contacts.ContainsKey(contact.Key)), CrmFault.Gone);
        Refuse(contacts.Select(contact => Refuses(contact.Value.Name)), CrmFault.Refused);
        foreach (var (id, person) in contacts)
            Contacts[id] = Contacts[id] with { Name = person.Name, Phone = person.Phone ?? Contacts[id].Phone, Position = person.Position };
        return true;
    });

    public Task RenameCompanies(IReadOnlyDictionary<long, string> companies, CancellationToken cancellationToken) => Call(nameof(RenameCompanies), () =>
    {
        Refuse(companies.Select(company => !Companies.ContainsKey(company.Key)), CrmFault.Gone);
        Refuse(companies.Select(company => Refuses(company.Value)), CrmFault.Refused);
        foreach (var (id, name) in companies) Companies[id] = name;
        return true;
    });

    public Task<long> SetCompany(long contactId, long? companyId, string name, CancellationToken cancellationToken) => Call(nameof(SetCompany), () =>
    {
        var id = companyId ?? ++_lastId;
        Companies[id] = name;
        Contacts[contactId] = Contacts[contactId] with { CompanyId = id };
        return id;
    });

    public Task EraseContact(long contactId, long? companyId, CancellationToken cancellationToken) => Call(nameof(EraseContact), () =>
    {
        Refuse([!Contacts.ContainsKey(contactId)], CrmFault.Gone);
        Contacts[contactId] = new FakeContact("", null, null, companyId);
        if (companyId is { } company) Companies[company] = "";
        return true;
    });

    public Task RenameLead(long leadId, string name, CancellationToken cancellationToken) => Call(nameof(RenameLead), () =>
    {
        Refuse([!Leads.ContainsKey(leadId)], CrmFault.Gone);
        Leads[leadId] = Leads[leadId] with { Name = name };
        return true;
    });

    public Task AddNotes(IReadOnlyList<NewNote> notes, CancellationToken cancellationToken) => Call(nameof(AddNotes), () =>
    {
        Refuse(notes.Select(note => note.Target.IsLead ? !Leads.ContainsKey(note.Target.Id) : !Contacts.ContainsKey(note.Target.Id)), CrmFault.Gone);
        Refuse(notes.Select(note => Refuses(note.Text)), CrmFault.Refused);
        Notes.AddRange(notes);
        return true;
    });

    public Task<bool> HasNote(CrmTarget target, string text, CancellationToken cancellationToken) => Call(nameof(HasNote), () =>
        Notes.Any(note => note.Target == target && note.Text.Contains(text, StringComparison.Ordinal)));

    public Task<IReadOnlyList<CrmLeadStanding>> ReadLeads(IReadOnlyCollection<long> leadIds, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<CrmListed>> ReadContacts(int page, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<CrmCheck> Check(CancellationToken cancellationToken) => throw new NotSupportedException();

    private CrmMade Make(NewLead lead)
    {
        long? company = null;
        if (lead.Company is { } name) Companies[(company = ++_lastId).Value] = name;
        var contact = lead.ContactId ?? ++_lastId;
        if (lead.ContactId is null) Contacts[contact] = new FakeContact(lead.Person.Name, lead.Person.Phone, lead.Person.Position, company);
        Leads[++_lastId] = new FakeLead(lead.Name, lead.Tags, contact);
        return Made(_lastId);
    }

    private CrmMade Made(long lead) => new(lead, Leads[lead].ContactId, Contacts.GetValueOrDefault(Leads[lead].ContactId)?.CompanyId);

    private async Task<T> Call<T>(string name, Func<T> does)
    {
        deaths.Pass();
        await Meanwhile(name);
        T answer;
        lock (_lock)
        {
            Calls.Add(name);
            var fault = _faults.Find(planned => (planned.Call ?? name) == name && planned.Left > 0);
            if (fault is { IsDone: false }) throw fault.Hit();
            answer = does();
            if (fault is not null) throw fault.Hit();
        }

        deaths.Pass();
        return answer;
    }

    private void Refuse(IEnumerable<bool> refused, CrmFault fault)
    {
        var places = refused.Select((isRefused, place) => (isRefused, place)).Where(one => one.isRefused).Select(one => one.place).ToList();
        if (places.Count > 0) throw new CrmException(fault, $"{fault}: bad value") { Places = NamesPlaces ? places : [] };
    }

    [SuppressMessage("Design", "CA1812", Justification = "Made by Fail.")]
    private sealed record PlannedFault(string? Call, CrmFault Fault, bool IsDone, TimeSpan? RetryAfter)
    {
        public int Left { get; set; }

        public CrmException Hit()
        {
            Left--;
            return new CrmException(Fault, $"{Fault}: words of the CRM", RetryAfter);
        }
    }
}

internal sealed record FakeContact(string Name, string? Phone, string? Position, long? CompanyId);

internal sealed record FakeLead(string Name, IReadOnlyList<string> Tags, long ContactId);
