using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Feed;

// Link lets other screens lead there (Screen.GoTo). Their place keeps such taps from private chats, where deep links arrive.

/// <summary>Into a digest of the events topic.</summary>
/// <param name="Digest">Which.</param>
/// <param name="Page">From 1; 0 folds it again.</param>
[Callback("zd", Link = true)]
internal readonly record struct DigestTap(int Digest, int Page);

/// <summary>To somebody that a digest tells of.</summary>
/// <param name="UserId">Our id.</param>
/// <param name="Digest">Where to go back to.</param>
/// <param name="Page">Of it.</param>
[Callback("zp")]
internal readonly record struct DigestPersonTap(int UserId, int Digest, int Page);
