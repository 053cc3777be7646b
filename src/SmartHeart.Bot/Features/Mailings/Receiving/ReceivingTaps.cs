using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Mailings.Receiving;

/// <summary>Users: mailings about this one's topic again.</summary>
[Callback("cr")]
internal readonly record struct SubscribeTap(int MailingId);
