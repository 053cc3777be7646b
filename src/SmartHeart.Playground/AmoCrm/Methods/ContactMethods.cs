namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/contacts-api.</summary>
internal static class ContactMethods
{
    public static CrmAnswer List(CrmCall call) =>
        Listing.Answer(call, "contacts", Listing.Asked(call, call.Account.Contacts), EntityJson.Contact);

    public static CrmAnswer Show(CrmCall call) =>
        call.Account.FindContact(call.Ids[0]) is { } contact ? CrmAnswer.Hal(EntityJson.Contact(call, contact)) : CrmAnswer.NoContent;

    public static CrmAnswer Create(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => DraftReading.Contact(item, call.Account, isNew: true));
        return Changes.Created(call, "contacts", drafts, draft => Make(call, draft, null).Id);
    }

    public static CrmAnswer Change(CrmCall call)
    {
        if (call.Account.FindContact(call.Ids[0]) is null) throw CrmProblem.NotFound("Contact");
        var draft = Batch.ReadOne(call, item => Read(call, item) with { Id = call.Ids[0] });
        return Changes.One(call, "contacts", Apply(call, draft));
    }

    public static CrmAnswer ChangeMany(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => Changes.Identified(item, call.Account, "contacts", Read(call, item)));
        return Changes.Many(call, "contacts", drafts, draft => Apply(call, draft));
    }

    public static CrmContact Make(CrmCall call, Draft draft, long? companyId)
    {
        var id = call.Account.NextId();
        call.Touched.Add(id);
        var contact = new CrmContact { Id = id, CreatedAt = call.Account.Now, CompanyId = companyId };
        return call.Account.Put(Changed(contact, draft));
    }

    private static Draft Read(CrmCall call, ItemReader item) => DraftReading.Contact(item, call.Account, isNew: false);

    private static CrmContact Apply(CrmCall call, Draft draft) =>
        call.Account.Put(Changed(call.Account.FindContact(draft.Id!.Value)!, draft));

    /// <summary>A whole name is taken as it is; otherwise it follows from its two parts.</summary>
    private static CrmContact Changed(CrmContact before, Draft draft)
    {
        var (first, last) = (draft.FirstName ?? before.FirstName, draft.LastName ?? before.LastName);
        var hasParts = draft.FirstName is not null || draft.LastName is not null;
        return before with
        {
            Name = draft.Name ?? (hasParts ? $"{first} {last}".Trim() : before.Name),
            FirstName = first,
            LastName = last,
            Fields = draft.FieldsAfter(before.Fields),
            Tags = draft.TagsAfter(before.Tags),
        };
    }
}
