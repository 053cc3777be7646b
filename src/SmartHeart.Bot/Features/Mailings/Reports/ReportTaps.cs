using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Reports;

/// <summary>Holds the mailing whose progress is shown. The message stays: it tells by itself what became of it.</summary>
[Callback("op")]
internal readonly record struct HoldTap(int MailingId);

/// <summary>Lets it go on.</summary>
[Callback("or")]
internal readonly record struct GoOnTap(int MailingId);

/// <summary>Asks beside the progress whether to end it early.</summary>
[Callback("ox")]
internal readonly record struct AskBreakOffTap(int MailingId);

/// <summary>Ends it early.</summary>
[Callback("oxx")]
internal readonly record struct BreakOffTap(int MailingId);

/// <summary>Wants its recipients as a workbook.</summary>
[Callback("oe")]
internal readonly record struct ExportRecipientsTap(int MailingId);

/// <summary>Asks whether to send it again to those whom it failed to reach.</summary>
[Callback("ofa")]
internal readonly record struct AskRepeatFailedTap(int MailingId);

/// <summary>Sends it again to them.</summary>
[Callback("of")]
internal readonly record struct RepeatFailedTap(int MailingId);

/// <summary>Asks whether to send it again to those of whom nobody knows.</summary>
[Callback("ou")]
internal readonly record struct AskRepeatUnknownTap(int MailingId);

/// <summary>Sends it again to them.</summary>
[Callback("ouu")]
internal readonly record struct RepeatUnknownTap(int MailingId);

/// <summary>Asks whether to delete its messages for everyone, or asks once more.</summary>
[Callback("od")]
internal readonly record struct AskRemoveMailingTap(int MailingId, bool Again = false);

/// <summary>Deletes its messages for everyone.</summary>
[Callback("odd")]
internal readonly record struct RemoveMailingTap(int MailingId);

/// <summary>Asks for another text for all who got it.</summary>
[Callback("ow")]
internal readonly record struct RewriteMailingTap(int MailingId);
