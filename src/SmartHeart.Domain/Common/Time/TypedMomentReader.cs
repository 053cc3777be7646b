namespace SmartHeart.Domain.Common.Time;

/// <summary>Reads tokens from left to right: every one must belong to a shift, a day or a time of day, and each of these may be said once.</summary>
internal sealed class TypedMomentReader
{
    // In minutes.
    private const int HalfHour = 30;
    private const int HalfDay = 12 * 60;

    private readonly IReadOnlyList<TimeToken> _tokens;
    private SaidMoment _said = new();
    private int _at;
    private bool _afterAt;
    private bool _saidTwice;

    private TypedMomentReader(IReadOnlyList<TimeToken> tokens) => _tokens = tokens;

    private TimeToken Token => Ahead(0);

    private TimeToken Following => Ahead(1);

    /// <summary>What was said; null when it makes no sense.</summary>
    public static SaidMoment? Read(IReadOnlyList<TimeToken> tokens)
    {
        if (tokens is [{ Word: TimeWord.Now }]) return new SaidMoment { Now = true };
        var reader = new TypedMomentReader(tokens);
        while (reader._at < tokens.Count)
            if (!reader.Next()) return null;
        return reader._said;
    }

    /// <summary>The same for an end: «до 18:00» too.</summary>
    public static SaidMoment? ReadEnd(IReadOnlyList<TimeToken> tokens) =>
        Read(tokens is [{ Word: TimeWord.Until }, _, ..] ? [new TimeToken(TimeWord.At), .. tokens.Skip(1)] : tokens);

    /// <summary>How long something lasts; null when it is no length, or could be a time of day.</summary>
    public static SaidMoment? ReadLength(IReadOnlyList<TimeToken> tokens)
    {
        if (tokens is [{ Word: TimeWord.Number, Value: >= 13 and <= 23 }, { Word: TimeWord.Hour }] or [.., { Word: TimeWord.Hour }, { Word: TimeWord.DaysOrDaytime }]) return null;
        var reader = new TypedMomentReader(tokens);
        return reader.Length() && reader._at == tokens.Count ? reader._said : null;
    }

    private bool Next()
    {
        if (Token.Word == TimeWord.At)
        {
            (_afterAt, _at) = (true, _at + 1);
            return true;
        }

        var understood = Token.Word == TimeWord.FromNow ? Shift() : Day() || Clock();
        _afterAt = false;
        return understood && !_saidTwice;
    }

    private bool Shift()
    {
        _at++;
        // "in the evening" is no shift.
        if (IsPart(Token.Word)) return true;
        _saidTwice |= _said.Shift is not null;
        return Length();
    }

    private bool Length()
    {
        var shift = new SaidShift();
        var begun = _at;
        while (Amount() is { } amount) shift = new(shift.Months + amount.Months, shift.Days + amount.Days, shift.Minutes + amount.Minutes);
        _said = _said with { Shift = shift };
        return _at > begun;
    }

    /// <summary>«2 часа», «полтора часа», «неделю»; null when something else comes.</summary>
    private SaidShift? Amount()
    {
        if (Token.Word == TimeWord.HalfHour) return Taken(1, new SaidShift(0, 0, HalfHour));
        var (halves, words) = Token switch
        {
            { Word: TimeWord.Number } => (Token.Value * 2, 1),
            { Word: TimeWord.OneAndHalf } or { Word: TimeWord.Pair, Value: 1, Second: 5, Separator: '.' or ',' } => (3, 1),
            _ => (2, 0),
        };
        return Ahead(words) switch
        {
            { Word: TimeWord.Minute } => Taken(words + 1, new SaidShift(0, 0, (halves + 1) / 2)),
            { Word: TimeWord.Hour } => Taken(words + 1, new SaidShift(0, 0, halves * HalfHour)),
            { Word: TimeWord.DaysOrDaytime } => Taken(words + 1, HalfDays(halves)),
            { Word: TimeWord.Days } unit => Taken(words + 1, HalfDays(halves * unit.Value)),
            { Word: TimeWord.Months } unit when halves * unit.Value % 2 == 0 => Taken(words + 1, new SaidShift(halves * unit.Value / 2, 0, 0)),
            _ => null,
        };
    }

    private static SaidShift HalfDays(int halves) => new(0, halves / 2, halves % 2 * HalfDay);

    private bool Day() => (Token.Word, Following.Word) switch
    {
        (TimeWord.Day, _) => On(1, new SaidDay(Token.Value)),
        (TimeWord.Tonight, _) => In(TimeWord.Tonight, 0) && On(1, new SaidDay(0)),
        (TimeWord.Weekday, _) => On(1, Token.Value, nextWeek: false),
        (TimeWord.This, TimeWord.Weekday) => On(2, Following.Value, nextWeek: false),
        (TimeWord.Next, TimeWord.Weekday) => On(2, Following.Value, nextWeek: true),
        (TimeWord.Number, TimeWord.Month) => OnDate(2, Token.Value, Following.Value),
        (TimeWord.Month, TimeWord.Number) => OnDate(2, Following.Value, Token.Value),
        (TimeWord.Triple, _) when Token.Separator != ':' => Token.Value > 31
            ? On(1, new SaidDay(null, Token.Value, Token.Second, Token.Third))
            : On(1, new SaidDay(null, YearOf(Token.Third), Token.Second, Token.Value)),
        (TimeWord.Pair, _) when _said.Day is null && !IsClock(Token) => Token is { Separator: '/', Value: <= 12, Second: > 12 }
            ? On(1, new SaidDay(null, 0, Token.Value, Token.Second))
            : On(1, new SaidDay(null, 0, Token.Second, Token.Value)),
        _ => false,
    };

    private bool Clock() => (Token.Word, Following.Word) switch
    {
        (TimeWord.Clock, _) or (TimeWord.Pair, _) when Token.Separator is ':' or '.' or '-' => At(1, new SaidClock(Token.Value, Token.Second)),
        (TimeWord.Noon, _) => At(1, new SaidClock(12, 0)),
        (TimeWord.Midnight, _) => At(1, new SaidClock(0, 0, Midnight: true)),
        (TimeWord.Number, TimeWord.Hour) when Ahead(2).Word == TimeWord.Number =>
            At(Ahead(3).Word == TimeWord.Minute ? 4 : 3, new SaidClock(Token.Value, Ahead(2).Value, Bare: !_afterAt)),
        (TimeWord.Number, TimeWord.Hour) => At(2, new SaidClock(Token.Value, 0, Bare: !_afterAt)),
        (TimeWord.Number, _) => At(1, new SaidClock(Token.Value, 0, Bare: !_afterAt)),
        (TimeWord.Hour, _) => At(1, new SaidClock(1, 0, Bare: !_afterAt)),
        (TimeWord.DaysOrDaytime, _) => _said.Clock is { } clock && (!clock.Bare || _said.Day is not null || Ahead(-1).Word == TimeWord.Hour) && In(TimeWord.Daytime, 1),
        var (part, _) => IsPart(part) && In(part, 1),
    };

    /// <summary>A pair of numbers is a time where a date can't be, or where «в» stands before it.</summary>
    private bool IsClock(TimeToken pair) =>
        pair.Separator != '/' && pair is { Value: <= 23, Second: <= 59 } && (_afterAt || pair.Second is 0 or > 12);

    private bool OnDate(int words, int day, int month)
    {
        var year = Ahead(words) is { Word: TimeWord.Number, Value: >= 1000 and var said } ? said : 0;
        if (year > 0) words++;
        // «2026 года»
        if (year > 0 && Ahead(words) is { Word: TimeWord.Months, Value: 12 }) words++;
        return On(words, new SaidDay(null, year, month, day));
    }

    private bool On(int words, SaidDay day)
    {
        _saidTwice |= _said.Day is not null;
        _said = _said with { Day = Taken(words, day) };
        return true;
    }

    private bool On(int words, int weekday, bool nextWeek)
    {
        _saidTwice |= _said.Weekday is not null;
        _said = _said with { Weekday = Taken(words, new SaidWeekday((DayOfWeek)weekday, nextWeek)) };
        return true;
    }

    private bool At(int words, SaidClock clock)
    {
        _saidTwice |= _said.Clock is not null;
        _said = _said with { Clock = Taken(words, clock) };
        return true;
    }

    private bool In(TimeWord part, int words)
    {
        _saidTwice |= _said.Part is not (null or TimeWord.Tonight);
        _said = _said with { Part = Taken(words, part) };
        return true;
    }

    private T Taken<T>(int words, T value)
    {
        _at += words;
        return value;
    }

    private TimeToken Ahead(int by) => _at + by < _tokens.Count && _at + by >= 0 ? _tokens[_at + by] : default;

    private static int YearOf(int typed) => typed < 100 ? 2000 + typed : typed;

    private static bool IsPart(TimeWord word) => word is >= TimeWord.Morning and <= TimeWord.Pm;
}
