using SmartHeart.Domain.Common;

namespace SmartHeart.Domain.Mailings;

/// <summary>Refusals around mailings.</summary>
public static class MailingErrors
{
    /// <summary>It is not known (any more).</summary>
    public static readonly Error Gone = new NotFound("mailing.gone");

    /// <summary>Somebody else changed it since it was shown.</summary>
    public static readonly Error Changed = new Conflict("mailing.changed");

    /// <summary>Only a draft that never ran can be deleted.</summary>
    public static readonly Error NotDraft = new("mailing.not_draft");

    /// <summary>Paid broadcasts are not allowed by the configuration.</summary>
    public static readonly Error NotPaid = new("mailing.not_paid");

    /// <summary>Who writes in the group's name has no private chat to test in.</summary>
    public static readonly Error Anonymous = new("mailing.anonymous");

    /// <summary>It says nothing.</summary>
    public static readonly Error Empty = new("mailing.empty");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyParts = new("mailing.too_many_parts");

    /// <summary>Photos and videos go together; documents and music only among themselves.</summary>
    public static readonly Error MixedAlbum = new("mailing.mixed_album");

    /// <summary>Gets <c>max</c> and <c>length</c>, in UTF-16 units.</summary>
    public static readonly Error TooLong = new("mailing.too_long");

    /// <summary>A button without a label.</summary>
    public static readonly Error ButtonEmpty = new("mailing.button_empty");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error ButtonTooLong = new("mailing.button_too_long");

    /// <summary>What a button should open is no link.</summary>
    public static readonly Error ButtonLink = new("mailing.button_link");

    /// <summary>Gets <c>max</c>.</summary>
    public static readonly Error TooManyButtons = new("mailing.too_many_buttons");

    /// <summary>It is about one topic of interest; none is chosen.</summary>
    public static readonly Error NoTopic = new("mailing.no_topic");

    /// <summary>It was started: what it says and to whom is settled.</summary>
    public static readonly Error Started = new("mailing.started");

    /// <summary>Only what was sent can be changed for those who have it.</summary>
    public static readonly Error NotSent = new("mailing.not_sent");

    /// <summary>Something is being done with its messages already.</summary>
    public static readonly Error Busy = new("mailing.busy");

    /// <summary>Its messages are older than Telegram's 48 hours.</summary>
    public static readonly Error TooOld = new("mailing.too_old");

    /// <summary>It does not wait for a time.</summary>
    public static readonly Error NotScheduled = new("mailing.not_scheduled");

    /// <summary>The time is not ahead.</summary>
    public static readonly Error Past = new("mailing.past");

    /// <summary>It is not running.</summary>
    public static readonly Error NotRunning = new("mailing.not_running");

    /// <summary>It is not held.</summary>
    public static readonly Error NotPaused = new("mailing.not_paused");

    /// <summary>It has ended.</summary>
    public static readonly Error Ended = new("mailing.ended");

    /// <summary>It has not ended.</summary>
    public static readonly Error NotEnded = new("mailing.not_ended");

    /// <summary>There is nobody to send it to (again).</summary>
    public static readonly Error Nobody = new("mailing.nobody");

    /// <summary>It is a message of a series: that starts and ends it.</summary>
    public static readonly Error OfSeries = new("mailing.of_series");
}
