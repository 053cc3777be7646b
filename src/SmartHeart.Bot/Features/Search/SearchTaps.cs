using SmartHeart.Bot.Kit.Routing;

namespace SmartHeart.Bot.Features.Search;

/// <summary>A user is about to say what they look for.</summary>
[Callback("s", Link = true)]
internal readonly record struct SearchTap;

/// <summary>A user turns to a page of a search; pages count from 0.</summary>
[Callback("sp")]
internal readonly record struct ResultsTap(int Search, int Page);

/// <summary>A user opens an item found: the way back leads to the page that <see cref="ResultsTap"/> with the same fields shows.</summary>
[Callback("so")]
internal readonly record struct FoundTap(int Search, int Page, int Id);
