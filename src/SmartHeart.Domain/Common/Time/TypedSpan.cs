namespace SmartHeart.Domain.Common.Time;

/// <summary>
/// How long, as people type it, in Russian or English: «2 часа», «3 дня», «полтора часа», «неделя», "in 2 hours". A month is 30 days. The words are those of
/// <see cref="TypedMoment"/>.
/// </summary>
public static class TypedSpan
{
    /// <summary>The longest taken, in days.</summary>
    public const int MostDays = 365;

    private const int Month = 30;

    /// <summary>Reads a span of whole minutes.</summary>
    /// <returns><see cref="TimeSpan.Zero"/> for «сейчас», «сразу»; or one of <see cref="MomentErrors"/>.</returns>
    public static Result<TimeSpan> Parse(string? text)
    {
        if (TimeTokens.Read(text) is not { Words: { Count: > 0 } words }) return MomentErrors.NoSpan;
        if (words is [{ Word: TimeWord.Now }]) return TimeSpan.Zero;

        var said = TypedMomentReader.Read(words[0].Word == TimeWord.FromNow ? words : [new TimeToken(TimeWord.FromNow), .. words]);
        if (said is not { Shift: { } shift, Day: null, Weekday: null, Clock: null, Part: null }) return MomentErrors.NoSpan;

        var days = (Month * (long)shift.Months) + shift.Days + (shift.Minutes / (24 * 60));
        return days > MostDays ? MomentErrors.SpanTooLong.With("days", MostDays) : new TimeSpan((Month * shift.Months) + shift.Days, 0, shift.Minutes, 0);
    }
}
