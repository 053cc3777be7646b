using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Crm;

// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>To the panel of the CRM.</summary>
/// <param name="Anew">In a message of its own: what the button stands under is to stay.</param>
[Callback("pc", Link = true)]
internal readonly record struct CrmTap(bool Anew = false);

/// <summary>Asks the CRM whether it answers.</summary>
[Callback("pw")]
internal readonly record struct WakeCrmTap;

/// <summary>To a page of what was set aside.</summary>
/// <param name="After">Key of the last line of the page before; 0 for the first page.</param>
[Callback("pl", Link = true)]
internal readonly record struct ParkedListTap(long After = 0);

/// <summary>To something that was set aside.</summary>
[Callback("po")]
internal readonly record struct ParkedTap(long Id);

/// <summary>Lets it be tried again.</summary>
[Callback("pr")]
internal readonly record struct RepeatParkedTap(long Id);

/// <summary>Lets all be tried again.</summary>
[Callback("pra")]
internal readonly record struct RepeatAllParkedTap;

/// <summary>Asks before something is dropped.</summary>
[Callback("pd")]
internal readonly record struct AskDropParkedTap(long Id);

/// <summary>Drops it.</summary>
[Callback("pdx")]
internal readonly record struct DropParkedTap(long Id);

/// <summary>Says what a synchronisation would do.</summary>
[Callback("ps")]
internal readonly record struct PlanCrmSyncTap;

/// <summary>Starts it.</summary>
[Callback("psg")]
internal readonly record struct StartCrmSyncTap;

/// <summary>Stops it.</summary>
/// <param name="FromPanel">Whether the button stands in the panel; else under the message that says how far it is.</param>
[Callback("psx")]
internal readonly record struct CancelCrmSyncTap(bool FromPanel);
