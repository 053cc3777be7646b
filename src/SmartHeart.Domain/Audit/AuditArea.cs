namespace SmartHeart.Domain.Audit;

/// <summary>What a line of the journal is about, roughly. Kept in rows and buttons: never renumber.</summary>
public enum AuditArea
{
    /// <summary>Nothing of these: a place that is not theirs, or a line of before there were areas that says too little.</summary>
    None = 0,

    /// <summary>Materials, products, events, their categories and files.</summary>
    Content = 1,

    /// <summary>People.</summary>
    Users = 2,

    /// <summary>Mailings, series and audiences.</summary>
    Mailings = 3,

    /// <summary>The CRM.</summary>
    Crm = 4,

    /// <summary>Texts and settings.</summary>
    Settings = 5,

    /// <summary>The journal, figures, workbooks.</summary>
    Reports = 6,
}
