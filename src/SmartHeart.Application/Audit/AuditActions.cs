namespace SmartHeart.Application.Audit;

/// <summary>What the journal tells of. Stable: rows of years carry these words.</summary>
public static class AuditActions
{
    public const string AccessDenied = "access.denied";

    public const string CategoryAdded = "category.added";
    public const string CategoryEdited = "category.edited";
    public const string CategoryMoved = "category.moved";
    public const string CategoryDeleted = "category.deleted";

    public const string ContentAdded = "content.added";
    public const string ContentEdited = "content.edited";
    public const string ContentPublished = "content.published";
    public const string ContentScheduled = "content.scheduled";
    public const string ContentUnscheduled = "content.unscheduled";
    public const string ContentArchived = "content.archived";
    public const string ContentRestored = "content.restored";
    public const string ContentDeleted = "content.deleted";
    public const string ContentMoved = "content.moved";
    public const string ContentCopied = "content.copied";

    public const string FileAdded = "file.added";
    public const string FileRenamed = "file.renamed";
    public const string FileReplaced = "file.replaced";
    public const string FileDeleted = "file.deleted";

    public const string UserViewed = "user.viewed";
    public const string UserTagged = "user.tagged";
    public const string UserUntagged = "user.untagged";
    public const string UserWrittenTo = "user.written_to";
    public const string UsersExported = "user.exported";

    public const string RegistrationsExported = "content.registrations_exported";
    public const string WorkbookExported = "workbook.exported";
    public const string WorkbookCancelled = "workbook.cancelled";

    public const string MailingAdded = "mailing.added";
    public const string MailingEdited = "mailing.edited";
    public const string MailingDeleted = "mailing.deleted";
    public const string MailingScheduled = "mailing.scheduled";
    public const string MailingUnscheduled = "mailing.unscheduled";
    public const string MailingStarted = "mailing.started";
    public const string MailingPaused = "mailing.paused";
    public const string MailingResumed = "mailing.resumed";
    public const string MailingCancelled = "mailing.cancelled";
    public const string MailingRepeated = "mailing.repeated";
    public const string MailingRewritten = "mailing.rewritten";
    public const string MailingRemoved = "mailing.removed";
    public const string MailingExported = "mailing.exported";

    public const string SegmentSaved = "segment.saved";
    public const string SegmentDeleted = "segment.deleted";

    public const string SeriesAdded = "series.added";
    public const string SeriesEdited = "series.edited";
    public const string SeriesActivated = "series.activated";
    public const string SeriesDeactivated = "series.deactivated";
    public const string SeriesDeleted = "series.deleted";

    public const string CrmRepeated = "crm.repeated";
    public const string CrmDropped = "crm.dropped";
    public const string CrmChecked = "crm.checked";
    public const string CrmSyncStarted = "crm.sync_started";
    public const string CrmSyncCancelled = "crm.sync_cancelled";

    public const string JournalExported = "journal.exported";
    public const string StatisticsRebuilt = "statistics.rebuilt";
    public const string SettingChanged = "setting.changed";
    public const string SettingReset = "setting.reset";
    public const string SettingUndone = "setting.undone";
}
