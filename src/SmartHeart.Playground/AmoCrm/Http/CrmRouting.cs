namespace SmartHeart.Playground.AmoCrm;

/// <summary>Which method a request is for.</summary>
internal static class CrmRouting
{
    /// <summary>What can be asked for, as <see cref="CrmFault.Endpoint"/> names it; for lists to choose from.</summary>
    public static IReadOnlyList<string> Endpoints { get; } =
    [
        "GET /api/v4/contacts", "POST /api/v4/contacts", "PATCH /api/v4/contacts/{id}", "POST /api/v4/contacts/notes",
        "GET /api/v4/leads", "GET /api/v4/leads/{id}", "POST /api/v4/leads", "PATCH /api/v4/leads/{id}",
        "POST /api/v4/leads/complex", "POST /api/v4/leads/notes", "POST /api/v4/leads/{id}/link",
        "POST /api/v4/companies", "PATCH /api/v4/companies/{id}", "GET /api/v4/account", "POST /oauth2/access_token",
    ];

    /// <exception cref="CrmProblem">404, or whatever the method refuses.</exception>
    public static CrmAnswer Run(CrmCall call) => call.Route switch
    {
        ["api", "v4", "leads", .. var rest] => Lead(call, rest),
        ["api", "v4", "contacts", .. var rest] => Contact(call, rest),
        ["api", "v4", "companies", .. var rest] => Company(call, rest),
        ["api", "v4", "account"] when call.Method == "GET" => AccountMethods.Show(call),
        ["api", "v4", "webhooks"] => Webhook(call),
        _ => throw Nothing(call),
    };

    private static CrmAnswer Lead(CrmCall call, string[] rest) => (call.Method, rest) switch
    {
        ("GET", []) => LeadMethods.List(call),
        ("POST", []) => LeadMethods.Create(call),
        ("PATCH", []) => LeadMethods.ChangeMany(call),
        ("POST", ["complex"]) => LeadMethods.CreateComplex(call),
        ("GET", ["{id}"]) => LeadMethods.Show(call),
        ("PATCH", ["{id}"]) => LeadMethods.Change(call),
        ("GET", ["pipelines"]) => AccountMethods.Pipelines(call),
        ("GET", ["pipelines", "{id}"]) => AccountMethods.Pipeline(call),
        _ => Common(call, "leads", rest),
    };

    private static CrmAnswer Contact(CrmCall call, string[] rest) => (call.Method, rest) switch
    {
        ("GET", []) => ContactMethods.List(call),
        ("POST", []) => ContactMethods.Create(call),
        ("PATCH", []) => ContactMethods.ChangeMany(call),
        ("GET", ["{id}"]) => ContactMethods.Show(call),
        ("PATCH", ["{id}"]) => ContactMethods.Change(call),
        _ => Common(call, "contacts", rest),
    };

    private static CrmAnswer Company(CrmCall call, string[] rest) => (call.Method, rest) switch
    {
        ("GET", []) => CompanyMethods.List(call),
        ("POST", []) => CompanyMethods.Create(call),
        ("PATCH", []) => CompanyMethods.ChangeMany(call),
        ("GET", ["{id}"]) => CompanyMethods.Show(call),
        ("PATCH", ["{id}"]) => CompanyMethods.Change(call),
        _ => Common(call, "companies", rest),
    };

    private static CrmAnswer Common(CrmCall call, string type, string[] rest) => (call.Method, rest) switch
    {
        ("GET", ["custom_fields"]) => FieldMethods.List(call, type),
        ("POST", ["notes"]) => NoteMethods.Create(call, type),
        ("POST", ["{id}", "notes"]) => NoteMethods.CreateUnder(call, type),
        ("GET", ["{id}", "notes"]) => NoteMethods.List(call, type),
        ("POST", ["{id}", "link"]) => LinkMethods.Link(call, type),
        _ => throw Nothing(call),
    };

    private static CrmAnswer Webhook(CrmCall call) => call.Method switch
    {
        "GET" => WebhookMethods.List(call),
        "POST" => WebhookMethods.Subscribe(call),
        "DELETE" => WebhookMethods.Unsubscribe(call),
        _ => throw Nothing(call),
    };

    private static CrmProblem Nothing(CrmCall call) => new(404, "Not Found", $"Cannot {call.Method} {call.Endpoint[(call.Method.Length + 1)..]}!");
}
