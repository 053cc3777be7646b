using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Domain.Audit;

namespace SmartHeart.Bot.Features.Audit;

// All of them carry which lines are read (JournalPick): Area None for any, From and To in minutes of Unix time with 0 for open, Who as JournalPick writes it,
// About what was refused alone or one thing, as JournalPick writes it.
// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>To a page of the journal.</summary>
[Callback("yl", Link = true)]
internal readonly record struct JournalTap(AuditArea Area, int About, int From, int To, long Who, PageTurn Turn, int Key);

/// <summary>To the choice of whose lines.</summary>
[Callback("yw")]
internal readonly record struct JournalWhoTap(AuditArea Area, int About, int From, int To, long Who);

/// <summary>To the choice of what they are about.</summary>
[Callback("yk")]
internal readonly record struct JournalAreaTap(AuditArea Area, int About, int From, int To, long Who);

/// <summary>To the choice of when.</summary>
[Callback("yd")]
internal readonly record struct JournalWhenTap(AuditArea Area, int About, int From, int To, long Who);

/// <summary>Asks for a day.</summary>
[Callback("yf")]
internal readonly record struct JournalDayTap(AuditArea Area, int About, int From, int To, long Who);

/// <summary>Wants the lines as a workbook.</summary>
[Callback("yx")]
internal readonly record struct ExportJournalTap(AuditArea Area, int About, int From, int To, long Who);
