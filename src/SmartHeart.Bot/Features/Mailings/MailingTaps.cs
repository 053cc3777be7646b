using SmartHeart.Application.Common.Paging;
using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings;

// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>A page of the mailings.</summary>
[Callback("gl", Link = true)]
internal readonly record struct MailingsTap(PageTurn Turn = PageTurn.First, int Key = 0);

/// <summary>The card of a mailing.</summary>
[Callback("gc", Link = true)]
internal readonly record struct MailingTap(int Id);

/// <summary>Makes a draft that says the same.</summary>
[Callback("gk")]
internal readonly record struct CopyMailingTap(int Id);

/// <summary>Whom a mailing is for.</summary>
[Callback("ha", Link = true)]
internal readonly record struct AudienceTap(int MailingId);

/// <summary>Saved audiences.</summary>
[Callback("hs", Link = true)]
internal readonly record struct SegmentsTap;

/// <summary>When a mailing goes.</summary>
[Callback("jw", Link = true)]
internal readonly record struct WhenTap(int MailingId);

/// <summary>Series of messages.</summary>
[Callback("wl", Link = true)]
internal readonly record struct SeriesListTap;

/// <summary>What became of a mailing, and what can be done about it.</summary>
[Callback("oa", Link = true)]
internal readonly record struct MailingReportTap(int MailingId);

/// <summary>Users: opens what a button of a mailing leads to; the press is counted.</summary>
[Callback("co")]
internal readonly record struct OpenFromMailingTap(int MailingId, int Button);

/// <summary>Users: no more mailings about this one's topic.</summary>
[Callback("cu")]
internal readonly record struct UnsubscribeTap(int MailingId);
