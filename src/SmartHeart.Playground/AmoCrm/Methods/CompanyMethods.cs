namespace SmartHeart.Playground.AmoCrm;

/// <summary>Source: https://www.amocrm.ru/developers/content/crm_platform/companies-api.</summary>
internal static class CompanyMethods
{
    public static CrmAnswer List(CrmCall call) =>
        Listing.Answer(call, "companies", Listing.Asked(call, call.Account.Companies), EntityJson.Company);

    public static CrmAnswer Show(CrmCall call) =>
        call.Account.FindCompany(call.Ids[0]) is { } company ? CrmAnswer.Hal(EntityJson.Company(call, company)) : CrmAnswer.NoContent;

    public static CrmAnswer Create(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => DraftReading.Company(item, call.Account, isNew: true));
        return Changes.Created(call, "companies", drafts, draft => Make(call, draft).Id);
    }

    public static CrmAnswer Change(CrmCall call)
    {
        if (call.Account.FindCompany(call.Ids[0]) is null) throw CrmProblem.NotFound("Company");
        var draft = Batch.ReadOne(call, item => Read(call, item) with { Id = call.Ids[0] });
        return Changes.One(call, "companies", Apply(call, draft));
    }

    public static CrmAnswer ChangeMany(CrmCall call)
    {
        var drafts = Batch.Read(call, Batch.Most, item => Changes.Identified(item, call.Account, "companies", Read(call, item)));
        return Changes.Many(call, "companies", drafts, draft => Apply(call, draft));
    }

    public static CrmCompany Make(CrmCall call, Draft draft)
    {
        var id = call.Account.NextId();
        call.Touched.Add(id);
        var company = new CrmCompany { Id = id, CreatedAt = call.Account.Now };
        return call.Account.Put(Changed(company, draft));
    }

    private static Draft Read(CrmCall call, ItemReader item) => DraftReading.Company(item, call.Account, isNew: false);

    private static CrmCompany Apply(CrmCall call, Draft draft) =>
        call.Account.Put(Changed(call.Account.FindCompany(draft.Id!.Value)!, draft));

    private static CrmCompany Changed(CrmCompany before, Draft draft) => before with
    {
        Name = draft.Name ?? before.Name,
        Fields = draft.FieldsAfter(before.Fields),
        Tags = draft.TagsAfter(before.Tags),
    };
}
