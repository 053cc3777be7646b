using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>Asks for a mailing's time to be typed.</summary>
[Callback("jt")]
internal readonly record struct TypeTimeTap(int MailingId);

/// <summary>A month of the calendar; <paramref name="Month"/> counts from the year 0, and 0 is the present one.</summary>
[Callback("jm")]
internal readonly record struct MonthTap(int MailingId, int Month = 0);

/// <summary>The hours of a day, which counts as <see cref="DateOnly.DayNumber"/> does.</summary>
[Callback("jd")]
internal readonly record struct DayTap(int MailingId, int Day);

/// <summary>The minutes of an hour.</summary>
[Callback("jh")]
internal readonly record struct HourTap(int MailingId, int Day, int Hour);

/// <summary>What can't be chosen: a day or an hour that is over.</summary>
[Callback("jo")]
internal readonly record struct OverTap;

/// <summary>Shows a time before it is set, and asks how often; <paramref name="Minute"/> counts from 1970, and 0 is an hour from now.</summary>
[Callback("jp")]
internal readonly record struct ProposeTap(int MailingId, int Minute = 0);

/// <summary>Sets the time.</summary>
[Callback("js")]
internal readonly record struct SetTimeTap(int MailingId, int Minute, Repeat Repeat);

/// <summary>Takes a mailing off the schedule.</summary>
[Callback("ju")]
internal readonly record struct UnscheduleMailingTap(int MailingId);

/// <summary>Decides on a mailing whose time passed while the bot was down.</summary>
[Callback("jl")]
internal readonly record struct DecideOverdueTap(int MailingId, bool Send);
