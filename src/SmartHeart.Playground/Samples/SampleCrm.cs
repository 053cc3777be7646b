using System.Globalization;
using SmartHeart.Domain.Users;
using SmartHeart.Playground.AmoCrm;

namespace SmartHeart.Playground.Samples;

/// <summary>
/// What the agency had in its CRM before there was a bot: some of the sample people with their phones as managers write them, contacts who are nobody's here,
/// deals under way. The first synchronisation has somebody to find, and who fills a profile may be known already.
/// </summary>
internal sealed class SampleCrm(CrmAccount account)
{
    /// <summary>One in so many of the people with a profile.</summary>
    private const int Share = 8;

    private static readonly TimeSpan Age = TimeSpan.FromDays(200);
    private readonly SampleBook _words = SampleFiles.Read<SampleBook>("crm.json");
    private readonly Dictionary<string, long> _companies = [];
    private int _contacts;
    private int _leads;

    /// <summary>Writes all of it.</summary>
    /// <param name="people">Who has a profile; some of them are known.</param>
    /// <param name="actor">Somebody with a phone whose profile is still to be filled: known as well.</param>
    public void Write(IReadOnlyList<Profile> people, SampleContact actor)
    {
        lock (account.Gate)
        {
            foreach (var profile in people.Where((_, number) => number % Share == 3))
                Add(new SampleContact(profile.FullName.Value, Written(profile.Phone.Value), profile.Company?.Value));
            foreach (var stranger in _words.Strangers) Add(stranger);
            Add(actor);
        }
    }

    private void Add(SampleContact known)
    {
        var made = account.Now - (long)Age.TotalSeconds + (_contacts * 3600L);
        var contact = account.Put(new CrmContact
        {
            Id = account.NextId(),
            Name = known.Name,
            FirstName = known.Name,
            CreatedAt = made,
            CompanyId = known.Company is { } company ? Company(company, made) : null,
            Fields = [Field("PHONE", known.Phone, "WORK")],
        });

        // Every tenth has a deal under way.
        if (_contacts++ % 10 == 0) Deal(contact);
    }

    private void Deal(CrmContact contact)
    {
        var pipeline = account.Pipelines[0];
        var number = _leads++;
        account.Put(new CrmLead
        {
            Id = account.NextId(),
            Name = _words.Deals[number % _words.Deals.Length],
            Price = 90_000 + (number * 35_000),
            PipelineId = pipeline.Id,
            StatusId = pipeline.Statuses[1 + (number % (pipeline.Statuses.Count - 1))].Id,
            CreatedAt = contact.CreatedAt,
            ContactIds = [contact.Id],
            CompanyId = contact.CompanyId,
        });
    }

    private long Company(string name, long made)
    {
        if (!_companies.TryGetValue(name, out var id)) _companies[name] = id = account.Put(new CrmCompany { Id = account.NextId(), Name = name, CreatedAt = made }).Id;
        return id;
    }

    private CrmFieldValue Field(string code, string value, string kind) =>
        new(account.FindField("contacts", null, code)!.Id, code, [new CrmValue(value, kind)]);

    /// <summary>Each manager has a way of their own.</summary>
    private string Written(string phone) => (_contacts % 3) switch
    {
        0 => phone,
        1 => string.Create(CultureInfo.InvariantCulture, $"8 ({phone[2..5]}) {phone[5..8]}-{phone[8..10]}-{phone[10..]}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"+7 {phone[2..5]} {phone[5..8]} {phone[8..]}"),
    };

    private sealed record SampleBook(SampleContact[] Strangers, string[] Deals);
}

/// <summary>Somebody the CRM knows.</summary>
internal sealed record SampleContact(string Name, string Phone, string? Company);
