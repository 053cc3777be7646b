using SmartHeart.Application.Audit;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Domain.Audit;
using SmartHeart.Domain.Common.Time;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Which lines are read, between buttons and use cases.</summary>
internal static class JournalPick
{
    /// <summary>0 in a button is anybody; what the bot did has 0 in the journal.</summary>
    private const long Bot = -1;

    /// <summary>What was refused is about no thing, so one number says either: this, or a thing's id and kind.</summary>
    private const int Refused = 1;
    private const int Kinds = 8;

    /// <summary>What a button carries.</summary>
    public static JournalFilter Of(AuditArea area, int about, int from, int to, long who) => new()
    {
        Area = area,
        DeniedOnly = about == Refused,
        From = Moment(from),
        To = Moment(to),
        Actor = who switch { 0 => null, Bot => JournalFilter.Bot, _ => who },
        Target = about > Refused ? new JournalTarget((TargetKind)(about % Kinds), about / Kinds) : null,
    };

    /// <summary>To a page.</summary>
    public static JournalTap Page(this JournalFilter filter, PageTurn turn = PageTurn.First, int key = 0) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter), turn, key);

    /// <summary>To the choice of whose lines.</summary>
    public static JournalWhoTap AskWho(this JournalFilter filter) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter));

    /// <summary>To the choice of what they are about.</summary>
    public static JournalAreaTap AskArea(this JournalFilter filter) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter));

    /// <summary>To the choice of when.</summary>
    public static JournalWhenTap AskWhen(this JournalFilter filter) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter));

    /// <summary>To the question for a day.</summary>
    public static JournalDayTap AskDay(this JournalFilter filter) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter));

    /// <summary>To the workbook.</summary>
    public static ExportJournalTap Export(this JournalFilter filter) =>
        new(filter.Area, About(filter), Minutes(filter.From), Minutes(filter.To), Who(filter));

    /// <summary>Lines of some days of the agency's calendar.</summary>
    /// <param name="filter">What else holds of them.</param>
    /// <param name="moment">A moment of the last of the days, UTC.</param>
    /// <param name="days">How many days.</param>
    /// <param name="zone">The agency's.</param>
    public static JournalFilter On(this JournalFilter filter, DateTimeOffset moment, int days, TimeZoneInfo zone)
    {
        var last = WallClock.At(moment, zone).Date;
        return filter with { From = WallClock.MomentOrNext(last.AddDays(1 - days), zone), To = WallClock.MomentOrNext(last.AddDays(1), zone) };
    }

    private static long Who(JournalFilter filter) => filter.Actor switch { null => 0, JournalFilter.Bot => Bot, { } id => id };

    private static int About(JournalFilter filter) => filter switch
    {
        { Target: { } thing } => (thing.Id * Kinds) + (int)thing.Kind,
        { DeniedOnly: true } => Refused,
        _ => 0,
    };

    private static int Minutes(DateTimeOffset? moment) => moment is { } at ? (int)(at - DateTimeOffset.UnixEpoch).TotalMinutes : 0;

    private static DateTimeOffset? Moment(int minutes) => minutes > 0 ? DateTimeOffset.UnixEpoch.AddMinutes(minutes) : null;
}
