namespace SmartHeart.Playground.AmoCrm;

/// <summary>The account that an emulator starts with: one pipeline, and the fields that AmoCRM gives every new account.</summary>
public static class SampleAccount
{
    /// <summary>«Заявки»: new, in work, proposal sent, waiting for payment, and the two ends that every pipeline has.</summary>
    public static CrmPipeline Requests { get; } = new(8_250_001, "Заявки",
    [
        new CrmStatus(68_500_001, "Новая заявка", 10, "#99ccff"),
        new CrmStatus(68_500_002, "В работе", 20, "#ffff99"),
        new CrmStatus(68_500_003, "Отправлено предложение", 30, "#ffcc66"),
        new CrmStatus(68_500_004, "Ждём оплату", 40, "#ffcccc"),
        new CrmStatus(CrmStatus.Won, "Успешно реализовано", 10_000, "#ccff66"),
        new CrmStatus(CrmStatus.Lost, "Закрыто и не реализовано", 11_000, "#d5d8db"),
    ]);

    /// <summary>Phone, e-mail and position of a contact, phone and site of a company, tracking fields of a lead.</summary>
    public static IReadOnlyList<CrmField> Fields { get; } =
    [
        new(771_001, "contacts", "POSITION", "Должность", "text"),
        new(771_002, "contacts", "PHONE", "Телефон", "multitext", ["WORK", "WORKDD", "MOB", "FAX", "HOME", "OTHER"]),
        new(771_003, "contacts", "EMAIL", "Email", "multitext", ["WORK", "PRIV", "OTHER"]),
        new(771_011, "companies", "PHONE", "Телефон", "multitext", ["WORK", "WORKDD", "MOB", "FAX", "HOME", "OTHER"]),
        new(771_012, "companies", "EMAIL", "Email", "multitext", ["WORK", "PRIV", "OTHER"]),
        new(771_013, "companies", "WEB", "Web", "url"),
        new(771_014, "companies", "ADDRESS", "Адрес", "textarea"),
        new(771_021, "leads", "UTM_SOURCE", "utm_source", "tracking_data"),
        new(771_022, "leads", "UTM_MEDIUM", "utm_medium", "tracking_data"),
        new(771_023, "leads", "UTM_CAMPAIGN", "utm_campaign", "tracking_data"),
        new(771_024, "leads", "UTM_CONTENT", "utm_content", "tracking_data"),
        new(771_025, "leads", "UTM_TERM", "utm_term", "tracking_data"),
        new(771_026, "leads", "REFERRER", "referrer", "tracking_data"),
    ];
}
