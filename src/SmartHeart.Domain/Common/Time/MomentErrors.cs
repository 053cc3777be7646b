namespace SmartHeart.Domain.Common.Time;

/// <summary>Why a typed time was not taken. Values are texts that read the same in every language: <c>25.12.2026</c>, <c>18:30</c>.</summary>
public static class MomentErrors
{
    public static readonly Error NotUnderstood = new("moment.not_understood");

    /// <summary>A day without a time of day.</summary>
    public static readonly Error NoTime = new("moment.no_time");

    /// <summary>Gets <c>when</c>: how it was understood.</summary>
    public static readonly Error Past = new("moment.past");

    /// <summary>Gets <c>date</c>: a day that the calendar lacks.</summary>
    public static readonly Error NoSuchDate = new("moment.no_such_date");

    /// <summary>Gets <c>date</c>: it falls on another day of the week than was said.</summary>
    public static readonly Error OtherWeekday = new("moment.other_weekday");

    /// <summary>A day has no such hour or minute.</summary>
    public static readonly Error NoSuchTime = new("moment.no_such_time");

    /// <summary>Clocks are put forward over it. Gets <c>time</c> and <c>next</c>: the first time after it that exists.</summary>
    public static readonly Error SkippedHour = new("moment.skipped_hour");

    /// <summary>Gets <c>years</c>: the farthest.</summary>
    public static readonly Error TooFar = new("moment.too_far");

    /// <summary>A time to come is needed, not now.</summary>
    public static readonly Error NotNow = new("moment.not_now");

    /// <summary>A time that is over is needed. Gets <c>when</c>: how it was understood.</summary>
    public static readonly Error Ahead = new("moment.ahead");

    /// <summary>A time that is over, and how to say it.</summary>
    public static readonly Error PastNotUnderstood = new("moment.past_not_understood");

    /// <summary>How long was asked.</summary>
    public static readonly Error NoSpan = new("moment.no_span");

    /// <summary>Gets <c>days</c>: the longest.</summary>
    public static readonly Error SpanTooLong = new("moment.span_too_long");
}
