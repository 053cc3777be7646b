namespace SmartHeart.Application.Crm.Delivery;

/// <summary>Reads what is true now about the messages of a batch, and says what each comes to.</summary>
internal sealed class CrmPlanner(ICrmDeliveryReads reads, ICrmWords words)
{
    /// <summary>Reads whom the messages are about.</summary>
    public async Task Meet(IReadOnlyCollection<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var ids = jobs.Select(job => job.Message.TelegramId).Where(id => id != 0).ToHashSet();
        var people = ids.Count == 0 ? [] : await reads.People(ids, cancellationToken);
        var byId = people.ToDictionary(person => person.TelegramId);
        foreach (var job in jobs) job.Person = byId.GetValueOrDefault(job.Message.TelegramId);
    }

    /// <summary>Says what each message comes to; what comes to nothing is settled.</summary>
    public async Task Plan(IReadOnlyCollection<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var subjects = await Subjects(jobs, cancellationToken);
        foreach (var job in jobs)
        {
            job.Plan = job.Person is { } person ? PlanOf(job.Message, person, subjects) : CrmPlan.Nothing;
            job.ContactId = job.Person?.Contact?.ContactId;
            job.LeadId = job.Person is null ? null : LeadFor(job.Plan, job.Person);
            if (job.Plan == CrmPlan.Nothing) job.Settle();
        }
    }

    /// <summary>The lead that it is about; of somebody whose contact is gone any that is there, rather than nothing.</summary>
    private static long? LeadFor(CrmPlan plan, CrmSubject person) =>
        plan.LeadOf(person)?.LeadId ?? (person.Contact is null && !plan.NeedsContact ? person.Leads.LastOrDefault(lead => lead.LeadId is not null)?.LeadId : null);

    private async Task<Subjects> Subjects(IReadOnlyCollection<CrmJob> jobs, CancellationToken cancellationToken)
    {
        var messages = jobs.Select(job => job.Message).ToList();
        var requests = messages.OfType<RequestLeft>().Select(message => message.Request).ToList();
        var letters = messages.OfType<LetterSent>().Select(message => message.Letter).ToList();
        var events = messages.OfType<EventRegistered>().Select(message => message.Event)
            .Concat(messages.OfType<EventCancelled>().Select(message => message.Event)).ToHashSet();
        return new Subjects(
            requests.Count == 0 ? [] : (await reads.Requests(requests, cancellationToken)).ToDictionary(request => request.Key),
            events.Count == 0 ? [] : (await reads.Events(events, cancellationToken)).ToDictionary(told => told.Id),
            letters.Count == 0 ? [] : (await reads.Letters(letters, cancellationToken)).ToDictionary(letter => letter.Key));
    }

    /// <summary>Without consent only its end is told, and only where the person is known.</summary>
    private CrmPlan PlanOf(CrmMessage message, CrmSubject person, Subjects subjects) => message switch
    {
        ConsentTaken taken when person.IsKnown => new CrmPlan(Note: words.Withdrawn(taken.Consent, taken.At)),
        _ when !person.HasAgreed => CrmPlan.Nothing,
        ProfileTold when person.Profile is not null => Own(person) with { NeedsLead = person.OwnLead?.LeadId is null, Patches = true },
        RequestLeft left when subjects.Requests.GetValueOrDefault(left.Request) is { } request => new CrmPlan(
            person.Leads.All(lead => lead.RequestKey != request.Key || lead.LeadId is null),
            request.Key,
            mark => words.LeadOfRequest(request.Product, mark),
            Note: words.Request(request.Product, request.Comment, request.At)),
        EventRegistered told when subjects.Events.GetValueOrDefault(told.Event) is { } met =>
            Own(person) with { NeedsLead = !person.IsKnown, Note = words.Registered(met.Title, met.StartsAt) },
        EventCancelled told when person.IsKnown && subjects.Events.GetValueOrDefault(told.Event) is { } met => new CrmPlan(Note: words.Cancelled(met.Title)),
        LetterSent sent when person.IsKnown && subjects.Letters.GetValueOrDefault(sent.Letter) is { } letter => new CrmPlan(Note: words.Letter(letter.At)),
        _ => CrmPlan.Nothing,
    };

    private CrmPlan Own(CrmSubject person) => new(LeadName: mark => words.LeadOf(NameOf(person, words), mark));

    /// <summary>What to call somebody in the CRM.</summary>
    public static string NameOf(CrmSubject person, ICrmWords words) => person.Name ?? words.Unnamed(person.TelegramId);
}

/// <summary>What the messages of a batch speak of.</summary>
internal sealed record Subjects(
    IReadOnlyDictionary<Guid, CrmRequest> Requests, IReadOnlyDictionary<int, CrmEvent> Events, IReadOnlyDictionary<Guid, CrmLetter> Letters);
