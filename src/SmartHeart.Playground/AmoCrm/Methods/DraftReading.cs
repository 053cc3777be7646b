namespace SmartHeart.Playground.AmoCrm;

/// <summary>Reads leads, contacts and companies as requests give them, each property as strictly as AmoCRM.</summary>
internal static class DraftReading
{
    private const int MostFields = 40;

    public static Draft Lead(ItemReader item, CrmAccount account, bool isNew, bool isComplex = false)
    {
        item.Ignore("closed_at", "loss_reason_id");
        var draft = Common(item, account, "leads", isNew) with { Price = item.Long("price") };
        draft = Place(item, account, draft, isNew);
        var embedded = item.Object("_embedded");
        if (embedded is null) return draft;
        draft = draft with { Tags = Tags(embedded, "tags") };
        if (isNew)
        {
            embedded.Ignore("metadata", "source");
            draft = draft with
            {
                Contacts = Related(embedded, account, "contacts", isComplex ? 1 : Batch.Most, isComplex),
                Companies = Related(embedded, account, "companies", 1, isComplex),
            };
        }

        embedded.Done();
        return draft;
    }

    public static Draft Contact(ItemReader item, CrmAccount account, bool isNew) => Embedded(item, Named(item, account, isNew));

    public static Draft Company(ItemReader item, CrmAccount account, bool isNew) => Embedded(item, Common(item, account, "companies", isNew));

    private static Draft Named(ItemReader item, CrmAccount account, bool isNew) =>
        Common(item, account, "contacts", isNew) with { FirstName = item.Text("first_name"), LastName = item.Text("last_name") };

    private static Draft Embedded(ItemReader item, Draft draft)
    {
        if (item.Object("_embedded") is not { } embedded) return draft;
        var tags = Tags(embedded, "tags");
        embedded.Done();
        return draft with { Tags = tags };
    }

    private static Draft Common(ItemReader item, CrmAccount account, string type, bool isNew)
    {
        item.Ignore("responsible_user_id", "created_by", "updated_by", "created_at", "updated_at");
        var draft = new Draft(item.RequestId)
        {
            Name = item.Text("name"),
            Fields = Fields(item, account, type),
            TagsToAdd = Tags(item, "tags_to_add") ?? [],
        };
        return isNew ? draft : draft with { TagsToDelete = Tags(item, "tags_to_delete") ?? [] };
    }

    private static Draft Place(ItemReader item, CrmAccount account, Draft draft, bool isNew)
    {
        var (pipelineId, statusId) = (item.Long("pipeline_id"), item.Long("status_id"));
        var pipelines = account.Pipelines.Where(pipeline => pipelineId is null || pipeline.Id == pipelineId).ToList();
        if (pipelines.Count == 0) item.NoChoice("pipeline_id");
        else if (statusId is not null && !pipelines.Any(pipeline => pipeline.Statuses.Any(status => status.Id == statusId))) item.NoChoice("status_id");
        if (!isNew || pipelines.Count == 0) return draft with { PipelineId = pipelineId, StatusId = statusId };
        var own = pipelines.FirstOrDefault(pipeline => pipeline.Statuses.Any(status => status.Id == statusId && !status.IsEnd)) ?? pipelines[0];
        return draft with { PipelineId = own.Id, StatusId = statusId ?? own.Statuses[0].Id };
    }

    /// <summary>Contacts or companies of a lead. Only a complex request may bring new ones, and an existing one comes with nothing but its id.</summary>
    private static List<Draft> Related(ItemReader embedded, CrmAccount account, string type, int most, bool isComplex)
    {
        var related = new List<Draft>();
        foreach (var item in embedded.Objects(type, most) ?? [])
        {
            if (item.Has("id") || !isComplex)
            {
                var id = item.Long("id", required: true);
                if (id is { } known && !account.Exists(type, known)) item.NoChoice("id");
                item.Ignore("is_main");
                related.Add(new Draft(item.RequestId) { Id = id });
            }
            else
            {
                related.Add(type == "contacts" ? Contact(item, account, isNew: true) : Company(item, account, isNew: true));
            }

            item.Done();
        }

        return related;
    }

    private static List<string>? Tags(ItemReader item, string name)
    {
        if (item.Objects(name, Batch.Most) is not { } given) return item.Has(name) ? [] : null;
        var tags = new List<string>();
        foreach (var tag in given)
        {
            tag.Ignore("id");
            if (tag.Text("name", required: true) is { } words) tags.Add(words);
            tag.Done();
        }

        return tags;
    }

    private static List<CrmFieldValue> Fields(ItemReader item, CrmAccount account, string type)
    {
        var fields = new List<CrmFieldValue>();
        foreach (var given in item.Objects("custom_fields_values", MostFields) ?? [])
        {
            if (FieldReading.Read(given, account, type) is { } field) fields.Add(field);
            given.Done();
        }

        return fields;
    }
}
