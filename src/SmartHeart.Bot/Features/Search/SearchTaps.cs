using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Search;

/// <summary>A user is about to say what they look for.</summary>
[Callback("s", Link = true)]
internal readonly record struct SearchTap;

/// <summary>A user turns to a page of a search; pages count from 0.</summary>
[Callback("sp")]
internal readonly record struct ResultsTap(int Search, int Page);

/// <summary>A user goes back from a card to the page of a search on which it stands.</summary>
[Callback("sb")]
internal readonly record struct BackToResultsTap(int Search, int Id);
